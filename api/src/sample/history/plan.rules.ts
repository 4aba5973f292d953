import { Seeded, seedOf } from './random.rules.js';

export interface LearnerToPlan {
  /** Anything that stays the same from one load to the next; the plan is drawn from it. */
  key: string;
  unitSlug: string;
  /** Given for the sandbox's accounts, whose history is part of the story; drawn for all others. */
  story?: Story;
}

/** How far a person has come: courses finished, the one in hand, whether its quiz went wrong twice. */
export interface Story {
  finished: number;
  lessonsOfNext: number;
  failedTwice: boolean;
}

export type Step =
  | { kind: 'lesson'; course: number; lesson: number; at: Date; minutes: number }
  | { kind: 'quiz'; course: number; at: Date; pass: boolean };

const DAY = 86_400_000;

/** How many in a hundred have finished; a unit that is not named here is diligent. */
const FINISHED_IN: Record<string, number> = {
  'dai-son-truong-mam-non-a': 0.52,
  'dai-son-truong-thcs-a': 0.66,
  'dai-son-truong-mam-non-b': 0.59,
  'dai-son-truong-tieu-hoc-a': 0.79,
  'dai-son-tram-y-te-xa': 0.38,
  'dai-son-truong-tieu-hoc-b': 0.74,
  'dai-son-truong-thcs-b': 0.76,
  'dai-son-phong-kinh-te': 0.8,
  'xa-mau-truong-tieu-hoc-mau': 0.45,
  'xa-mau-phong-kinh-te': 0.6,
};
const DILIGENT = 0.9;

/**
 * What one person did between `from` and `to`, in order. Learning happens on days between 7:30 and 21:00,
 * a lesson takes 5–12 minutes, and most who finish do so in the middle of the period.
 */
export function planHistory(
  learner: LearnerToPlan,
  lessonsOfCourse: readonly number[],
  from: Date,
  to: Date,
): Step[] {
  const random = new Seeded(seedOf(learner.key));
  const story = learner.story ?? drawStory(random, learner.unitSlug, lessonsOfCourse);
  const days = Math.floor((to.getTime() - from.getTime()) / DAY);
  const end = story.finished === lessonsOfCourse.length ? random.between(0.25, 1) : random.between(0.5, 0.98);
  const start = Math.max(0, end - random.between(0.1, 0.4));
  const steps: Step[] = [];
  const courses = Math.min(story.finished + 1, lessonsOfCourse.length);
  let at = new Date(0);
  for (let course = 0; course < courses; course++) {
    const whole = course < story.finished;
    const lessons = whole || story.failedTwice ? (lessonsOfCourse[course] as number) : story.lessonsOfNext;
    if (lessons === 0) continue;
    const share = start + ((end - start) * (course + 1)) / courses;
    at = later(at, momentOn(random, from, Math.min(days - 1, Math.floor(days * share))));
    for (let lesson = 0; lesson < lessons; lesson++) {
      const minutes = random.whole(5, 12);
      steps.push({ kind: 'lesson', course, lesson, at, minutes });
      at = new Date(at.getTime() + (minutes + random.whole(1, 5)) * 60_000);
    }
    if (whole) {
      if (random.chance(0.15)) at = pushQuiz(steps, course, at, false, DAY);
      at = pushQuiz(steps, course, at, true, 600_000);
    } else if (story.failedTwice) {
      at = pushQuiz(steps, course, at, false, DAY);
      at = pushQuiz(steps, course, at, false, DAY);
    }
  }
  return steps.filter((step) => step.at < to);
}

function drawStory(random: Seeded, unitSlug: string, lessonsOfCourse: readonly number[]): Story {
  const courses = lessonsOfCourse.length;
  if (random.chance(FINISHED_IN[unitSlug] ?? DILIGENT))
    return { finished: courses, lessonsOfNext: 0, failedTwice: false };
  const blocker = random.next();
  if (blocker < 0.38) return { finished: 0, lessonsOfNext: 0, failedTwice: false };
  const finished = random.whole(0, courses - 1);
  const next = lessonsOfCourse[finished] as number;
  return { finished, lessonsOfNext: random.whole(1, next - 1), failedTwice: blocker > 0.87 };
}

/** 7:30–20:00 in Viet Nam is 0:30–13:00 UTC. */
function momentOn(random: Seeded, from: Date, day: number): Date {
  const midnight = Math.floor(from.getTime() / DAY) * DAY;
  return new Date(midnight + day * DAY + Math.floor(random.between(0.5, 13) * 3_600_000));
}

function later(a: Date, b: Date): Date {
  return a > b ? a : b;
}

function pushQuiz(steps: Step[], course: number, at: Date, pass: boolean, pause: number): Date {
  steps.push({ kind: 'quiz', course, at, pass });
  return new Date(at.getTime() + pause + 600_000);
}
