import { useLocation } from 'wouter';
import type { RuleBuild } from '@bdhvs/contracts/programmes';
import type { RulePreview } from '@bdhvs/contracts/reports';
import { formatDate, formatNumber } from '../../../lib/format.js';
import { useRefresh } from '../../../lib/refresh.js';
import { FormDialog } from '../../../ui/staff/form-dialog.js';
import { useSubmit } from '../../../ui/staff/submit.js';
import { showToast } from '../../../ui/toast.js';
import { draftsApi } from './data.js';
import { useProgrammeWords } from './messages.js';
import styles from './programmes.module.css';

/** Names what will change before it does: what retires, who begins, who stops, who cannot be placed. */
export function ActivateDialog({
  draft,
  preview,
  onClose,
}: {
  draft: RuleBuild;
  preview: RulePreview;
  onClose: () => void;
}) {
  const t = useProgrammeWords();
  const refresh = useRefresh();
  const [, goTo] = useLocation();
  const { name, slug } = draft.programme;
  const { total, pausedUntilOpening } = preview;
  const people = (count: number) => formatNumber(count);

  const form = useSubmit(
    () => draftsApi.activate(draft.id),
    async () => {
      onClose();
      await refresh();
      showToast(t('activated', { version: draft.rule.version, name }));
      goTo(`/quan-ly/ke-hoach/${slug}`);
    },
  );

  return (
    <FormDialog
      title={t('activateTitle', { version: draft.rule.version, name })}
      submit={t('activateSubmit', { people: people(total.after.obliged) })}
      onClose={onClose}
      busy={form.busy}
      errors={form.errors}
      onSubmit={form.submit}
    >
      <p>{t('activateBody', { day: formatDate(preview.membershipAsOf) })}</p>
      <ul className={styles.bullets}>
        {draft.replaces.map(({ version, cycle }) => (
          <li key={version}>{t('willReplace', { version, cycle })}</li>
        ))}
        {draft.replaces.length === 0 && <li>{t('willReplaceNone')}</li>}
        <li>{t('willOblige', { people: people(total.after.obliged) })}</li>
        {total.joining > 0 && <li>{t('willJoin', { people: people(total.joining) })}</li>}
        {total.leaving > 0 && <li>{t('willLeave', { people: people(total.leaving) })}</li>}
        {total.unresolvedJoining > 0 && (
          <li>{t('willUnresolve', { people: people(total.unresolvedJoining) })}</li>
        )}
        {pausedUntilOpening > 0 && (
          <li>
            {t('paused', { people: people(pausedUntilOpening), opens: formatDate(draft.rule.opensOn) })}
          </li>
        )}
      </ul>
      <p className="muted small">{t('activateAudit')}</p>
    </FormDialog>
  );
}
