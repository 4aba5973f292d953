import { memo, type CSSProperties, type ReactNode } from 'react';
import type { PersonStatus } from '@bdhvs/contracts/reports';
import { Link } from 'wouter';
import { formatDate, NOTHING } from '../../../lib/format.js';
import { Chip } from '../../../ui/chip.js';
import type { Tone } from '../../../ui/note.js';
import { useWords } from '../../../ui/staff/words.js';
import type { Person } from '../data.js';
import { categoryName } from '../parts/filter-menu.js';
import { useNamesWords, type NamesWords } from './messages.js';
import styles from './names.module.css';

interface Column {
  key: string;
  head: string;
  numeric?: boolean;
  main?: boolean;
  cell: (person: Person) => ReactNode;
}

const CHUNK = 50;
const NAMED = 2;
const tones: Record<NonNullable<Person['blocker']>, Tone | undefined> = {
  'never-signed-in': undefined,
  learning: 'sky',
  'failed-twice': 'amber',
};

/** What is missing, short: one or two by name, more as a number. */
export function missingWords(person: Pick<Person, 'missing' | 'requiredCourses'>, t: NamesWords): string {
  const { missing, requiredCourses } = person;
  if (missing.length === 0) return NOTHING;
  if (missing.length > NAMED) return t('allMissing', { count: missing.length, of: requiredCourses });
  // "VNeID: danh tính số của tôi" is known by what stands before the colon.
  return missing.map(({ name }) => name.split(':')[0]).join(', ');
}

function useColumns(status: PersonStatus, linked: boolean): Column[] {
  const t = useNamesWords();
  const w = useWords();
  const name: Column = {
    key: 'name',
    head: t('name'),
    main: true,
    cell: (person) =>
      linked ? (
        <Link href={`/quan-ly/nguoi-hoc/${person.personId}`} className={styles.name}>
          {person.fullName}
        </Link>
      ) : (
        <b>{person.fullName}</b>
      ),
  };
  const unit: Column = { key: 'unit', head: t('unit'), cell: (person) => person.unitName };
  const category: Column = {
    key: 'category',
    head: t('category'),
    cell: (person) => categoryName(person.category, w),
  };
  const missing: Column = { key: 'missing', head: t('missing'), cell: (person) => missingWords(person, t) };
  const last: Column = {
    key: 'last',
    head: t('last'),
    numeric: true,
    cell: (person) => (person.lastLearningOn ? formatDate(person.lastLearningOn) : NOTHING),
  };
  switch (status) {
    case 'left':
      return [
        name,
        unit,
        missing,
        {
          key: 'blocker',
          head: t('blocker'),
          cell: ({ blocker }) =>
            blocker ? <Chip tone={tones[blocker]}>{t(`blocker_${blocker}`)}</Chip> : NOTHING,
        },
        last,
        {
          key: 'next',
          head: t('next'),
          cell: ({ blocker }) => (blocker ? t(`next_${blocker}`) : NOTHING),
        },
      ];
    case 'completed':
      return [
        name,
        unit,
        category,
        {
          key: 'completedOn',
          head: t('completedOn'),
          numeric: true,
          cell: (person) => (person.completedOn ? formatDate(person.completedOn) : NOTHING),
        },
      ];
    case 'unresolved':
      return [name, unit, category, { key: 'reason', head: t('reason'), cell: () => t('unresolvedWhy') }];
    default:
      return [name, unit, category, last];
  }
}

/** A table of rows that are grids: chunks of it can be left out of layout while they are far from the window. */
export function NamesTable({
  rows,
  status,
  caption,
  linked,
}: {
  rows: Person[];
  status: PersonStatus;
  caption: string;
  linked: boolean;
}) {
  const columns = useColumns(status, linked);
  const chunks: Person[][] = [];
  for (let start = 0; start < rows.length; start += CHUNK) chunks.push(rows.slice(start, start + CHUNK));
  return (
    <table role="table" aria-rowcount={rows.length + 1} className={`${styles.table} ${styles[status]}`}>
      <caption className="vh">{caption}</caption>
      <thead role="rowgroup">
        <tr role="row" className={styles.row}>
          {columns.map(({ key, head, numeric }) => (
            <th key={key} role="columnheader" scope="col" className={numeric ? 'num' : undefined}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      {chunks.map((chunk, index) => (
        <Chunk key={index} rows={chunk} status={status} linked={linked} />
      ))}
    </table>
  );
}

const sameRows = (a: Person[], b: Person[]) =>
  a.length === b.length && a.every((person, index) => person === b[index]);

/** Rows that are already there are not drawn again when more arrive below. */
const Chunk = memo(
  function Chunk({ rows, status, linked }: { rows: Person[]; status: PersonStatus; linked: boolean }) {
    const columns = useColumns(status, linked);
    const size = { '--rows': rows.length } as CSSProperties;
    return (
      <tbody role="rowgroup" className={styles.chunk} style={size}>
        {rows.map((person) => (
          <tr key={person.personId} role="row" className={styles.row}>
            {columns.map(({ key, head, numeric, main, cell }) => (
              <td
                key={key}
                role="cell"
                className={[numeric && 'num', main && styles.main].filter(Boolean).join(' ') || undefined}
              >
                {!main && (
                  <span className={styles.label} aria-hidden="true">
                    {head}
                  </span>
                )}
                {cell(person)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    );
  },
  (before, after) =>
    before.status === after.status && before.linked === after.linked && sameRows(before.rows, after.rows),
);
