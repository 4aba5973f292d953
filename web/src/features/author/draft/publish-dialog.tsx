import { useState } from 'react';
import type { CourseDraft, PublicationEffect } from '@bdhvs/contracts/authoring';
import { formatDate, formatNumber } from '../../../lib/format.js';
import { useRefresh } from '../../../lib/refresh.js';
import { errorOf } from '../../../ui/error-summary.js';
import { CheckField, RadioGroup, TextArea } from '../../../ui/field.js';
import { Note } from '../../../ui/note.js';
import { Skeleton } from '../../../ui/skeleton.js';
import { FormDialog } from '../../../ui/staff/form-dialog.js';
import { useSubmit } from '../../../ui/staff/submit.js';
import { showToast } from '../../../ui/toast.js';
import { authorApi, useEffectOf } from '../data.js';
import { useAuthor } from '../messages.js';
import look from './draft.module.css';

const FIELDS = { kind: 'publish-kind', retakeRequired: 'publish-retake', notes: 'publish-notes' };
const SHORTEST = 10;
type Kind = 'cosmetic' | 'material';

/** What goes out, what it means, and to how many people what happens: all of it before the button. */
export function PublishDialog({
  draft,
  onClose,
  onPublished,
}: {
  draft: CourseDraft;
  onClose: () => void;
  onPublished: () => void;
}) {
  const t = useAuthor();
  const refresh = useRefresh();
  const effect = useEffectOf(draft.slug, true);
  const first = draft.publishedNumber === null;
  const [kind, setKind] = useState<Kind | undefined>(first ? 'cosmetic' : undefined);
  const [retake, setRetake] = useState(false);
  const [notes, setNotes] = useState('');
  const retakeRequired = kind === 'material' && retake;
  const form = useSubmit(
    () =>
      authorApi.publish(draft.slug, {
        draftId: draft.id,
        kind: kind ?? 'cosmetic',
        retakeRequired,
        notes: notes.trim(),
      }),
    async ({ number }) => {
      onPublished();
      await refresh();
      showToast(t('publishedToast', { number }));
    },
    {
      fields: FIELDS,
      check: () => [
        ...(kind ? [] : [{ field: FIELDS.kind, message: t('kindMissing') }]),
        ...(notes.trim().length < SHORTEST
          ? [{ field: FIELDS.notes, message: t('notesMissing', { count: SHORTEST }) }]
          : []),
      ],
    },
  );
  return (
    <FormDialog
      title={t('publishTitle', { title: draft.title })}
      submit={t('publishSubmit', { number: (draft.publishedNumber ?? 0) + 1 })}
      onClose={onClose}
      busy={form.busy}
      errors={form.errors}
      onSubmit={form.submit}
    >
      {!first && (
        <RadioGroup<Kind>
          id={FIELDS.kind}
          legend={t('kind')}
          name="publish-kind"
          value={kind}
          error={errorOf(form.errors, FIELDS.kind)}
          onChange={setKind}
          choices={[
            { value: 'cosmetic', label: t('kind_cosmetic'), hint: t('kind_cosmeticHint') },
            { value: 'material', label: t('kind_material'), hint: t('kind_materialHint') },
          ]}
        />
      )}
      {kind === 'material' && !first && (
        <CheckField
          id={FIELDS.retakeRequired}
          label={t('askRetake')}
          hint={t('askRetakeHint')}
          checked={retake}
          onChange={(event) => setRetake(event.target.checked)}
        />
      )}
      {effect.data ? (
        <Consequences of={effect.data} retake={retakeRequired} />
      ) : effect.error ? (
        <Note tone="amber">{t('effectUnknown')}</Note>
      ) : (
        <Skeleton lines={3} height={18} />
      )}
      <TextArea
        id={FIELDS.notes}
        label={t('notes')}
        hint={t('notesHint')}
        rows={3}
        maxLength={1000}
        value={notes}
        error={errorOf(form.errors, FIELDS.notes)}
        onChange={(event) => setNotes(event.target.value)}
      />
    </FormDialog>
  );
}

function Consequences({ of, retake }: { of: PublicationEffect; retake: boolean }) {
  const t = useAuthor();
  const again = of.programmes.reduce((sum, { doneToday }) => sum + doneToday, 0);
  // One person may be asked by two programmes; the larger of them is surely many.
  const startingOver = retake ? Math.max(0, ...of.programmes.map(({ openUnderWay }) => openUnderWay)) : 0;
  return (
    <Note tone={retake && again > 0 ? 'amber' : 'sky'} title={t('consequences')}>
      <ul className={look.plainList}>
        <li>{t('keepVersion', { count: formatNumber(Math.max(0, of.underWay - startingOver)) })}</li>
        <li>{t('keepCompletion', { count: formatNumber(of.completed) })}</li>
        {retake &&
          of.programmes.map(({ slug, name, dueOn, doneToday, openUnderWay }) => (
            <li key={slug}>
              {t('mustAgain', {
                programme: name,
                count: formatNumber(doneToday),
                due: formatDate(dueOn),
              })}{' '}
              {openUnderWay > 0 && t('startOver', { count: formatNumber(openUnderWay) })}
            </li>
          ))}
        {retake && of.programmes.length === 0 && <li>{t('noProgrammes')}</li>}
        <li>{t('newLearners', { number: of.nextNumber })}</li>
      </ul>
    </Note>
  );
}
