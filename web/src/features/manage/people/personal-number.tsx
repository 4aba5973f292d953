import { useEffect, useState } from 'react';
import { Eye, EyeOff, Pencil } from 'lucide-react';
import type { PersonView } from '@bdhvs/contracts/people';
import { useRefresh } from '../../../lib/refresh.js';
import { Button } from '../../../ui/button.js';
import { ReasonDialog } from '../../../ui/staff/reason-dialog.js';
import { useWords } from '../../../ui/staff/words.js';
import { showToast } from '../../../ui/toast.js';
import { peopleApi } from './data.js';
import { usePeopleWords } from './messages.js';
import { NumberDialog } from './number-dialog.js';
import styles from './people.module.css';

const SHOWN_MS = 60_000;

/** Masked until somebody says why; then shown for a minute, and never kept anywhere but on the screen. */
export function PersonalNumber({ person, mayWrite }: { person: PersonView; mayWrite: boolean }) {
  const t = usePeopleWords();
  const w = useWords();
  const refresh = useRefresh();
  const [number, setNumber] = useState<string | null>(null);
  const [dialog, setDialog] = useState<'reveal' | 'correct' | null>(null);

  useEffect(() => {
    if (number === null) return undefined;
    const timer = setTimeout(() => setNumber(null), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [number]);

  return (
    <span className={styles.number}>
      <span className="tn nw">{number ?? person.personalNumberMasked ?? w('none')}</span>
      <span className="vh" role="status">
        {number && t('revealed')}
      </span>
      {mayWrite && number !== null && (
        <Button small variant="quiet" icon={EyeOff} onClick={() => setNumber(null)}>
          {t('hideNumber')}
        </Button>
      )}
      {mayWrite && number === null && person.personalNumberMasked && (
        <Button small variant="quiet" icon={Eye} onClick={() => setDialog('reveal')}>
          {t('showNumber')}
        </Button>
      )}
      {mayWrite && (
        <Button small variant="quiet" icon={Pencil} onClick={() => setDialog('correct')}>
          {t('correctNumber')}
        </Button>
      )}
      {dialog === 'reveal' && (
        <ReasonDialog
          title={t('revealTitle', { name: person.fullName })}
          submit={t('revealSubmit')}
          onClose={() => setDialog(null)}
          send={(reason) => peopleApi.reveal(person.id, reason)}
          done={({ personalNumber }) => {
            setNumber(personalNumber);
            setDialog(null);
          }}
        >
          <p>{t('revealBody')}</p>
        </ReasonDialog>
      )}
      {dialog === 'correct' && (
        <NumberDialog
          person={person}
          onClose={() => setDialog(null)}
          onSaved={async () => {
            setNumber(null);
            setDialog(null);
            await refresh();
            showToast(t('numberSaved'));
          }}
        />
      )}
    </span>
  );
}
