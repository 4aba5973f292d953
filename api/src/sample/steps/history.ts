import type { INestApplicationContext } from '@nestjs/common';
import { loadCourses, type Course } from '@bdhvs/courses';
import { SANDBOX_ACCOUNTS, type SandboxAccountKey } from '@bdhvs/vneid-sandbox';
import { Attempts } from '../../features/learning/attempts/attempts.service.js';
import { Enrolments } from '../../features/learning/enrolments.service.js';
import { Learning } from '../../features/learning/events/learning.service.js';
import type { Actor } from '../../platform/access/actor.js';
import type { Config } from '../../platform/config/config.js';
import { Database } from '../../platform/database/database.js';
import { rows, run } from '../../platform/database/sql.js';
import { Vault } from '../../platform/vault/vault.js';
import { lessonEvents, quizAnswers, seededUuid } from '../history/records.rules.js';
import { planHistory, type Step, type Story } from '../history/plan.rules.js';
import { Seeded, seedOf } from '../history/random.rules.js';
import { SAMPLE_COURSES } from './programme.js';

const DAY = 86_400_000;
const PERIOD_DAYS = 120;
const SIDE_BY_SIDE = 6;

/** The sandbox's accounts are part of the story: one is in the middle of a course, one has not begun. */
const STORIES: Partial<Record<SandboxAccountKey, Story>> = {
  learner: { finished: 0, lessonsOfNext: 4, failedTwice: false },
  learner2: { finished: 0, lessonsOfNext: 0, failedTwice: false },
  manager: { finished: 4, lessonsOfNext: 0, failedTwice: false },
  manager2: { finished: 4, lessonsOfNext: 0, failedTwice: false },
  leader: { finished: 3, lessonsOfNext: 2, failedTwice: false },
};

interface PersonRow {
  id: string;
  key: string;
  unit: string;
  number_hash: Buffer | null;
}

interface CourseInHand {
  id: number;
  versionId: string;
  content: Course;
}

/** Four months of learning by everybody in the audience, played back through the way that devices take. */
export async function playHistory(
  app: INestApplicationContext,
  config: Config,
  now: Date,
  progress: (done: number, all: number) => void,
): Promise<void> {
  const db = app.get(Database);
  const from = new Date(now.getTime() - PERIOD_DAYS * DAY);
  const courses = await coursesInHand(db);
  const stories = storiesByHash(config);
  const people = await rows<PersonRow>(
    db.manager,
    `SELECT p.id, p.full_name || '|' || coalesce(p.birth_date::text, '') AS key, u.slug AS unit, p.number_hash
       FROM person p JOIN membership m ON m.person_id = p.id AND m.is_primary AND m.superseded_at = 'infinity'
       JOIN org_unit u ON u.id = m.unit_id
      WHERE m.category IN ('cadre', 'civil_servant', 'public_employee', 'contract_worker')
        AND NOT EXISTS (SELECT FROM enrolment e WHERE e.person_id = p.id)
      ORDER BY key`,
  );
  let next = 0;
  let done = 0;
  const player = async (): Promise<void> => {
    for (let person = people[next++]; person; person = people[next++]) {
      const story = stories.get(person.number_hash?.toString('hex') ?? '');
      const lessons = courses.map((course) => course.content.lessons.length);
      const steps = planHistory(
        { key: person.key, unitSlug: person.unit, ...(story ? { story } : {}) },
        lessons,
        from,
        now,
      );
      if (steps.length > 0) await playPerson(app, person, courses, steps);
      progress(++done, people.length);
    }
  };
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, player));
}

async function playPerson(
  app: INestApplicationContext,
  person: PersonRow,
  courses: CourseInHand[],
  steps: Step[],
): Promise<void> {
  const random = new Seeded(seedOf(`${person.key}#play`));
  const last = (steps.at(-1) as Step).at;
  const actor = await accountFor(app, person, random, last);
  const deviceId = seededUuid(random, steps[0]?.at ?? last);
  const pins = courses.filter((_course, index) => steps.some((step) => step.course === index));
  await app.get(Enrolments).pin(
    person.id,
    pins.map((course) => ({ courseId: course.id, versionId: course.versionId })),
    new Date((steps[0] as Step).at.getTime() - 60_000),
  );
  for (const step of steps) {
    const course = courses[step.course] as CourseInHand;
    if (step.kind === 'lesson') {
      const events = lessonEvents(
        random,
        person.id,
        course.versionId,
        course.content.lessons[step.lesson] as Course['lessons'][number],
        step,
      );
      const sentAt = new Date(step.at.getTime() + step.minutes * 60_000 + 1_000);
      await app.get(Learning).receive(actor, { deviceId, sentAt: sentAt.toISOString(), events }, sentAt);
    } else {
      const attempts = app.get(Attempts);
      const attempt = await attempts.start(actor, course.versionId, step.at);
      const answers = quizAnswers(random, course.content, attempt.questions, step.pass);
      await attempts.submit(actor, attempt.attemptId, answers, new Date(step.at.getTime() + 480_000));
    }
  }
}

/** An account that nobody can sign in to: it has no password, only the mark of the last visit. */
async function accountFor(
  app: INestApplicationContext,
  person: PersonRow,
  random: Seeded,
  lastSeen: Date,
): Promise<Actor> {
  const signedInBy = random.chance(0.7) ? 'vneid' : 'local';
  const accountId = seededUuid(random, lastSeen);
  await run(
    app.get(Database).manager,
    `INSERT INTO account (id, person_id, issuer, subject, created_at, last_sign_in_at)
     VALUES ($1, $2, $3, $4, $5, $5) ON CONFLICT DO NOTHING`,
    [
      accountId,
      person.id,
      signedInBy === 'vneid' ? 'urn:bdhvs:sample' : 'local',
      `mau-${accountId}`,
      lastSeen,
    ],
  );
  return {
    accountId,
    personId: person.id,
    sessionId: accountId,
    signedInBy,
    signedInAt: lastSeen,
    csrfToken: '',
    grants: [],
  };
}

async function coursesInHand(db: Database): Promise<CourseInHand[]> {
  const contents = loadCourses();
  const published = await rows<{ slug: string; id: number; version: string }>(
    db.manager,
    `SELECT DISTINCT ON (c.id) c.slug, c.id, v.id AS version FROM course c JOIN course_version v ON v.course_id = c.id
      WHERE c.slug = ANY ($1) ORDER BY c.id, v.number DESC`,
    [SAMPLE_COURSES],
  );
  return SAMPLE_COURSES.map((slug) => {
    const row = published.find((course) => course.slug === slug);
    const content = contents.find((course) => course.slug === slug);
    if (!row || !content) throw new Error(`the course ${slug} is not published`);
    return { id: row.id, versionId: row.version, content };
  });
}

function storiesByHash(config: Config): Map<string, Story> {
  const vault = new Vault(config.DATA_KEY);
  const stories = new Map<string, Story>();
  for (const account of SANDBOX_ACCOUNTS) {
    const story = STORIES[account.key];
    if (story) stories.set(vault.numberHash(account.personalIdNumber).toString('hex'), story);
  }
  return stories;
}
