import type { MembershipView, PersonView } from '@bdhvs/contracts/people';
import { dayBefore, formatDate } from '../../../lib/format.js';
import { useRefresh } from '../../../lib/refresh.js';
import { ReasonDialog } from '../../../ui/staff/reason-dialog.js';
import { showToast } from '../../../ui/toast.js';
import { peopleApi } from './data.js';
import { usePeopleWords } from './messages.js';

/** Takes back an end that was a mistake, also days later. */
export function ReopenDialog({
  person,
  post,
  onClose,
}: {
  person: PersonView;
  post: MembershipView;
  onClose: () => void;
}) {
  const t = usePeopleWords();
  const refresh = useRefresh();
  const names = { name: person.fullName, unit: post.unitName };
  return (
    <ReasonDialog
      title={t('reopenTitle', names)}
      submit={t('reopen')}
      onClose={onClose}
      send={(reason) => peopleApi.reopen(person.id, post.id, reason)}
      done={async () => {
        onClose();
        await refresh();
        showToast(t('reopened', names));
      }}
    >
      <p>{t('reopenBody', { ...names, day: formatDate(dayBefore(post.validTo ?? post.validFrom)) })}</p>
    </ReasonDialog>
  );
}
