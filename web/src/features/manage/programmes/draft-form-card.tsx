import { useState } from 'react';
import { Save } from 'lucide-react';
import { useLocation } from 'wouter';
import type { ProgrammeDetail } from '@bdhvs/contracts/programmes';
import { useRefresh } from '../../../lib/refresh.js';
import { Button } from '../../../ui/button.js';
import { Card, CardHead } from '../../../ui/card.js';
import { DateField } from '../../../ui/date-field.js';
import { errorOf, ErrorSummary } from '../../../ui/error-summary.js';
import { RadioGroup, TextField } from '../../../ui/field.js';
import { useSubmit } from '../../../ui/staff/submit.js';
import { UnitSelect } from '../../../ui/staff/unit-select.js';
import { AudienceField } from './audience-field.js';
import { CoursesField } from './courses-field.js';
import { draftsApi } from './data.js';
import { draftBodyOf, FIELDS, pointersOf, problemsIn, ruleBodyOf, type DraftForm } from './draft-form.js';
import { useProgrammeWords } from './messages.js';
import { UnitsField } from './units-field.js';
import styles from './programmes.module.css';

/** Everything that a programme says. Sending it keeps a draft and begins to count it; nothing is in force by that. */
export function DraftFormCard({
  first,
  programme,
  replaces,
}: {
  first: DraftForm;
  /** A version of this programme, whose name and mandate stay; without it a new programme. */
  programme?: ProgrammeDetail;
  replaces: string | null;
}) {
  const t = useProgrammeWords();
  const refresh = useRefresh();
  const [, goTo] = useLocation();
  const [form, setForm] = useState(first);
  const set = (change: Partial<DraftForm>) => setForm((now) => ({ ...now, ...change }));

  const { errors, busy, submit } = useSubmit(
    () =>
      programme
        ? draftsApi.change(programme.slug, ruleBodyOf(form, replaces))
        : draftsApi.create(draftBodyOf(form, replaces)),
    async ({ buildId }) => {
      await refresh();
      goTo(`/quan-ly/ke-hoach/ban-nhap/${buildId}`);
    },
    {
      fields: pointersOf(form),
      check: () =>
        problemsIn(form, programme === undefined).map(({ field, word }) => ({ field, message: t(word) })),
    },
  );
  const errorAt = (field: string) => errorOf(errors, field);
  const day = (
    key: 'mandateOn' | 'opensOn' | 'dueOn' | 'lastDay',
    id: string,
    label: string,
    hint?: string,
  ) => (
    <DateField
      id={id}
      label={label}
      hint={hint}
      value={form[key]}
      error={errorAt(id)}
      onChange={(value) => set({ [key]: value })}
    />
  );

  return (
    <form
      noValidate
      className={styles.list}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <ErrorSummary errors={errors} />
      {!programme && (
        <Card aria-labelledby="draft-mandate">
          <CardHead id="draft-mandate" title={t('partMandate')} />
          <div className={styles.fields}>
            <TextField
              id={FIELDS.name}
              label={t('name')}
              hint={t('nameHint')}
              maxLength={200}
              autoComplete="off"
              value={form.name}
              error={errorAt(FIELDS.name)}
              onChange={(event) => set({ name: event.target.value })}
            />
            <div className={styles.columns}>
              <TextField
                id={FIELDS.mandateNumber}
                label={t('mandateNumber')}
                hint={t('mandateNumberHint')}
                maxLength={80}
                autoComplete="off"
                value={form.mandateNumber}
                error={errorAt(FIELDS.mandateNumber)}
                onChange={(event) => set({ mandateNumber: event.target.value })}
              />
              {day('mandateOn', FIELDS.mandateOn, t('mandateDay'))}
            </div>
            <UnitSelect
              id={FIELDS.ownerUnit}
              label={t('owner')}
              value={form.ownerUnit}
              error={errorAt(FIELDS.ownerUnit)}
              onChange={(ownerUnit) => set({ ownerUnit, units: [] })}
            />
          </div>
        </Card>
      )}
      <Card aria-labelledby="draft-cycle-part">
        <CardHead id="draft-cycle-part" title={t('partCycle')} />
        <div className={styles.fields}>
          <TextField
            id={FIELDS.cycle}
            label={t('cycle')}
            hint={t('cycleHint')}
            maxLength={40}
            autoComplete="off"
            value={form.cycle}
            error={errorAt(FIELDS.cycle)}
            onChange={(event) => set({ cycle: event.target.value })}
          />
          <div className={styles.columns}>
            {day('opensOn', FIELDS.opensOn, t('opensOn'))}
            {day('dueOn', FIELDS.dueOn, t('due'), t('dueHint'))}
            {day('lastDay', FIELDS.endsOn, t('lastDay'), t('lastDayHint'))}
          </div>
        </div>
      </Card>
      <CoursesField form={form} errorAt={errorAt} onChange={(courses) => set({ courses })} />
      <AudienceField
        placements={form.placements}
        error={errorAt(FIELDS.audience)}
        onChange={(placements) => set({ placements })}
      />
      <UnitsField
        owner={form.ownerUnit}
        units={form.units}
        error={errorAt(FIELDS.units)}
        onChange={(units) => set({ units })}
      />
      <Card>
        <RadioGroup<'lessons' | 'quiz'>
          legend={t('quizAloneLegend')}
          name="draft-quiz-alone"
          value={form.quizAlone ? 'quiz' : 'lessons'}
          onChange={(value) => set({ quizAlone: value === 'quiz' })}
          choices={[
            { value: 'lessons', label: t('quizAlone_no'), hint: t('lessonsNeeded') },
            { value: 'quiz', label: t('quizAlone_yes'), hint: t('quizAlone') },
          ]}
        />
      </Card>
      <div className={styles.end}>
        <p className="muted small">{t('draftOnly')}</p>
        <Button type="submit" variant="primary" icon={Save} busy={busy}>
          {t('saveDraft')}
        </Button>
      </div>
    </form>
  );
}
