import type { RuleBuild } from '@bdhvs/contracts/programmes';
import { formatNumber } from '../../../lib/format.js';
import { WorkProgress } from '../../../ui/track.js';
import { useProgrammeWords } from './messages.js';
import styles from './programmes.module.css';

/** How many people a build has gone through, in words and as a bar. */
export function BuildProgress({ of }: { of: RuleBuild }) {
  const t = useProgrammeWords();
  const { done, all } = of.progress;
  const words =
    all === 0 ? t('buildingStarts') : t('building', { done: formatNumber(done), all: formatNumber(all) });
  return (
    <div className={styles.progress}>
      <p>{words}</p>
      <WorkProgress done={done} total={all} label={t('buildingLabel')} />
    </div>
  );
}
