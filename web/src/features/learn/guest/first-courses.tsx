import { CourseChoice } from '../course-list.js';
import { useCatalogue } from '../data.js';
import { LinkButton } from '../../../ui/button.js';
import { useLearn } from '../messages.js';
import { useGuest } from './messages.js';
import styles from './guest.module.css';

const SHOWN = 3;

/** On the page of ways in: what waits behind the door, open to everybody. Without an answer nothing is missing. */
export default function FirstCourses() {
  const t = useGuest();
  const words = useLearn();
  const { data } = useCatalogue(true);
  const courses = (data ?? []).filter((course) => course.courseVersionId !== null).slice(0, SHOWN);
  if (courses.length === 0) return null;
  return (
    <section aria-labelledby="first-courses" className={styles.first}>
      <h2 id="first-courses">{t('firstCourses')}</h2>
      <CourseChoice courses={courses} />
      <LinkButton variant="quiet" wide href="/bat-dau">
        {words('whereToBegin')}
      </LinkButton>
    </section>
  );
}
