import { useQueryClient } from '@tanstack/react-query';
import { UserCheck, UserX } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { LearningEventInput } from '@bdhvs/contracts/learning';
import { api } from '../../../lib/api-client.js';
import { dayOf, formatDate } from '../../../lib/format.js';
import { guest, keepGuest, type Guest } from '../../../lib/guest.js';
import { claim, claimStrays, workOf, type ClaimParts } from '../../../lib/outbox/claim.js';
import { device } from '../../../lib/outbox/device.js';
import { useSignedIn } from '../../../lib/session.js';
import { useStore } from '../../../lib/store.js';
import { Button } from '../../../ui/button.js';
import { Dialog } from '../../../ui/dialog.js';
import { Note } from '../../../ui/note.js';
import { showToast } from '../../../ui/toast.js';
import { useClaim } from './messages.js';

async function parts(): Promise<ClaimParts> {
  const { keep, outbox } = await device();
  return {
    keep,
    outbox,
    enrol: (slug, courseVersionId) =>
      api.post(`/courses/${encodeURIComponent(slug)}/enrolment`, { courseVersionId }),
  };
}

const lessonsDone = (events: readonly LearningEventInput[]) =>
  new Set(
    events.flatMap((event) =>
      event.kind === 'lesson.finished' ? [`${event.courseVersionId}/${event.lessonId}`] : [],
    ),
  ).size;

/** Somebody signed in where somebody had learned without an account: is it theirs? */
export default function Claim() {
  const t = useClaim();
  const client = useQueryClient();
  const me = useSignedIn();
  const work = useStore(guest);
  const [events, setEvents] = useState<LearningEventInput[]>([]);
  const [later, setLater] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);
  const guestId = work?.id;

  useEffect(() => {
    void (async () => {
      const ready = await parts();
      await claimStrays(ready, me.personId);
      if (guestId) setEvents(await workOf(ready.keep, guestId));
    })();
  }, [guestId, me.personId]);

  async function mine(theirs: Guest) {
    setBusy(true);
    setFailed(false);
    try {
      await claim(await parts(), theirs, me.personId);
      const count = lessonsDone(events);
      showToast(count > 0 ? t('claimed', { count }) : t('claimedBegun'));
      void client.invalidateQueries();
    } catch {
      setFailed(true);
      setBusy(false);
    }
  }

  if (!work || work.notOf.includes(me.personId) || events.length === 0) return null;
  const finished = lessonsDone(events);
  const since = formatDate(dayOf(work.since));
  return (
    <Dialog
      open={!later}
      onClose={() => setLater(true)}
      keepOnClickBeside
      title={t('title')}
      actions={
        <>
          <Button
            icon={UserX}
            onClick={() => keepGuest({ ...work, notOf: [...work.notOf, me.personId] })}
            disabled={busy}
          >
            {t('notMine')}
          </Button>
          <Button variant="primary" icon={UserCheck} busy={busy} onClick={() => void mine(work)}>
            {t('mine')}
          </Button>
        </>
      }
    >
      <p>{finished > 0 ? t('work', { count: finished, since }) : t('workBegun', { since })}</p>
      <p>
        <b>{t('ask', { name: me.displayName })}</b>
      </p>
      <p className="muted">{t('whatHappens')}</p>
      {failed && (
        <Note tone="amber" live>
          <p>{t('failed')}</p>
        </Note>
      )}
    </Dialog>
  );
}
