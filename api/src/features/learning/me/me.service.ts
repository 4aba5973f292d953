import type { CourseProgress, Home, Me } from '@bdhvs/contracts/learning';
import { lessonStatus } from '@bdhvs/learning';
import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/access/actor.js';
import { Clock } from '../../../platform/clock.js';
import { Database } from '../../../platform/database/database.js';
import { NotFoundProblem } from '../../../platform/problems/problem.js';
import { CourseCatalogue } from '../../courses/course-catalogue.service.js';
import type { CourseVersion } from '../../courses/course-version.rules.js';
import { AttemptRows } from '../attempts/attempt-rows.js';
import { attemptsLeft, nextAttemptAt } from '../attempts/attempt.rules.js';
import { Enrolments } from '../enrolments.service.js';
import { OBLIGATION_SOURCE, type Obligation, type ObligationSource } from '../obligation-source.js';
import { completionTime, courseOf, homeOf, type HomeFacts } from './home.rules.js';
import { MyLearningQuery, type MyLearning, type MyPin } from './my-learning.query.js';

interface Mine {
  learning: MyLearning;
  facts: HomeFacts;
}

/** What a signed-in person sees of the own learning. Reading it hands over the courses that have become due. */
@Injectable()
export class MyPages {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly catalogue: CourseCatalogue,
    private readonly enrolments: Enrolments,
    private readonly query: MyLearningQuery,
    private readonly attempts: AttemptRows,
    @Inject(OBLIGATION_SOURCE) private readonly obligations: ObligationSource,
  ) {}

  async me(actor: Actor): Promise<Me> {
    const { learning, facts } = await this.mine(actor);
    const { pins, completions, versions, obligations } = facts;
    return {
      personId: actor.personId,
      displayName: learning.displayName,
      csrfToken: actor.csrfToken,
      signedInBy: actor.signedInBy,
      grants: actor.grants.map(({ role, unitId, subtree }) => ({
        role,
        unitId: String(unitId),
        unitSlug: learning.unitSlugs.get(unitId) ?? '',
        subtree,
      })),
      enrolments: pins.flatMap((pin) => {
        const version = versions.get(pin.versionId);
        if (!version) return [];
        const own = completions.filter(({ courseId }) => courseId === pin.courseId);
        const reasons = obligations.filter(({ courseId }) => courseId === pin.courseId);
        const entry = (
          programmeSlug: string | null,
          asked: readonly Obligation[],
        ): Me['enrolments'][number] => ({
          programmeSlug,
          courseSlug: version.slug,
          courseVersionId: version.id,
          lessonIds: [...version.rules.lessonIds],
          completedAt: completionTime(asked, own),
        });
        return reasons.length > 0
          ? reasons.map((reason) => entry(reason.programmeSlug, [reason]))
          : [entry(null, [])];
      }),
    };
  }

  async home(actor: Actor): Promise<Home> {
    return homeOf((await this.mine(actor)).facts);
  }

  async course(actor: Actor, idOrSlug: string): Promise<CourseProgress> {
    const { id: courseId } = await this.catalogue.course(idOrSlug);
    const { facts } = await this.mine(actor);
    const { today, versions } = facts;
    const pin = facts.pins.find((one) => one.courseId === courseId);
    const version = pin && versions.get(pin.versionId);
    const course = courseOf({
      today,
      pin,
      version,
      reasons: facts.obligations.filter((one) => one.courseId === courseId),
      completions: facts.completions.filter((one) => one.courseId === courseId),
    });
    if (!course) throw new NotFoundProblem('Khóa học này chưa được giao cho người học.');
    if (!pin || !version)
      return { ...course, lessons: [], practice: null, quiz: null, state: { lessons: {} } };
    return {
      ...course,
      lessons: version.outline.lessons.map((lesson) => {
        const finishedAt = pin.state.lessons[lesson.id]?.finishedAt;
        return {
          ...lesson,
          status: lessonStatus(pin.state, lesson.id),
          finishedAt: finishedAt === undefined ? null : new Date(finishedAt).toISOString(),
        };
      }),
      practice: practiceOf(version, pin),
      quiz: await this.quizOf(actor, version, pin),
      // Sent as it is kept: a device merges it with what it has not sent yet.
      state: pin.state as CourseProgress['state'],
    };
  }

  private async quizOf(actor: Actor, version: CourseVersion, pin: MyPin): Promise<CourseProgress['quiz']> {
    const { drawn, passMark, ...rules } = version.outline.finalQuiz;
    const history = await this.attempts.history(
      (name, text, values) => this.db.hot(name, text, values),
      actor.personId,
      version.id,
    );
    const next = nextAttemptAt(rules, history, this.clock.now().getTime());
    return {
      questions: drawn,
      passMark,
      passed: (pin.state.quiz?.passes.length ?? 0) > 0,
      bestPercent: pin.state.quiz?.bestPercent ?? null,
      openAttemptId: history.openId,
      attemptsUsed: history.closed,
      attemptsLeft: attemptsLeft(rules, history.closed),
      nextAttemptAt: next === null ? null : new Date(next).toISOString(),
    };
  }

  private async mine(actor: Actor): Promise<Mine> {
    const today = this.clock.today();
    const unitIds = actor.grants.map(({ unitId }) => unitId);
    const [obligations, known] = await Promise.all([
      this.obligations.obligationsOf(actor.personId, today),
      this.query.of(actor.personId, unitIds),
    ]);
    const handedOver = await this.handOver(actor, obligations, known.pins);
    const learning = handedOver ? await this.query.of(actor.personId, unitIds) : known;
    const versions = new Map<string, CourseVersion>();
    for (const { versionId } of learning.pins)
      versions.set(versionId, await this.catalogue.version(versionId));
    return {
      learning,
      facts: { today, obligations, pins: learning.pins, completions: learning.completions, versions },
    };
  }

  /**
   * A course that has become due is pinned now, not at the first event: lessons learned offline afterwards belong to
   * the version that was handed over. A pin moves on only where the course must be learned again and is not done.
   */
  private async handOver(
    actor: Actor,
    obligations: readonly Obligation[],
    pins: readonly MyPin[],
  ): Promise<boolean> {
    const pinOf = new Map(pins.map((pin) => [pin.courseId, pin]));
    const missing = obligations.filter(({ external, courseId, doneOn }) => {
      const pin = pinOf.get(courseId);
      return !external && (pin === undefined || (pin.outdated && doneOn === null));
    });
    if (missing.length === 0) return false;
    const wanted = new Set(missing.map(({ courseId }) => courseId));
    const courses = (await this.catalogue.courses()).filter(
      ({ id, version_id }) => wanted.has(id) && version_id !== null,
    );
    if (courses.length === 0) return false;
    const handed = courses.map(({ id, version_id }) => ({ courseId: id, versionId: version_id as string }));
    await this.enrolments.pin(actor.personId, handed, this.clock.now());
    return true;
  }
}

function practiceOf({ outline }: CourseVersion, { state }: MyPin): CourseProgress['practice'] {
  if (!outline.practice) return null;
  const { id, title, minutes } = outline.practice;
  const finishedAt = state.practices?.[id]?.finishedAt;
  return {
    id,
    title,
    minutes,
    finishedAt: finishedAt === undefined ? null : new Date(finishedAt).toISOString(),
  };
}
