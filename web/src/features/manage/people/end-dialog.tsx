import { useState } from 'react';
import type { MembershipView, PersonView } from '@bdhvs/contracts/people';
import { today } from '../../../lib/format.js';
import { DateField } from '../../../ui/date-field.js';
import { errorOf } from '../../../ui/error-summary.js';
import { TextArea } from '../../../ui/field.js';
import { FormDialog } from '../../../ui/staff/form-dialog.js';
import { useSubmit } from '../../../ui/staff/submit.js';
import { useWords } from '../../../ui/staff/words.js';
import { peopleApi } from './data.js';
import { usePeopleWords } from './messages.js';
import { useDoneWithUndo } from './undo.js';

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
  const finish = useDoneWithUndo(onClose);
  const [endsOn, setEndsOn] = useState(today());
  const [reason, setReason] = useState('');
  const names = { name: person.fullName, unit: post.unitName };

  const form = useSubmit(
    () => peopleApi.end(person.id, post.id, { endsOn, reason: reason.trim() }),
    () => finish(t('ended', names), takeBack),
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

  /** The ended post is another row than the one that ran. One that had not begun yet is no more. */
  async function takeBack() {
    const { memberships } = await peopleApi.one(person.id);
    const ended = memberships.find(
      (each) => each.unitId === post.unitId && each.primary === post.primary && each.validTo === endsOn,
    );
    if (ended) await peopleApi.reopen(person.id, ended.id, t('undoReason'));
  }

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
