import { BookOpen, IdCard, Settings2, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'wouter';
import type { CourseSummary } from '@bdhvs/contracts/courses';
import { finishedLessons, resumePoint } from '@bdhvs/learning';
import { dayOf, formatDate } from '../../../lib/format.js';
import { guest } from '../../../lib/guest.js';
import { wipe } from '../../../lib/outbox/claim.js';
import { device } from '../../../lib/outbox/device.js';
import { useDevice, useStateWithLocal } from '../../../lib/outbox/use-device.js';
import { createStore, useStore } from '../../../lib/store.js';
import { Button, LinkButton } from '../../../ui/button.js';
import { Card } from '../../../ui/card.js';
import { Dialog } from '../../../ui/dialog.js';
import { Icon } from '../../../ui/icon.js';
import { LearnerPage } from '../../../ui/learner/page.js';
import { LearnerTabs } from '../../../ui/learner/tabs.js';
import { Skeleton } from '../../../ui/skeleton.js';
import { EmptyState, ErrorState } from '../../../ui/states.js';
import { Steps } from '../../../ui/steps.js';
import { showToast } from '../../../ui/toast.js';
import { courseHref, lessonHref, quizHref, shortName } from '../addresses.js';
import { CourseChoice } from '../course-list.js';
import { useCatalogue, useProgress } from '../data.js';
import { HandOnPhone } from '../hand-on-phone.js';
import { useLearn } from '../messages.js';
import home from '../home-page.module.css';
import { useGuest } from './messages.js';
import styles from './guest.module.css';

const nothing = createStore<readonly { kind: string }[]>([]);

/** The home of somebody who has no account: what to go on with, what there is, and how the work stays theirs. */
export default function GuestHome() {
  const t = useGuest();
  const words = useLearn();
  const catalogue = useCatalogue(true);
  const work = useStore(guest);
  const courses = (catalogue.data ?? []).filter((course) => course.courseVersionId !== null);
  const touched = useLastTouched();
  const current = courses.find((course) => work && work.pins[course.slug] === touched);
  const begun = (course: CourseSummary) => (work?.pins[course.slug] ? t('begun') : undefined);
  return (
    <LearnerPage title={t('title')} speech={[t('hello'), t('lead')]} dock={<LearnerTabs current="learn" />}>
      <h1 className={home.hello}>{t('hello')}</h1>
      <p className={`muted ${styles.lead}`}>{t('lead')}</p>
      {catalogue.isPending && <Skeleton lines={5} first={{ height: 190, borderRadius: 16 }} />}
      {catalogue.error && !catalogue.data && (
        <ErrorState error={catalogue.error} onRetry={() => void catalogue.refetch()} />
      )}
      {current && <GoOn slug={current.slug} />}
      {catalogue.data && courses.length === 0 && (
        <Card>
          <EmptyState icon={BookOpen} title={t('emptyTitle')}>
            {t('emptyBody')}
          </EmptyState>
        </Card>
      )}
      {courses.length > 0 && (
        <section aria-labelledby="choice" className={home.section}>
          <h2 id="choice">{current ? t('others') : t('choose')}</h2>
          {!current && (
            <LinkButton variant="primary" wide href="/bat-dau" className={home.begin}>
              {words('whereToBegin')}
            </LinkButton>
          )}
          <CourseChoice courses={courses.filter((course) => course !== current)} told={begun} />
        </section>
      )}
      <Keeping />
      <p className={styles.more}>
        <Link href="/cach-hien" className="linkish">
          <Icon of={Settings2} size="s" />
          {t('display')}
        </Link>
      </p>
    </LearnerPage>
  );
}

/** The version touched last on this device. */
function useLastTouched(): string | undefined {
  const known = useStore(useDevice()?.outbox.known ?? nothing);
  const last = known.at(-1);
  return last && 'courseVersionId' in last ? String(last.courseVersionId) : undefined;
}

function GoOn({ slug }: { slug: string }) {
  const t = useGuest();
  const words = useLearn();
  const { data: course } = useProgress(slug);
  const state = useStateWithLocal(course?.courseVersionId, course?.state);
  if (!course) return <Skeleton lines={3} first={{ height: 190, borderRadius: 16 }} />;
  const lessonIds = course.lessons.map(({ id }) => id);
  const done = finishedLessons({ lessonIds }, state);
  const point = resumePoint({ lessonIds }, state);
  const number = point.at === 'lesson' ? lessonIds.indexOf(point.lessonId) + 1 : 0;
  const lesson = course.lessons[number - 1];
  const label = words('stepsLabel', { done, total: lessonIds.length });
  return (
    <Card className={home.go} aria-labelledby="go" padded={false}>
      <div className={home.row}>
        <div>
          <p className={home.eyebrow}>{words('continuing', { course: shortName(course.name) })}</p>
          <h2 id="go">{lesson ? words('lessonOf', { number, title: lesson.title }) : words('finalQuiz')}</h2>
        </div>
        <HandOnPhone />
      </div>
      <Steps
        total={lessonIds.length}
        done={done}
        current={done < lessonIds.length ? done : undefined}
        label={label}
      />
      <p className={home.time} aria-hidden="true">
        {label}
      </p>
      <LinkButton
        variant="primary"
        wide
        href={lesson ? lessonHref(slug, lesson.id) : point.at === 'quiz' ? quizHref(slug) : courseHref(slug)}
      >
        {lesson ? words('continueButton') : t('toQuiz')}
      </LinkButton>
    </Card>
  );
}

/** Where the work lies, how it becomes one's own for good, and how it goes. */
function Keeping() {
  const t = useGuest();
  const work = useStore(guest);
  const [asked, setAsked] = useState(false);
  async function remove() {
    if (work) await wipe((await device()).keep, work);
    setAsked(false);
    showToast(t('wiped'));
  }
  return (
    <Card aria-labelledby="keeping" className={styles.keeping}>
      <h2 id="keeping">{t('keepTitle')}</h2>
      <p>{work ? t('keepBody', { since: formatDate(dayOf(work.since)) }) : t('keepBefore')}</p>
      <LinkButton wide icon={IdCard} href="/dang-nhap">
        {t('signIn')}
      </LinkButton>
      {work && (
        <Button variant="danger" wide icon={Trash2} onClick={() => setAsked(true)}>
          {t('wipe')}
        </Button>
      )}
      <Dialog
        open={asked}
        onClose={() => setAsked(false)}
        title={t('wipeTitle')}
        actions={
          <>
            <Button onClick={() => setAsked(false)}>{t('wipeNot')}</Button>
            <Button variant="danger" icon={Trash2} onClick={() => void remove()}>
              {t('wipe')}
            </Button>
          </>
        }
      >
        <p>{t('wipeBody', { since: work ? formatDate(dayOf(work.since)) : '' })}</p>
      </Dialog>
    </Card>
  );
}
