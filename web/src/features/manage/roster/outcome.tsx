import { useState } from 'react';
import { Undo2, Users } from 'lucide-react';
import type { RosterImportView } from '@bdhvs/contracts/roster';
import { formatDateTime, formatNumber } from '../../../lib/format.js';
import { ApiProblem } from '../../../lib/problem.js';
import { useRefresh } from '../../../lib/refresh.js';
import { Button, LinkButton } from '../../../ui/button.js';
import { Dialog } from '../../../ui/dialog.js';
import { Note } from '../../../ui/note.js';
import { ErrorState } from '../../../ui/states.js';
import { showToast } from '../../../ui/toast.js';
import { rosterApi, useKeepImport } from './data.js';
import { useRosterWords } from './messages.js';
import styles from './roster.module.css';

/** What was done, where to see it, and the way back. */
export function Outcome({ view }: { view: RosterImportView }) {
  const t = useRosterWords();
  if (view.status === 'undone') {
    return (
      <div className={styles.section}>
        <Note live>{t('undone', { time: formatDateTime(view.undoneAt ?? view.uploadedAt) })}</Note>
        <p className={styles.after}>
          <LinkButton href={`/quan-ly/nguoi-hoc/nhap?don-vi=${view.unit.slug}`}>
            {t('uploadAgain')}
          </LinkButton>
        </p>
      </div>
    );
  }
  return <Applied view={view} />;
}

function Applied({ view }: { view: RosterImportView }) {
  const t = useRosterWords();
  const keep = useKeepImport();
  const refresh = useRefresh();
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const { added, changed, moved, secondary, ended, problems, waiting } = view.counts;
  const done = added + changed + moved + secondary - waiting;

  async function undo() {
    setAsking(false);
    setBusy(true);
    setFailure(null);
    try {
      await keep(await rosterApi.undo(view.id));
      await refresh();
      showToast(t('undoneToast'));
    } catch (error) {
      setFailure(error);
    } finally {
      setBusy(false);
    }
  }

  return (
    <div className={styles.section}>
      <Note
        tone="leaf"
        live
        title={done > 0 ? t('applied', { count: formatNumber(done) }) : t('appliedNothing')}
      >
        {ended > 0 && `${t('appliedEnded', { count: formatNumber(ended) })} `}
        {problems > 0 && `${t('appliedOpen', { count: formatNumber(problems) })} `}
        {view.appliedAt && t('appliedOn', { time: formatDateTime(view.appliedAt) })}
      </Note>
      <p className={`row ${styles.after}`}>
        <LinkButton href={`/quan-ly/nguoi-hoc?don-vi=${view.unit.slug}`} icon={Users}>
          {t('seePeople')}
        </LinkButton>
        <Button variant="danger" icon={Undo2} busy={busy} onClick={() => setAsking(true)}>
          {t('undo')}
        </Button>
      </p>
      <Refused error={failure} />
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={t('undoTitle', { file: view.fileName })}
        actions={
          <>
            <Button onClick={() => setAsking(false)}>{t('keep')}</Button>
            <Button variant="danger" onClick={() => void undo()}>
              {t('undoSubmit')}
            </Button>
          </>
        }
      >
        <p>
          {t('undoBody', {
            added: formatNumber(added),
            changed: formatNumber(changed + moved + secondary),
            ended: formatNumber(ended),
          })}
        </p>
        <p>{t('undoKept')}</p>
      </Dialog>
    </div>
  );
}

/** Later facts rest on the import: on whom, so that each can be put right. */
function Refused({ error }: { error: unknown }) {
  const t = useRosterWords();
  if (!error) return null;
  if (!(error instanceof ApiProblem) || error.slug !== 'roster-undo-refused')
    return <ErrorState error={error} title={t('failed')} />;
  return (
    <Note tone="amber" title={t('undoRefused')} live>
      {t('undoRefusedBody')}
      <ul className={styles.bullets}>
        {error.errors.map(({ pointer, message }) => (
          <li key={pointer}>{message}</li>
        ))}
      </ul>
    </Note>
  );
}
