import { ArrowDown, ArrowUp, X } from 'lucide-react';
import { Button } from '../../../ui/button.js';
import { Card, CardHead } from '../../../ui/card.js';
import { Chip } from '../../../ui/chip.js';
import { DateField } from '../../../ui/date-field.js';
import { SelectField } from '../../../ui/field.js';
import { useCourses } from './data.js';
import { courseField, FIELDS, moved, type CourseLine, type DraftForm } from './draft-form.js';
import { useProgrammeWords } from './messages.js';
import styles from './programmes.module.css';

/** The courses in their order, each with its own days where they differ from the opening. */
export function CoursesField({
  form,
  errorAt,
  onChange,
}: {
  form: DraftForm;
  errorAt: (field: string) => string | undefined;
  onChange: (courses: CourseLine[]) => void;
}) {
  const t = useProgrammeWords();
  const { data: courses, error } = useCourses();
  const lines = form.courses;
  const left = (courses ?? []).filter(({ slug }) => !lines.some(({ course }) => course === slug));
  const change = (index: number, line: Partial<CourseLine>) =>
    onChange(lines.map((each, at) => (at === index ? { ...each, ...line } : each)));

  function add(slug: string) {
    const chosen = left.find((course) => course.slug === slug);
    if (chosen) onChange([...lines, { course: slug, name: chosen.name, requiredFrom: '', admittedFrom: '' }]);
  }

  return (
    <Card aria-labelledby="draft-courses-part">
      <CardHead id="draft-courses-part" title={t('courses')}>
        <span className="muted small">{t('coursesHint')}</span>
      </CardHead>
      <div className={styles.fields}>
        {lines.length > 0 && (
          <ol className={styles.lines}>
            {lines.map((line, index) => (
              <li key={line.course} className={styles.line}>
                <div className={styles.lineHead}>
                  <b>
                    {index + 1}. {line.name}{' '}
                    {courses?.find(({ slug }) => slug === line.course)?.origin === 'external' && (
                      <Chip>{t('external')}</Chip>
                    )}
                  </b>
                  <span className={styles.acts}>
                    <Button
                      small
                      icon={ArrowUp}
                      disabled={index === 0}
                      aria-label={t('upOf', { name: line.name })}
                      onClick={() => onChange(moved(lines, index, -1))}
                    >
                      {t('up')}
                    </Button>
                    <Button
                      small
                      icon={ArrowDown}
                      disabled={index === lines.length - 1}
                      aria-label={t('downOf', { name: line.name })}
                      onClick={() => onChange(moved(lines, index, 1))}
                    >
                      {t('down')}
                    </Button>
                    <Button
                      small
                      variant="danger"
                      icon={X}
                      aria-label={t('removeOf', { name: line.name })}
                      onClick={() => onChange(lines.filter((_each, at) => at !== index))}
                    >
                      {t('remove')}
                    </Button>
                  </span>
                </div>
                <div className={styles.columns}>
                  {(['requiredFrom', 'admittedFrom'] as const).map((which) => (
                    <DateField
                      key={which}
                      id={courseField(index, which)}
                      label={t(which)}
                      hint={t(`${which}Hint`)}
                      value={line[which]}
                      error={errorAt(courseField(index, which))}
                      onChange={(day) => change(index, { [which]: day })}
                    />
                  ))}
                </div>
              </li>
            ))}
          </ol>
        )}
        <SelectField
          id={FIELDS.courses}
          label={t('addCourse')}
          value=""
          error={errorAt(FIELDS.courses) ?? (error ? t('coursesUnknown') : undefined)}
          onChange={(event) => add(event.target.value)}
        >
          <option value="">{left.length > 0 || !courses ? t('chooseCourse') : t('allCourses')}</option>
          {left.map(({ slug, name, origin }) => (
            <option key={slug} value={slug}>
              {origin === 'external' ? `${name} (${t('external')})` : name}
            </option>
          ))}
        </SelectField>
      </div>
    </Card>
  );
}
