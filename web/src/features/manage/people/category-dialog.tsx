import { useState } from 'react';
import type { StaffCategory } from '@bdhvs/contracts/common';
import type { MembershipView, PersonView } from '@bdhvs/contracts/people';
import { today } from '../../../lib/format.js';
import { DateField } from '../../../ui/date-field.js';
import { errorOf } from '../../../ui/error-summary.js';
import { CategorySelect, staffCategories } from '../../../ui/staff/category.js';
import { FormDialog } from '../../../ui/staff/form-dialog.js';
import { useSubmit } from '../../../ui/staff/submit.js';
import { useWords } from '../../../ui/staff/words.js';
import { peopleApi } from './data.js';
import { usePeopleWords } from './messages.js';
import { useDoneWithUndo } from './undo.js';

export function CategoryDialog({
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
  const [category, setCategory] = useState<StaffCategory | undefined>();
  const [effectiveOn, setEffectiveOn] = useState(today());
  const before = post.category;

  const form = useSubmit(
    async () => {
      if (category) await peopleApi.changeCategory(person.id, { category, effectiveOn });
    },
    () =>
      finish(
        t('categoryChanged', { name: person.fullName, category: category ? w(`category_${category}`) : '' }),
        // Nothing known is no category to go back to.
        before ? () => peopleApi.changeCategory(person.id, { category: before, effectiveOn }) : undefined,
      ),
    {
      fields: { category: 'new-category', effectiveOn: 'category-on' },
      check: () => [
        ...(category ? [] : [{ field: 'new-category', message: t('categoryMissing') }]),
        ...(effectiveOn ? [] : [{ field: 'category-on', message: t('effectiveMissing') }]),
      ],
    },
  );

  return (
    <FormDialog
      title={t('categoryTitle', { name: person.fullName })}
      submit={t('categorySubmit')}
      onClose={onClose}
      busy={form.busy}
      errors={form.errors}
      onSubmit={form.submit}
    >
      <p>
        {t('categoryBody', {
          category: post.category ? w(`category_${post.category}`) : w('category_unknown'),
        })}
      </p>
      <CategorySelect
        id="new-category"
        label={t('newCategory')}
        empty={t('chooseCategory')}
        value={category ?? ''}
        error={errorOf(form.errors, 'new-category')}
        onChange={(value) => setCategory(staffCategories.find((each) => each === value))}
      />
      <DateField
        id="category-on"
        label={t('effectiveOn')}
        value={effectiveOn}
        error={errorOf(form.errors, 'category-on')}
        onChange={setEffectiveOn}
      />
    </FormDialog>
  );
}
