import { ChevronRight, type LucideIcon } from 'lucide-react';
import { Link } from 'wouter';
import type { EntryCheck } from '@bdhvs/contracts/entry-check';
import { addressValues, usePreferences } from '../../../lib/preferences.js';
import { Button, LinkButton } from '../../../ui/button.js';
import { Dock } from '../../../ui/dock.js';
import { Icon } from '../../../ui/icon.js';
import { LearnerPage } from '../../../ui/learner/page.js';
import { courseHref, shortName } from '../addresses.js';
import type { EntryResult } from './entry-result.js';
import { usePaths } from './messages.js';
import styles from './paths.module.css';

interface AdviceProps {
  result: EntryResult;
  courses: EntryCheck['courses'];
  back: { href: string; label: string; icon: LucideIcon };
  onAgain: () => void;
}

/** What to learn, the first thing first, each with its reason. */
export function EntryAdvice({ result, courses, back, onAgain }: AdviceProps) {
  const t = usePaths();
  const { address } = usePreferences();
  const title = t(`level_${result.level}`, addressValues(address));
  const [first] = result.courses;
  const lead = t(first ? 'inOrder' : 'nothingToLearn');
  return (
    <LearnerPage
      title={title}
      step="advice"
      back={back}
      speech={[title, lead, ...result.courses.map(({ name, reason }) => `${name}. ${reason}`)]}
      dock={
        <Dock>
          <LinkButton variant="primary" wide href={first ? courseHref(first.slug) : back.href}>
            {first ? t('startWith', { course: shortName(first.name) }) : t('allCourses')}
          </LinkButton>
          <Button variant="quiet" wide onClick={onAgain}>
            {t('again')}
          </Button>
        </Dock>
      }
    >
      <h1>{title}</h1>
      <p className="muted">{lead}</p>
      <ol className={styles.advice} lang="vi">
        {result.courses.map(({ slug, name, reason }, index) => {
          const course = courses.find((one) => one.slug === slug);
          return (
            <li key={slug}>
              <Link href={courseHref(slug)}>
                <span className={styles.number} aria-hidden="true">
                  {index + 1}
                </span>
                <span className={styles.words}>
                  <b>{name}</b>
                  <span>{reason}</span>
                  {course && (
                    <small>
                      {t('lessonsAndMinutes', { lessons: course.lessonCount, minutes: course.minutes })}
                    </small>
                  )}
                </span>
                <Icon of={ChevronRight} size="s" />
              </Link>
            </li>
          );
        })}
      </ol>
      {result.known.length > 0 && (
        <p lang="vi">{t('alreadyKnown', { names: result.known.map(shortName).join(', ') })}</p>
      )}
      <p className="muted small">{t('onlyAdvice')}</p>
    </LearnerPage>
  );
}
