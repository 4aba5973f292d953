import { Check, CloudUpload, LockKeyhole, SmartphoneCharging } from 'lucide-react';
import type { AttemptDrafts, SaveState } from '../../../lib/outbox/attempt-drafts.js';
import { useStore } from '../../../lib/store.js';
import { Chip } from '../../../ui/chip.js';
import { useQuiz } from './messages.js';

const looks = {
  saved: { tone: 'leaf', icon: Check, words: 'saved' },
  saving: { tone: 'sky', icon: CloudUpload, words: 'saving' },
  'on-device': { tone: 'leaf', icon: SmartphoneCharging, words: 'onDevice' },
  'session-ended': { tone: 'amber', icon: LockKeyhole, words: 'sessionEnded' },
} as const satisfies Record<SaveState, object>;

/** Where the answers are, in words; said aloud only when it is not the usual. */
export function SaveChip({ drafts }: { drafts: AttemptDrafts }) {
  const t = useQuiz();
  const state = useStore(drafts.state);
  const look = looks[state];
  return (
    <div role="status" aria-live={state === 'on-device' || state === 'session-ended' ? 'polite' : 'off'}>
      <Chip tone={look.tone} icon={look.icon}>
        {t(look.words)}
      </Chip>
    </div>
  );
}
