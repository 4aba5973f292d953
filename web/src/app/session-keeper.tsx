import { useQueryClient } from '@tanstack/react-query';
import { IdCard, Lock } from 'lucide-react';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { guest } from '../lib/guest.js';
import { messagesReady } from '../lib/i18n.js';
import { device } from '../lib/outbox/device.js';
import { claimedBefore } from '../lib/outbox/claimed.js';
import { useDevice, useOutboxOf, useOutboxState } from '../lib/outbox/use-device.js';
import { fetchMe, useMe, vneidHref } from '../lib/session.js';
import { sessionEnded } from '../lib/session-ended.js';
import { siteFromPage } from '../lib/site.js';
import { createStore, useStore } from '../lib/store.js';
import type { Draft } from '../lib/outbox/attempt-drafts.js';
import { Button, ExternalButton } from '../ui/button.js';
import { Dialog } from '../ui/dialog.js';
import { Disk } from '../ui/disk.js';
import { Skeleton } from '../ui/skeleton.js';
import { useApp } from './messages.js';

const SignInForm = lazy(() =>
  import('../features/account/local/sign-in-form.js').then((module) => ({ default: module.SignInForm })),
);
const noDraft = createStore<Draft | null>(null);
const site = siteFromPage();

const Claim = lazy(async () => {
  const loaded = await import('../features/account/claim/claim.js');
  await messagesReady();
  return loaded;
});

/** Keeps the outbox with whoever learns here, and asks to sign in again over the page when a session ends. */
export function SessionKeeper() {
  const client = useQueryClient();
  const { data: me } = useMe();
  const work = useStore(guest);
  const begun = work !== null;
  useOutboxOf(me?.personId ?? (me === null ? (work?.id ?? '') : ''), !me);
  useEffect(() => {
    const ask = () => void client.invalidateQueries({ queryKey: ['me'] });
    // Another tab signed in and claimed the guest's work, or wiped it.
    if (!begun && me === null) ask();
    window.addEventListener('online', ask);
    return () => window.removeEventListener('online', ask);
  }, [client, begun, me]);
  if (!me) return null;
  return (
    <>
      <SignInAgain personId={me.personId} />
      {((work && !work.notOf.includes(me.personId)) || claimedBefore() !== null) && (
        <Suspense fallback={null}>
          <Claim />
        </Suspense>
      )}
    </>
  );
}

function SignInAgain({ personId }: { personId: string }) {
  const t = useApp();
  const client = useQueryClient();
  const ended = useStore(sessionEnded);
  const [location] = useLocation();
  const [local, setLocal] = useState(!site.signIn.vneid);
  const { waiting } = useOutboxState();
  const draft = useStore(useDevice()?.drafts.current ?? noDraft);
  const answers = draft ? Object.values(draft.answers).filter((choices) => choices.length > 0).length : 0;

  async function back() {
    const me = await fetchMe();
    // On a shared tablet somebody else may have signed in: nothing of the page behind is theirs.
    if (me?.personId !== personId) {
      window.location.assign(document.baseURI);
      return;
    }
    client.setQueryData(['me'], me);
    sessionEnded.set(false);
    const { outbox, drafts } = await device();
    void outbox.flush();
    void drafts.flush();
    void client.invalidateQueries();
  }

  return (
    <Dialog open={ended} title={t('sessionEnded')}>
      <Disk icon={Lock} tone="leaf" />
      <p>
        {answers > 0
          ? t('answersKept', { count: answers })
          : waiting > 0
            ? t('itemsKept', { count: waiting })
            : t('nothingLost')}
      </p>
      {local ? (
        <Suspense fallback={<Skeleton lines={2} />}>
          <SignInForm onSignedIn={() => void back()} />
        </Suspense>
      ) : (
        <>
          <ExternalButton variant="primary" wide icon={IdCard} href={vneidHref(location)}>
            {t('vneid')}
          </ExternalButton>
          <Button variant="quiet" wide onClick={() => setLocal(true)}>
            {t('localAccount')}
          </Button>
        </>
      )}
    </Dialog>
  );
}
