import {
  BookOpen,
  Bot,
  Building2,
  Check,
  ChevronRight,
  CreditCard,
  Hourglass,
  IdCard,
  QrCode,
  type LucideIcon,
} from 'lucide-react';
import { Link } from 'wouter';
import type { CourseSummary } from '@bdhvs/contracts/courses';
import type { HomeCourse } from '@bdhvs/contracts/learning';
import { dayOf, formatDate } from '../../lib/format.js';
import { Disk } from '../../ui/disk.js';
import { Icon } from '../../ui/icon.js';
import { courseHref } from './addresses.js';
import { useLearn } from './messages.js';
import styles from './course-list.module.css';

/** The few icons that courses themselves have; the many inside drawn screens stay with the lessons. */
const icons: Record<string, LucideIcon> = {
  'id-card': IdCard,
  building: Building2,
  card: CreditCard,
  qr: QrCode,
  wallet: CreditCard,
  bot: Bot,
};

export function CourseList({ courses }: { courses: HomeCourse[] }) {
  const t = useLearn();
  return (
    <ul className={styles.list}>
      {courses.map((course) => (
        <li key={course.slug}>
          <Link href={courseHref(course.slug)}>
            <CourseDisk course={course} />
            <span className={styles.words}>
              <b>{course.name}</b>
              <span>{statusOf(course, t)}</span>
            </span>
            <Icon of={ChevronRight} size="s" />
          </Link>
        </li>
      ))}
    </ul>
  );
}

export function CourseChoice({
  courses,
  told,
}: {
  courses: CourseSummary[];
  /** What else is known of a course, instead of how long it is. */
  told?: (course: CourseSummary) => string | undefined;
}) {
  const t = useLearn();
  return (
    <ul className={styles.list}>
      {courses.map((course) => (
        <li key={course.slug}>
          <Link href={courseHref(course.slug)}>
            <Disk square tone="sky" icon={icons[course.icon ?? ''] ?? BookOpen} />
            <span className={styles.words}>
              <b>{course.name}</b>
              <span>
                {told?.(course) ??
                  t('lessonsAndMinutes', { lessons: course.lessonCount, minutes: course.minutes ?? 0 })}
              </span>
            </span>
            <Icon of={ChevronRight} size="s" />
          </Link>
        </li>
      ))}
    </ul>
  );
}

function CourseDisk({ course }: { course: HomeCourse }) {
  if (course.completedAt) return <Disk square tone="leaf" icon={Check} />;
  if (course.pending) return <Disk square tone="sky" icon={Hourglass} />;
  const tone = course.dueOn ? 'amber' : 'sky';
  return <Disk square tone={tone} icon={icons[course.icon ?? ''] ?? BookOpen} />;
}

function statusOf(course: HomeCourse, t: ReturnType<typeof useLearn>): string {
  if (course.completedAt) return t('doneOn', { date: formatDate(dayOf(course.completedAt)) });
  if (course.pending) return t('pendingResult');
  if (course.external) return t('external');
  if (course.finishedLessons > 0)
    return t('lessonsDone', { done: course.finishedLessons, total: course.lessonCount });
  return t('lessonsAndMinutes', { lessons: course.lessonCount, minutes: course.minutes });
}
