import type { RosterImportView } from '@bdhvs/contracts/roster';
import { formatNumber } from '../../../lib/format.js';
import { useRosterWords } from './messages.js';
import styles from './roster.module.css';

export function SummaryTiles({ view }: { view: RosterImportView }) {
  const t = useRosterWords();
  const { added, changed, moved, ended, missing, problems, unchanged, secondary, warnings, skipped } =
    view.counts;
  const also = [
    unchanged > 0 && t('alsoUnchanged', { count: formatNumber(unchanged) }),
    secondary > 0 && t('alsoSecondary', { count: formatNumber(secondary) }),
    warnings > 0 && t('alsoWarnings', { count: formatNumber(warnings) }),
    skipped > 0 && t('alsoSkipped', { count: formatNumber(skipped) }),
  ].filter(Boolean);
  return (
    <section aria-label={t('tiles')}>
      <div className={styles.tiles}>
        <Tile count={added} words={t('tile_added')} />
        <Tile
          count={changed + moved}
          words={t('tile_changed')}
          more={moved > 0 && t('tile_moved', { count: formatNumber(moved) })}
        />
        <Tile
          count={ended}
          words={t('tile_ended')}
          more={missing > 0 && t('tile_missing', { count: formatNumber(missing) })}
        />
        <Tile count={problems} words={t('tile_problems')} warn={problems > 0} />
      </div>
      <p className={styles.also}>
        {view.firstImport && <span>{t('firstImport')}</span>}
        {also.map((words) => (
          <span key={String(words)}>{words}</span>
        ))}
      </p>
    </section>
  );
}

function Tile({
  count,
  words,
  more,
  warn,
}: {
  count: number;
  words: string;
  more?: string | false;
  warn?: boolean;
}) {
  const look = [styles.tile, warn && styles.warn, count === 0 && styles.zero];
  return (
    <div className={['card', ...look].filter(Boolean).join(' ')}>
      <b className="tn">{formatNumber(count)}</b>
      <span>{words}</span>
      {more && <small>{more}</small>}
    </div>
  );
}
