import { useState } from 'react';
import type { AuthorCourse } from '@bdhvs/contracts/authoring';
import { today } from '../../../lib/format.js';
import { useRefresh } from '../../../lib/refresh.js';
import { DateField } from '../../../ui/date-field.js';
import { errorOf } from '../../../ui/error-summary.js';
import { SelectField, TextArea } from '../../../ui/field.js';
import { FormDialog } from '../../../ui/staff/form-dialog.js';
import { useSubmit } from '../../../ui/staff/submit.js';
import { showToast } from '../../../ui/toast.js';
import styles from '../author.module.css';
import { authorApi } from '../data.js';
import { useAuthor } from '../messages.js';

const FIELDS = {
  text: 'notice-text',
  firstVersion: 'notice-versions',
  lastVersion: 'notice-versions',
  lessonId: 'notice-lesson',
  cardId: 'notice-card',
  from: 'notice-from',
  lastDay: 'notice-to',
};
const LONGEST = 400;
const SHORTEST = 10;

export function NoticeDialog({ course, onClose }: { course: AuthorCourse; onClose: () => void }) {
  const t = useAuthor();
  const refresh = useRefresh();
  const newest = course.versionNumber ?? 1;
  const [text, setText] = useState('');
  const [version, setVersion] = useState('all');
  const [place, setPlace] = useState({ lessonId: '', cardId: '' });
  const [dates, setDates] = useState({ from: today(), lastDay: '' });
  const lesson = course.lessons.find(({ id }) => id === place.lessonId);

  const form = useSubmit(
    () =>
      authorApi.layNotice(course.slug, {
        text: text.trim(),
        firstVersion: version === 'all' ? 1 : Number(version),
        lastVersion: version === 'all' ? newest : Number(version),
        lessonId: place.lessonId || null,
        cardId: place.cardId || null,
        from: dates.from,
        lastDay: dates.lastDay || null,
      }),
    async () => {
      onClose();
      await refresh();
      showToast(t('noticeLaid'));
    },
    {
      fields: FIELDS,
      check: () => [
        ...(text.trim().length < SHORTEST
          ? [{ field: FIELDS.text, message: t('noticeTextMissing', { count: SHORTEST }) }]
          : []),
        ...(dates.from ? [] : [{ field: FIELDS.from, message: t('fromMissing') }]),
        ...(dates.lastDay && dates.lastDay < dates.from
          ? [{ field: FIELDS.lastDay, message: t('lastDayBefore') }]
          : []),
      ],
    },
  );

  return (
    <FormDialog
      title={t('layNoticeTitle')}
      submit={t('layNoticeSubmit')}
      onClose={onClose}
      busy={form.busy}
      errors={form.errors}
      onSubmit={form.submit}
    >
      <p className="muted">{t('layNoticeBody')}</p>
      <TextArea
        id={FIELDS.text}
        label={t('noticeText')}
        hint={t('noticeTextHint', { count: LONGEST - text.length })}
        rows={4}
        maxLength={LONGEST}
        value={text}
        error={errorOf(form.errors, FIELDS.text)}
        onChange={(event) => setText(event.target.value)}
      />
      <SelectField
        id={FIELDS.firstVersion}
        label={t('noticeVersions')}
        value={version}
        error={errorOf(form.errors, FIELDS.firstVersion)}
        onChange={(event) => setVersion(event.target.value)}
      >
        <option value="all">{t('allVersions', { number: newest })}</option>
        {course.versions.map(({ number }) => (
          <option key={number} value={number}>
            {t('onlyVersion', { number })}
          </option>
        ))}
      </SelectField>
      <SelectField
        id={FIELDS.lessonId}
        label={t('noticeLesson')}
        value={place.lessonId}
        error={errorOf(form.errors, FIELDS.lessonId)}
        onChange={(event) => setPlace({ lessonId: event.target.value, cardId: '' })}
      >
        <option value="">{t('wholeCourse')}</option>
        {course.lessons.map(({ id, title }, index) => (
          <option key={id} value={id}>
            {t('lessonNamed', { number: index + 1, title })}
          </option>
        ))}
      </SelectField>
      {lesson && (
        <SelectField
          id={FIELDS.cardId}
          label={t('noticeCard')}
          value={place.cardId}
          error={errorOf(form.errors, FIELDS.cardId)}
          onChange={(event) => setPlace((now) => ({ ...now, cardId: event.target.value }))}
        >
          <option value="">{t('wholeLesson')}</option>
          {lesson.cards.map(({ id, title }, index) => (
            <option key={id} value={id}>
              {t('cardNamed', { number: index + 1, title })}
            </option>
          ))}
        </SelectField>
      )}
      <div className={styles.two}>
        <DateField
          id={FIELDS.from}
          label={t('fromDay')}
          value={dates.from}
          error={errorOf(form.errors, FIELDS.from)}
          onChange={(from) => setDates((now) => ({ ...now, from }))}
        />
        <DateField
          id={FIELDS.lastDay}
          label={t('lastDay')}
          hint={t('lastDayHint')}
          value={dates.lastDay}
          error={errorOf(form.errors, FIELDS.lastDay)}
          onChange={(lastDay) => setDates((now) => ({ ...now, lastDay }))}
        />
      </div>
    </FormDialog>
  );
}
