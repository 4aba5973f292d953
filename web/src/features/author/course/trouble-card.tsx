import type { ReactNode } from 'react';
import type { CheckTrouble } from '@bdhvs/contracts/authoring';
import type { PracticeInsight } from '@bdhvs/contracts/courses';
import { formatNumber, formatShare } from '../../../lib/format.js';
import { Card, CardHead } from '../../../ui/card.js';
import { Skeleton } from '../../../ui/skeleton.js';
import { ErrorState } from '../../../ui/states.js';
import { Table, type Column } from '../../../ui/table.js';
import styles from '../author.module.css';
import { useCourseTrouble, usePracticeInsight } from '../data.js';
import { useAuthor } from '../messages.js';

type Screen = PracticeInsight['screens'][number];

/** Where people stumble: questions answered wrongly at first, screens of the practice with mistakes. Counts only. */
export function TroubleCard({ slug }: { slug: string }) {
  const t = useAuthor();
  const checks = useCourseTrouble(slug);
  const practice = usePracticeInsight(slug);
  return (
    <>
      <Card aria-labelledby="trouble">
        <CardHead id="trouble" title={t('trouble')} />
        <Loaded {...checks}>
          {({ items, atLeast }) =>
            items.length === 0 ? (
              <p className="muted">{t('noTrouble', { count: atLeast })}</p>
            ) : (
              <Questions of={items} />
            )
          }
        </Loaded>
      </Card>
      <Card aria-labelledby="screens">
        <CardHead id="screens" title={t('screens')} />
        <Loaded {...practice}>
          {(insight) => {
            const known = insight.screens.filter(({ mistaken }) => mistaken !== null && mistaken > 0);
            if (insight.practiceId === null) return <p className="muted">{t('noPractice')}</p>;
            if (known.length === 0)
              return <p className="muted">{t('noScreens', { count: insight.atLeast })}</p>;
            return <Screens of={known} />;
          }}
        </Loaded>
      </Card>
    </>
  );
}

function Loaded<T>({
  data,
  error,
  refetch,
  children,
}: {
  data: T | undefined;
  error: unknown;
  refetch: () => unknown;
  children: (data: T) => ReactNode;
}) {
  if (data !== undefined) return children(data);
  return error ? (
    <ErrorState error={error} onRetry={() => void refetch()} />
  ) : (
    <Skeleton lines={3} height={20} />
  );
}

function Questions({ of }: { of: CheckTrouble[] }) {
  const t = useAuthor();
  const columns: Column<CheckTrouble>[] = [
    {
      key: 'prompt',
      head: t('question'),
      main: true,
      cell: ({ prompt, lessonTitle }) => (
        <>
          <span className={styles.text}>{prompt}</span>
          <span className={styles.more}>{lessonTitle}</span>
        </>
      ),
    },
    {
      key: 'wrong',
      head: t('wrongFirst'),
      numeric: true,
      cell: ({ wrong, answered }) =>
        t('ofPeople', { part: formatNumber(wrong), whole: formatNumber(answered) }),
    },
    {
      key: 'share',
      head: t('share'),
      numeric: true,
      cell: ({ wrong, answered }) => formatShare(wrong, answered),
    },
  ];
  return (
    <Table
      caption={t('trouble')}
      columns={columns}
      rows={of}
      rowKey={({ lessonId, questionId }) => `${lessonId}/${questionId}`}
    />
  );
}

function Screens({ of }: { of: Screen[] }) {
  const t = useAuthor();
  const rows = [...of].sort((a, b) => rate(b) - rate(a));
  const columns: Column<Screen>[] = [
    {
      key: 'screen',
      head: t('screen'),
      main: true,
      cell: ({ instruction }) => <span className={styles.text}>{instruction}</span>,
    },
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
  return <Table caption={t('screens')} columns={columns} rows={rows} rowKey={({ id }) => id} />;
}

const rate = ({ mistaken, people }: Screen): number => (mistaken ?? 0) / Math.max(1, people ?? 0);
