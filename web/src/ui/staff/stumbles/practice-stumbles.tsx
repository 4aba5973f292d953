import { useQuery } from '@tanstack/react-query';
import type { PracticeInsight } from '@bdhvs/contracts/courses';
import { api } from '../../../lib/api-client.js';
import { formatNumber, formatShare } from '../../../lib/format.js';
import { Card, CardHead } from '../../card.js';
import { Skeleton } from '../../skeleton.js';
import { ErrorState } from '../../states.js';
import { Table, type Column } from '../../table.js';
import { useStumbles } from './messages.js';

type Screen = PracticeInsight['screens'][number];

/** Screens of a course's practice where people make mistakes: for who mends it and who helps with it. Counts only. */
export function PracticeStumbles({ slug }: { slug: string }) {
  const t = useStumbles();
  const { data, error, refetch } = useQuery({
    queryKey: ['practice-insight', slug],
    queryFn: () => api.get<PracticeInsight>(`/courses/${slug}/practice-insight`),
  });
  return (
    <Card aria-labelledby="screens">
      <CardHead id="screens" title={t('screens')} />
      {data ? (
        <Told insight={data} />
      ) : error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : (
        <Skeleton lines={3} height={20} />
      )}
    </Card>
  );
}

function Told({ insight }: { insight: PracticeInsight }) {
  const t = useStumbles();
  const known = insight.screens.filter(({ mistaken }) => mistaken !== null && mistaken > 0);
  if (insight.practiceId === null) return <p className="muted">{t('noPractice')}</p>;
  if (known.length === 0) return <p className="muted">{t('noScreens', { count: insight.atLeast })}</p>;
  const columns: Column<Screen>[] = [
    { key: 'screen', head: t('screen'), main: true, cell: ({ instruction }) => instruction },
    {
      key: 'mistaken',
      head: t('mistaken'),
      numeric: true,
      cell: ({ mistaken, people }) =>
        t('ofPeople', { part: formatNumber(mistaken ?? 0), whole: formatNumber(people ?? 0) }),
    },
    {
      key: 'share',
      head: t('share'),
      numeric: true,
      cell: ({ mistaken, people }) => formatShare(mistaken ?? 0, people ?? 0),
    },
    { key: 'left', head: t('leftHere'), numeric: true, cell: ({ left }) => formatNumber(left ?? 0) },
  ];
  const rows = [...known].sort((a, b) => rate(b) - rate(a));
  return <Table caption={t('screens')} columns={columns} rows={rows} rowKey={({ id }) => id} />;
}

const rate = ({ mistaken, people }: Screen): number => (mistaken ?? 0) / Math.max(1, people ?? 0);
