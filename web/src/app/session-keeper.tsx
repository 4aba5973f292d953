import { useQueryClient } from '@tanstack/react-query';
import { IdCard, Lock } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useLocation } from 'wouter';
import { device } from '../lib/outbox/device.js';
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

/** Keeps the outbox with whoever is signed in, and asks to sign in again over the page when a session ends. */
export function SessionKeeper() {
  const { data: me } = useMe();
  useOutboxOf(me?.personId);
  return me ? <SignInAgain personId={me.personId} /> : null;
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
