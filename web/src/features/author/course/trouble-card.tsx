import type { ReactNode } from 'react';
import type { CheckTrouble } from '@bdhvs/contracts/authoring';
import { formatNumber, formatShare } from '../../../lib/format.js';
import { Card, CardHead } from '../../../ui/card.js';
import { Skeleton } from '../../../ui/skeleton.js';
import { PracticeStumbles } from '../../../ui/staff/stumbles/practice-stumbles.js';
import { ErrorState } from '../../../ui/states.js';
import { Table, type Column } from '../../../ui/table.js';
import styles from '../author.module.css';
import { useCourseTrouble } from '../data.js';
import { useAuthor } from '../messages.js';

/** Where people stumble: questions answered wrongly at first, screens of the practice with mistakes. Counts only. */
export function TroubleCard({ slug }: { slug: string }) {
  const t = useAuthor();
  const checks = useCourseTrouble(slug);
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
      <PracticeStumbles slug={slug} />
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
