import { formatDateTime } from '../../../lib/format.js';
import { useWords } from '../../../ui/staff/words.js';
import { Table, type Column } from '../../../ui/table.js';
import { isKnown, reasonIn, type Action } from './actions.js';
import type { Entry } from './data.js';
import { useAuditWords } from './messages.js';
import styles from './audit.module.css';

type Underscored<A extends string> = A extends `${infer Head}.${infer Rest}`
  ? Underscored<`${Head}_${Rest}`>
  : A extends `${infer Head}-${infer Rest}`
    ? Underscored<`${Head}_${Rest}`>
    : A;

export function TrailTable({
  rows,
  onActor,
  onSubject,
}: {
  rows: Entry[];
  onActor: (personId: string) => void;
  onSubject: (subjectId: string) => void;
}) {
  const t = useAuditWords();
  const w = useWords();
  const columns: Column<Entry>[] = [
    { key: 'when', head: t('when'), cell: (row) => <span className="tn nw">{formatDateTime(row.at)}</span> },
    {
      key: 'who',
      head: t('who'),
      cell: ({ actorPersonId, actorName }) =>
        actorPersonId ? (
          <button
            type="button"
            className={styles.pick}
            aria-label={t('whoFilter', { name: actorName ?? actorPersonId })}
            onClick={() => onActor(actorPersonId)}
          >
            {actorName ?? w('none')}
          </button>
        ) : (
          t('system')
        ),
    },
    { key: 'what', head: t('what'), main: true, cell: (row) => <What of={row} /> },
    {
      key: 'about',
      head: t('about'),
      cell: ({ subjectId, subjectName }) =>
        subjectId && subjectName ? (
          <button
            type="button"
            className={styles.pick}
            aria-label={t('aboutFilter', { name: subjectName })}
            onClick={() => onSubject(subjectId)}
          >
            {subjectName}
          </button>
        ) : (
          w('none')
        ),
    },
    { key: 'where', head: t('where'), cell: (row) => row.unitName ?? w('none') },
  ];
  return <Table caption={t('title')} columns={columns} rows={rows} rowKey={(row) => row.id} />;
}

function What({ of }: { of: Entry }) {
  const t = useAuditWords();
  const reason = reasonIn(of.detail);
  return (
    <>
      {isKnown(of.action) ? t(keyOf(of.action)) : t('other', { action: of.action })}
      {reason && <span className={styles.reason}>{t('reason', { reason })}</span>}
    </>
  );
}

function keyOf<A extends Action>(action: A): `does_${Underscored<A>}` {
  return `does_${action.replace(/[.-]/g, '_') as Underscored<A>}`;
}
