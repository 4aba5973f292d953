import { useState } from 'react';
import type { RulePreview } from '@bdhvs/contracts/reports';
import { formatDate, formatNumber, formatShare } from '../../../lib/format.js';
import { formatRawShare } from '../../../lib/shares.js';
import { Button } from '../../../ui/button.js';
import { Card, CardHead } from '../../../ui/card.js';
import { Chip } from '../../../ui/chip.js';
import { Table, type Column } from '../../../ui/table.js';
import { useProgrammeWords } from './messages.js';
import styles from './programmes.module.css';

type Sides = RulePreview['total'];
type Counts = Sides['after'];
type Row = RulePreview['rows'][number];

/** So many units are drawn at once; a city has hundreds. Those with most people changing stand first. */
const AT_ONCE = 20;

const changing = (row: Sides) => row.joining + row.leaving + row.unresolvedJoining;

/** What would be counted under the draft, beside what is counted now, for the whole and for each unit below. */
export function PreviewCard({ of }: { of: RulePreview }) {
  const t = useProgrammeWords();
  const [all, setAll] = useState(false);
  const { total, comparedWith } = of;
  const adjusted = (counts: Counts) => formatShare(counts.completed, counts.obliged);
  const ordered = [...of.rows].sort((a, b) => changing(b) - changing(a));
  const shown = all ? ordered : ordered.slice(0, AT_ONCE);
  const count = (key: 'joining' | 'leaving' | 'unresolvedJoining'): Column<Row> => ({
    key,
    head: t(`${key}Short`),
    numeric: true,
    cell: (row) => formatNumber(row[key]),
  });
  const sides = (key: string, head: string, say: (counts: Counts) => string): Column<Row> => ({
    key,
    head,
    numeric: true,
    cell: (row) => <BeforeAfter of={row} say={say} />,
  });
  const columns: Column<Row>[] = [
    { key: 'unit', head: t('unit'), main: true, cell: (row) => row.name },
    sides('obliged', t('obliged'), (counts) => formatNumber(counts.obliged)),
    count('joining'),
    count('leaving'),
    count('unresolvedJoining'),
    sides('raw', t('rawShort'), formatRawShare),
    sides('adjusted', t('adjustedShort'), adjusted),
  ];
  return (
    <Card aria-labelledby="draft-preview">
      <CardHead id="draft-preview" title={t('preview')}>
        {comparedWith && <Chip>{t('comparedWith', comparedWith)}</Chip>}
      </CardHead>
      <p className={styles.words}>
        {t('previewDay', { day: formatDate(of.membershipAsOf), unit: of.unit.name })}
      </p>
      <div className={styles.tiles}>
        <Tile count={total.after.obliged} words={t('tileObliged')}>
          {total.before && t('tileBefore', { count: formatNumber(total.before.obliged) })}
        </Tile>
        <Tile count={total.joining} words={t('joining')} />
        <Tile count={total.leaving} words={t('leaving')} warn={total.leaving > 0} />
        <Tile count={total.after.unresolved} words={t('tileUnresolved')} warn={total.unresolvedJoining > 0}>
          {total.unresolvedJoining > 0 &&
            t('tileUnresolvedNew', { count: formatNumber(total.unresolvedJoining) })}
        </Tile>
      </div>
      <dl className={styles.shares}>
        <div>
          <dt>{t('raw')}</dt>
          <dd>
            <BeforeAfter of={total} say={formatRawShare} />
          </dd>
        </div>
        <div>
          <dt>{t('adjusted')}</dt>
          <dd>
            <BeforeAfter
              of={total}
              say={(counts) =>
                `${formatNumber(counts.completed)}/${formatNumber(counts.obliged)} (${adjusted(counts)})`
              }
            />
          </dd>
        </div>
      </dl>
      {of.rows.length === 0 ? (
        <p className="muted">{t('previewNobody')}</p>
      ) : (
        <Table caption={t('previewUnits')} columns={columns} rows={shown} rowKey={(row) => row.unitId} />
      )}
      {shown.length < ordered.length && (
        <Button variant="quiet" onClick={() => setAll(true)}>
          {t('moreUnits', { count: formatNumber(ordered.length - shown.length) })}
        </Button>
      )}
    </Card>
  );
}

/** "45,0% → 51,2%"; said as before and after to those who cannot see the arrow. */
function BeforeAfter({ of, say }: { of: Sides; say: (counts: Counts) => string }) {
  const t = useProgrammeWords();
  if (!of.before) return <span className="tn">{say(of.after)}</span>;
  return (
    <span className={`tn ${styles.sides}`}>
      <span className="vh">{t('before')} </span>
      <span className="muted">{say(of.before)}</span> <span aria-hidden="true">→</span>{' '}
      <span className="vh">{t('after')} </span>
      <b>{say(of.after)}</b>
    </span>
  );
}

function Tile({
  count,
  words,
  warn,
  children,
}: {
  count: number;
  words: string;
  warn?: boolean;
  children?: string | false | null;
}) {
  return (
    <div className={warn ? `${styles.tile} ${styles.warn}` : styles.tile}>
      <b className="tn">{formatNumber(count)}</b>
      <span>{words}</span>
      {children && <small>{children}</small>}
    </div>
  );
}
