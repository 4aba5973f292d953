import { Check, House, Smartphone } from 'lucide-react';
import type { CourseProgress } from '@bdhvs/contracts/learning';
import { resumePoint, type CourseState } from '@bdhvs/learning';
import { addressValues, usePreferences } from '../../../lib/preferences.js';
import { LinkButton } from '../../../ui/button.js';
import { Card } from '../../../ui/card.js';
import { Dock } from '../../../ui/dock.js';
import { Icon } from '../../../ui/icon.js';
import { LearnerPage } from '../../../ui/learner/page.js';
import { Steps } from '../../../ui/steps.js';
import { courseHref, lessonHref, practiceHref, quizHref, resultHref } from '../addresses.js';
import type { LessonContent } from '../data.js';
import { useLearn } from '../messages.js';
import { usePlayer } from './messages.js';
import styles from './player.module.css';

interface LessonEndProps {
  lesson: LessonContent;
  number: number;
  lessonIds: string[];
  titles: Record<string, string>;
  state: CourseState;
  practice?: CourseProgress['practice'];
}

/** What one can do now, and the one way on. */
export function LessonEnd({ lesson, number, lessonIds, titles, state, practice }: LessonEndProps) {
  const t = usePlayer();
  const words = useLearn();
  const { address } = usePreferences();
  const slug = lesson.courseSlug;
  const done = lessonIds.filter((id) => state.lessons[id]?.finishedAt !== undefined).length;
  const point = resumePoint({ lessonIds }, state);
  // With all lessons done the practice is worth more than the next page; it is never in the way of the quiz.
  const toPractise = practice && point.at !== 'lesson' && !state.practices?.[practice.id];
  const title = t('lessonDone', { number, ...addressValues(address) });
  const onward =
    point.at === 'lesson'
      ? {
          href: lessonHref(slug, point.lessonId),
          label: t('nextLesson', { title: titles[point.lessonId] ?? '' }),
        }
      : point.at === 'quiz'
        ? { href: quizHref(slug), label: t('toQuiz') }
        : { href: resultHref(slug), label: t('toCourse') };
  return (
    <LearnerPage
      title={title}
      back={{ href: '/hoc', label: t('learningHome'), icon: House }}
      speech={[title, lesson.outcome]}
      dock={
        <Dock>
          <LinkButton variant="primary" wide href={onward.href}>
            {onward.label}
          </LinkButton>
          {toPractise && (
            <LinkButton wide icon={Smartphone} href={practiceHref(slug)}>
              {words('practice')}
            </LinkButton>
          )}
          <LinkButton variant="quiet" href={courseHref(slug)}>
            {t('toCourse')}
          </LinkButton>
        </Dock>
      }
    >
      <div className={styles.done}>
        <span className={styles.big}>
          <Icon of={Check} size="l" />
        </span>
        <div>
          <h1>{title}</h1>
          <p lang="vi">{lesson.title}</p>
        </div>
      </div>
      <Card>
        <p className="muted small">{t('nowYouCan')}</p>
        <p lang="vi">{lesson.outcome}</p>
      </Card>
      <section className={styles.progress}>
        <p className="muted small">{words('stepsLabel', { done, total: lessonIds.length })}</p>
        <Steps
          total={lessonIds.length}
          done={done}
          label={words('stepsLabel', { done, total: lessonIds.length })}
        />
      </section>
    </LearnerPage>
  );
}
