import { Clock } from 'lucide-react';
import type { CompletionSummary } from '@bdhvs/contracts/reports';
import { formatNumber } from '../../../lib/format.js';
import { Note } from '../../../ui/note.js';
import { useOverview } from './messages.js';

/** Whether it will be done in time at the speed of the last four weeks. */
export function Pace({ summary, short = false }: { summary: CompletionSummary; short?: boolean }) {
  const t = useOverview();
  const { pace, left, counts } = summary;
  if (counts.obliged === 0) return null;
  const now = formatNumber(pace.lastFourWeeks);
  if (left === 0) {
    return counts.pending === 0 ? (
      <Note tone="leaf" title={t('doneTitle')}>
        {t('doneBody')}
      </Note>
    ) : null;
  }
  if (pace.neededPerWeek === null) {
    return (
      <Note tone="amber" icon={Clock} title={t('lateTitle')}>
        {t('lateBody', { now })}
      </Note>
    );
  }
  return (
    <Note
      tone={pace.onTrack ? 'leaf' : 'amber'}
      icon={Clock}
      title={t(pace.onTrack ? 'goodTitle' : 'slowTitle')}
    >
      {t(short ? 'slowShort' : 'slowBody', { needed: formatNumber(pace.neededPerWeek), now })}
    </Note>
  );
}
