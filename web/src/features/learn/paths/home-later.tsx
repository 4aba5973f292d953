import { useEffect, useRef } from 'react';
import { ChevronRight, ListChecks } from 'lucide-react';
import { Link, useLocation } from 'wouter';
import type { Home } from '@bdhvs/contracts/learning';
import type { MySkills } from '@bdhvs/contracts/skills';
import { addressValues, usePreferences } from '../../../lib/preferences.js';
import { useSignedIn } from '../../../lib/session.js';
import { LinkButton } from '../../../ui/button.js';
import { Card } from '../../../ui/card.js';
import { Disk } from '../../../ui/disk.js';
import { Icon } from '../../../ui/icon.js';
import { RehearsalConsent } from '../../../ui/rehearsal/consent.js';
import { useRehearsals } from '../../../ui/rehearsal/data.js';
import { courseHref, lessonHref } from '../addresses.js';
import { CourseChoice } from '../course-list.js';
import { useCatalogue } from '../data.js';
import { useSkills } from './data.js';
import { entryResultOf } from './entry-result.js';
import { usePaths } from './messages.js';
import styles from './paths.module.css';

export interface LaterProps {
  home: Home;
  /** Whether something on the page was tapped already. */
  touched: () => boolean;
}

/**
 * What may come a moment after the home page: what to learn next, what one can do, the question about rehearsals. None
 * of it holds up what is due, and without an answer nothing is missing.
 */
export default function HomeLater({ home, touched }: LaterProps) {
  const t = usePaths();
  const { address } = usePreferences();
  const skills = useSkills();
  const rehearsals = useRehearsals();
  const [, navigate] = useLocation();
  const due = rehearsals.data?.surprise?.scenarioId;
  useEffect(() => {
    // Somebody who has begun to tap something else is left in peace: it comes at the next opening.
    if (due && !touched()) navigate(`/dien-tap/${due}`);
  }, [due, touched, navigate]);
  const mine = rehearsals.data;
  // Once asked it stays until the page is left, so that the answer is seen where it was given.
  const asked = useRef(false);
  if (mine?.consent.state === 'unasked' && mine.eligible && mine.practised) asked.current = true;
  return (
    <div className={styles.later}>
      {asked.current && mine && <RehearsalConsent mine={mine} />}
      <Suggested home={home} skills={skills.data} />
      {skills.data && (
        <Link href="/ky-nang" className="card" style={{ padding: 0, textDecoration: 'none' }}>
          <span className={styles.row}>
            <Disk square tone="leaf" icon={ListChecks} />
            <span className={styles.words}>
              <b>{t('skillsTitle')}</b>
              <small>
                {t('skillsKnown', {
                  known: skills.data.known,
                  total: skills.data.total,
                  ...addressValues(address),
                })}
              </small>
            </span>
            <Icon of={ChevronRight} size="s" />
          </span>
        </Link>
      )}
      <Choice home={home} />
    </div>
  );
}

/** Every course that is neither asked for nor begun. Whoever has nothing at all sees them on the page itself. */
function Choice({ home }: { home: Home }) {
  const t = usePaths();
  const known = new Set([...home.done, ...home.due, ...home.others].map(({ slug }) => slug));
  const catalogue = useCatalogue(known.size > 0);
  const courses = (catalogue.data ?? []).filter(
    ({ slug, courseVersionId }) => courseVersionId !== null && !known.has(slug),
  );
  if (courses.length === 0) return null;
  return (
    <section aria-labelledby="more-courses">
      <h2 id="more-courses">{t('moreCourses')}</h2>
      <p className="muted small">{t('moreCoursesBody')}</p>
      <CourseChoice courses={courses} />
    </section>
  );
}

/** From the entry check, where it was answered; else the next skill. Not while something is under way: that comes first. */
function Suggested({ home, skills }: { home: Home; skills: MySkills | undefined }) {
  const t = usePaths();
  const { personId } = useSignedIn();
  const result = entryResultOf(personId);
  const known = new Set([...home.done, ...home.due, ...home.others].map(({ slug }) => slug));
  const advised = result?.courses.find(({ slug }) => !known.has(slug));
  // Somebody with nothing due has time to ask; the page of a newcomer asks the same by itself.
  if (!result && home.due.length === 0 && known.size > 0) {
    return (
      <Card aria-labelledby="entry">
        <h2 id="entry">{t('entryInvite')}</h2>
        <p className="muted">{t('entryInviteBody')}</p>
        <LinkButton wide href="/bat-dau">
          {t('entryInviteButton')}
        </LinkButton>
      </Card>
    );
  }
  if (advised) {
    return (
      <Card aria-labelledby="advised">
        <p className="muted small">{t('suggestion')}</p>
        <h2 id="advised" lang="vi">
          {advised.name}
        </h2>
        <p lang="vi">{advised.reason}</p>
        <LinkButton wide href={courseHref(advised.slug)}>
          {t('suggestionOpen')}
        </LinkButton>
      </Card>
    );
  }
  const next = skills?.next;
  if (!next || home.continue || known.size === 0) return null;
  const { course, lesson } = next;
  return (
    <Card aria-labelledby="advised">
      <p className="muted small">{t('nextSkill')}</p>
      <h2 id="advised" lang="vi">
        {next.can.charAt(0).toLocaleUpperCase('vi') + next.can.slice(1)}
      </h2>
      <LinkButton wide href={lesson ? lessonHref(course.slug, lesson.id) : courseHref(course.slug)}>
        {t('learnIt')}
      </LinkButton>
    </Card>
  );
}
