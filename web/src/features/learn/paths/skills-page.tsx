import { useState } from 'react';
import { Check, Circle, House, Sparkles } from 'lucide-react';
import { Link } from 'wouter';
import type { MySkills } from '@bdhvs/contracts/skills';
import { addressValues, usePreferences } from '../../../lib/preferences.js';
import { LinkButton } from '../../../ui/button.js';
import { Card } from '../../../ui/card.js';
import { SelectField } from '../../../ui/field.js';
import { Icon } from '../../../ui/icon.js';
import { LearnerPage } from '../../../ui/learner/page.js';
import { Skeleton } from '../../../ui/skeleton.js';
import { ErrorState } from '../../../ui/states.js';
import { Track } from '../../../ui/track.js';
import { courseHref, lessonHref } from '../addresses.js';
import { useSkills } from './data.js';
import { usePaths } from './messages.js';
import styles from './paths.module.css';

/** "Việc tôi làm được": what finished lessons show, in words that one would say to a neighbour. */
export default function SkillsPage() {
  const t = usePaths();
  const { address } = usePreferences();
  const [audience, setAudience] = useState<string>();
  const { data: page, error, refetch } = useSkills(audience);
  const sentence = page
    ? t('skillsKnown', { known: page.known, total: page.total, ...addressValues(address) })
    : '';
  return (
    <LearnerPage
      title={page ? t('skillsTitle') : ''}
      back={{ href: '/hoc', label: t('home'), icon: House }}
      speech={page ? [t('skillsTitle'), sentence, ...spoken(page, (can) => t('skillKnown', { can }))] : []}
    >
      {!page && !error && <Skeleton lines={6} first={{ width: '70%', height: 36 }} />}
      {error && !page && <ErrorState error={error} onRetry={() => void refetch()} />}
      {page && (
        <>
          <h1>{t('skillsTitle')}</h1>
          <p className="lead">{page.known === 0 ? t('skillsNone') : sentence}</p>
          <Track part={page.known} whole={page.total} />
          <Next page={page} />
          {page.groups.map((group) => (
            <Group key={group.id} group={group} />
          ))}
          <div className={styles.audience}>
            <SelectField
              label={t('audience')}
              value={page.audience.id}
              onChange={(event) => setAudience(event.target.value)}
            >
              {page.audiences.map(({ id, name }) => (
                <option key={id} value={id} lang="vi">
                  {name}
                </option>
              ))}
            </SelectField>
            <LinkButton variant="quiet" wide href="/bat-dau">
              {t('entryInvite')}
            </LinkButton>
            <p className="muted small" lang="vi">
              {t('source', { title: page.framework.title, note: page.framework.note })}
            </p>
          </div>
        </>
      )}
    </LearnerPage>
  );
}

function Next({ page }: { page: MySkills }) {
  const t = usePaths();
  const { next } = page;
  if (!next) return page.known > 0 && page.known === page.total ? <p>{t('skillsAll')}</p> : null;
  const { course, lesson } = next;
  return (
    <Card aria-labelledby="next" className={styles.next}>
      <p className={styles.eyebrow}>
        <Icon of={Sparkles} size="s" />
        {t('nextSkill')}
      </p>
      <h2 id="next" lang="vi">
        {capital(next.can)}
      </h2>
      <p className="muted small" lang="vi">
        {lesson
          ? t('nextLesson', { lesson: lesson.title, minutes: lesson.minutes })
          : t('nextCourse', { course: course.name })}
      </p>
      <LinkButton
        variant="primary"
        wide
        href={lesson ? lessonHref(course.slug, lesson.id) : courseHref(course.slug)}
      >
        {t('learnIt')}
      </LinkButton>
    </Card>
  );
}

function Group({ group }: { group: MySkills['groups'][number] }) {
  const t = usePaths();
  const { address } = usePreferences();
  const known = group.skills.filter((skill) => skill.known).length;
  return (
    <section aria-labelledby={group.id} className={styles.group}>
      <h2 id={group.id} lang="vi">
        {group.name}
        <small>{t('groupKnown', { known, total: group.skills.length })}</small>
      </h2>
      <ul className={styles.skills} lang="vi">
        {group.skills.map((skill) => (
          <li key={skill.id} className={skill.known ? styles.known : undefined}>
            <Icon of={skill.known ? Check : Circle} size="s" />
            {skill.known ? (
              <span>{t('skillKnown', { can: skill.can, ...addressValues(address) })}</span>
            ) : skill.course ? (
              <Link href={courseHref(skill.course.slug)} aria-label={t('skillNew', { can: skill.can })}>
                {capital(skill.can)}
              </Link>
            ) : (
              <span>{capital(skill.can)}</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);

function spoken(page: MySkills, known: (can: string) => string): string[] {
  return page.groups.flatMap(({ skills }) =>
    skills.filter((skill) => skill.known).map(({ can }) => `${known(can)}.`),
  );
}
