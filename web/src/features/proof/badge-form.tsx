import { FileCheck } from 'lucide-react';
import { useState, type FormEvent } from 'react';
import type { Verification } from '@bdhvs/contracts/certificates';
import { Button } from '../../ui/button.js';
import { TextArea } from '../../ui/field.js';
import { FileField } from '../../ui/file-field.js';
import { ErrorState } from '../../ui/states.js';
import { checkBadge } from './data.js';
import { useProof } from './messages.js';
import { Outcome } from './outcome.js';
import styles from './proof.module.css';

/** A badge is a few thousand characters; what is much longer is none and is not sent. */
const MOST_CHARACTERS = 60_000;
const NOT_A_BADGE: Verification = { outcome: 'not-a-badge', certificate: null };

/** A badge file, or what is in it. It is checked on the server, with every key that ever signed here. */
export function BadgeForm() {
  const t = useProof();
  const [file, setFile] = useState<File | null>(null);
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);
  const [found, setFound] = useState<Verification>();
  const [failure, setFailure] = useState<unknown>();

  async function check() {
    setProblem(undefined);
    setFailure(undefined);
    setFound(undefined);
    if (!file && text.trim() === '') {
      setProblem(t('badgeMissing'));
      return;
    }
    setBusy(true);
    try {
      setFound(await outcomeOf(file, text));
    } catch (error) {
      if (error instanceof DOMException) setProblem(t('badgeUnreadable'));
      else setFailure(error);
    } finally {
      setBusy(false);
    }
  }

  return (
    <details className={`card ${styles.badge}`}>
      <summary>{t('badgeTitle')}</summary>
      <form
        className={styles.form}
        noValidate
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          void check();
        }}
      >
        <p className="muted">{t('badgeLead')}</p>
        <FileField
          label={t('badgeFile')}
          accept=".jwt,.txt,.json"
          file={file}
          error={problem}
          onChange={setFile}
        />
        <TextArea
          label={t('badgeText')}
          rows={4}
          spellCheck={false}
          autoCapitalize="none"
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <Button type="submit" wide icon={FileCheck} busy={busy}>
          {t('badgeCheck')}
        </Button>
      </form>
      {failure !== undefined && <ErrorState error={failure} onRetry={() => void check()} />}
      {found && <Outcome found={found} />}
    </details>
  );
}

async function outcomeOf(file: File | null, text: string): Promise<Verification> {
  if (file && file.size > MOST_CHARACTERS) return NOT_A_BADGE;
  const badge = (file ? await file.text() : text).trim();
  return badge === '' || badge.length > MOST_CHARACTERS ? NOT_A_BADGE : checkBadge(badge);
}
