import { useState } from 'react';
import type { MembershipView, PersonView } from '@bdhvs/contracts/people';
import { today } from '../../../lib/format.js';
import { useRefresh } from '../../../lib/refresh.js';
import { DateField } from '../../../ui/date-field.js';
import { errorOf } from '../../../ui/error-summary.js';
import { TextArea } from '../../../ui/field.js';
import { FormDialog } from '../../../ui/staff/form-dialog.js';
import { useSubmit } from '../../../ui/staff/submit.js';
import { useWords } from '../../../ui/staff/words.js';
import { showToast } from '../../../ui/toast.js';
import { peopleApi } from './data.js';
import { usePeopleWords } from './messages.js';

export function EndDialog({
  person,
  post,
  onClose,
}: {
  person: PersonView;
  post: MembershipView;
  onClose: () => void;
}) {
  const t = usePeopleWords();
  const w = useWords();
  const refresh = useRefresh();
  const [endsOn, setEndsOn] = useState(today());
  const [reason, setReason] = useState('');
  const names = { name: person.fullName, unit: post.unitName };

  const form = useSubmit(
    () => peopleApi.end(person.id, post.id, { endsOn, reason: reason.trim() }),
    async () => {
      onClose();
      await refresh();
      showToast(t('ended', names));
    },
    {
      fields: { endsOn: 'ends-on', reason: 'end-reason' },
      check: () => [
        ...(endsOn ? [] : [{ field: 'ends-on', message: t('effectiveMissing') }]),
        ...(reason.trim().length < 3
          ? [{ field: 'end-reason', message: w('reasonMissing', { least: 3 }) }]
          : []),
      ],
    },
  );

  return (
    <FormDialog
      title={t('endTitle', names)}
      submit={t('endSubmit')}
      danger
      onClose={onClose}
      busy={form.busy}
      errors={form.errors}
      onSubmit={form.submit}
    >
      <p>
        {post.primary ? t('endBodyPrimary', names) : t('endBodySecondary', names)} {t('endKept')}
      </p>
      <DateField
        id="ends-on"
        label={t('endDay')}
        value={endsOn}
        error={errorOf(form.errors, 'ends-on')}
        onChange={setEndsOn}
      />
      <TextArea
        id="end-reason"
        label={w('reason')}
        hint={w('reasonHint')}
        rows={2}
        maxLength={500}
        value={reason}
        error={errorOf(form.errors, 'end-reason')}
        onChange={(event) => setReason(event.target.value)}
      />
    </FormDialog>
  );
}
