import { useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import type { RosterImportView } from '@bdhvs/contracts/roster';
import { formatDate, formatNumber } from '../../../lib/format.js';
import { hasStatus } from '../../../lib/problem.js';
import { useRefresh } from '../../../lib/refresh.js';
import { Button, LinkButton } from '../../../ui/button.js';
import { Dialog } from '../../../ui/dialog.js';
import { Note } from '../../../ui/note.js';
import { ErrorState } from '../../../ui/states.js';
import { showToast } from '../../../ui/toast.js';
import { rosterApi, useKeepImport } from './data.js';
import { useRosterWords } from './messages.js';
import { useBarAtTheBottom } from './bar-at-the-bottom.js';
import type { Outlook } from './outlook.js';
import styles from './roster.module.css';

/** Stays in sight: what applying would do, that nothing is done before, and the one button for it. */
export function ApplyBar({
  view,
  outlook,
  ending,
  mappingEdited,
  columnsFirst,
}: {
  view: RosterImportView;
  outlook: Outlook;
  ending: string[];
  mappingEdited: boolean;
  columnsFirst: boolean;
}) {
  const t = useRosterWords();
  const keep = useKeepImport();
  const refresh = useRefresh();
  const client = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [asking, setAsking] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const bar = useBarAtTheBottom();
  const going = formatNumber(outlook.going);

  async function apply() {
    setAsking(false);
    setBusy(true);
    setFailure(null);
    try {
      await keep(await rosterApi.apply(view.id, ending));
      await refresh();
      // Also takes away an older offer to undo, which no longer holds for rows that went in.
      showToast(t('appliedToast'));
      window.scrollTo({ top: 0 });
    } catch (error) {
      setFailure(error);
      // Somebody else was faster: the server has counted anew, and that is what must be seen now.
      if (hasStatus(error, 409)) await client.invalidateQueries({ queryKey: ['roster-import', view.id] });
    } finally {
      setBusy(false);
    }
  }

  const words = [
    outlook.going > 0 && t('applyFor', { count: going }),
    outlook.ending > 0 && t('applyEnding', { count: formatNumber(outlook.ending) }),
    !outlook.possible && t(columnsFirst ? 'columnsFirst' : 'applyNothing'),
  ].filter(Boolean);

  return (
    <>
      <div className={styles.apply} ref={bar}>
        <Failure error={failure} />
        <p role="status">
          <b>{words.join(' ')}</b>{' '}
          {outlook.staying > 0 && t('staying', { count: formatNumber(outlook.staying) })}{' '}
          {mappingEdited ? t('editedFirst') : view.status === 'previewed' && t('untilApply')}
        </p>
        <LinkButton href="/quan-ly/nguoi-hoc">{t('later')}</LinkButton>
        {outlook.possible && (
          <Button
            variant="primary"
            busy={busy}
            disabled={mappingEdited}
            onClick={() => (outlook.ending > 0 ? setAsking(true) : void apply())}
          >
            {busy
              ? t('applying')
              : outlook.ending > 0
                ? t('applyEnd', { count: formatNumber(outlook.ending) })
                : t('applyPeople', { count: going })}
          </Button>
        )}
      </div>
      <EndingDialog
        open={asking}
        view={view}
        ending={ending}
        onClose={() => setAsking(false)}
        onYes={() => void apply()}
      />
    </>
  );
}

function Failure({ error }: { error: unknown }) {
  const t = useRosterWords();
  if (!error) return null;
  if (hasStatus(error, 409) && error.slug === 'roster-base-changed') {
    return (
      <div className={styles.failure}>
        <Note tone="amber" title={t('baseChanged')} live>
          {t('baseChangedBody')}
        </Note>
      </div>
    );
  }
  return (
    <div className={styles.failure}>
      <ErrorState error={error} title={t('failed')} />
    </div>
  );
}

const NAMED = 8;

function EndingDialog({
  open,
  view,
  ending,
  onClose,
  onYes,
}: {
  open: boolean;
  view: RosterImportView;
  ending: string[];
  onClose: () => void;
  onYes: () => void;
}) {
  const t = useRosterWords();
  const people = view.missing.filter(({ personId }) => ending.includes(personId));
  const count = formatNumber(people.length);
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={t('endTitle', { count })}
      actions={
        <>
          <Button onClick={onClose}>{t('keep')}</Button>
          <Button variant="danger" onClick={onYes}>
            {t('endSubmit', { count })}
          </Button>
        </>
      }
    >
      <p>{t('endBody', { day: formatDate(view.effectiveOn), unit: view.unit.name })}</p>
      <ul className={styles.bullets}>
        {people.slice(0, NAMED).map(({ personId, fullName, unitName }) => (
          <li key={personId}>
            {fullName}, {unitName}
          </li>
        ))}
        {people.length > NAMED && <li>{t('endMore', { count: formatNumber(people.length - NAMED) })}</li>}
      </ul>
      <p>{t('endUndo')}</p>
    </Dialog>
  );
}
