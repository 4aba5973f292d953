import { useState } from 'react';
import { PhoneIncoming } from 'lucide-react';
import { useQueryClient } from '@tanstack/react-query';
import type { MyRehearsals } from '@bdhvs/contracts/rehearsals';
import { api } from '../../lib/api-client.js';
import { dayOf, formatDate } from '../../lib/format.js';
import { addressValues, usePreferences } from '../../lib/preferences.js';
import { Button } from '../button.js';
import { Card } from '../card.js';
import { Icon } from '../icon.js';
import { Note } from '../note.js';
import { ErrorState } from '../states.js';
import { useRehearsals } from './data.js';
import { useRehearsalWords } from './messages.js';
import styles from './consent.module.css';

/** Asked plainly, nothing chosen beforehand, both answers of the same weight; the answer can be changed where it stands. */
export function RehearsalConsent({ mine }: { mine: MyRehearsals }) {
  const t = useRehearsalWords();
  const { address } = usePreferences();
  const client = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [saved, setSaved] = useState(false);
  const [failed, setFailed] = useState<{ agreed: boolean; error: unknown }>();
  const { state, since } = mine.consent;
  const date = since ? formatDate(dayOf(since)) : '';

  async function say(agreed: boolean) {
    setBusy(true);
    setFailed(undefined);
    try {
      client.setQueryData(['rehearsals'], await api.put<MyRehearsals>('/me/rehearsals/consent', { agreed }));
      setSaved(true);
    } catch (error) {
      setFailed({ agreed, error });
    }
    setBusy(false);
  }

  return (
    <Card aria-labelledby="dien-tap" className={styles.consent}>
      <h2 id="dien-tap" tabIndex={-1}>
        <Icon of={PhoneIncoming} />
        {state === 'unasked' && mine.eligible ? t('question', addressValues(address)) : t('title')}
      </h2>
      {!mine.eligible ? (
        <p>{t('notEligible')}</p>
      ) : state === 'unasked' ? (
        <>
          <p>{t('body')}</p>
          <p className="muted">{t('promise')}</p>
          <div className={styles.answers}>
            <Button busy={busy} onClick={() => void say(true)}>
              {t('yes')}
            </Button>
            <Button busy={busy} onClick={() => void say(false)}>
              {t('no')}
            </Button>
          </div>
        </>
      ) : (
        <>
          <p>{t(state, { date })}</p>
          <p className="muted">{t('promise')}</p>
          <Button busy={busy} onClick={() => void say(state === 'refused')}>
            {t(state === 'given' ? 'withdraw' : 'again')}
          </Button>
        </>
      )}
      {saved && (
        <Note tone="leaf" live>
          <p>{t('saved')}</p>
        </Note>
      )}
      {failed && <ErrorState error={failed.error} onRetry={() => void say(failed.agreed)} />}
    </Card>
  );
}

/** In "Của tôi": there whenever somebody looks for it, asked or not. */
export default function MyRehearsalConsent() {
  const { data, error, refetch } = useRehearsals();
  if (data) return <RehearsalConsent mine={data} />;
  return error ? <ErrorState error={error} onRetry={() => void refetch()} /> : null;
}
