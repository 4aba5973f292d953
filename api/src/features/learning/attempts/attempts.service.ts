import { randomInt } from 'node:crypto';
import type { Attempt, AttemptAnswers, AttemptResult, SavedAnswers } from '@bdhvs/contracts/learning';
import { completedAt, completionEdges, fold, type Grade, type LearningRecord } from '@bdhvs/learning';
import { Inject, Injectable } from '@nestjs/common';
import { uuidv7 } from 'uuidv7';
import type { Actor } from '../../../platform/access/actor.js';
import { Clock } from '../../../platform/clock.js';
import { Database, type HotRun, type Tx } from '../../../platform/database/database.js';
import { BadInputProblem, NotFoundProblem } from '../../../platform/problems/problem.js';
import { CourseCatalogue } from '../../courses/course-catalogue.service.js';
import type { CourseVersion, FinalQuiz } from '../../courses/course-version.rules.js';
import { CompletionRecorder } from '../completions/completion-recorder.service.js';
import { LearningLog, type Pin } from '../log/learning-log.js';
import { OBLIGATION_SOURCE, type ObligationSource } from '../obligation-source.js';
import { recordHash } from '../log/record-hash.rules.js';
import { AttemptRows, type AttemptRow, type VersionHistory } from './attempt-rows.js';
import {
  attemptsLeft,
  type AttemptHistory,
  deal,
  gradeAttempt,
  nextAttemptAt,
  present,
  review,
  strayAnswers,
} from './attempt.rules.js';
import {
  AttemptLimitProblem,
  CoolDownProblem,
  NotEnrolledProblem,
  QuizAloneProblem,
} from './attempt.problems.js';

/** Final quizzes: dealt, kept and graded on the server. Keys leave it only in the review of a closed attempt. */
@Injectable()
export class Attempts {
  private readonly run: HotRun = (name, text, values) => this.db.hot(name, text, values);

  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly catalogue: CourseCatalogue,
    private readonly rows: AttemptRows,
    private readonly log: LearningLog,
    private readonly completions: CompletionRecorder,
    @Inject(OBLIGATION_SOURCE) private readonly obligations: ObligationSource,
  ) {}

  /**
   * A new attempt, or the one that is still open: starting twice deals once.
   * @param replayAt in all three steps: only for history that is played back
   */
  async start(actor: Actor, versionId: string, replayAt?: Date): Promise<Attempt> {
    const now = replayAt ?? this.clock.now();
    const version = await this.catalogue.version(versionId);
    const quiz = await this.catalogue.finalQuiz(version);
    const history = await this.rows.history(this.run, actor.personId, versionId);
    if (!history.enrolled) throw new NotEnrolledProblem();
    const opened = history.openId ?? (await this.open(actor, version, quiz, history, now));
    const row = typeof opened === 'string' ? await this.find(actor, opened) : opened;
    return attemptOf(row, quiz, history);
  }

  /**
   * The final quiz without the lessons: passing it completes the course under the rule that admits it. Asked for in so
   * many words, never guessed from lessons that are left: those may lie on a device and still be on their way.
   */
  async startAlone(actor: Actor, versionId: string): Promise<Attempt> {
    const { courseId } = await this.catalogue.version(versionId);
    const asked = await this.obligations.obligationsOf(actor.personId, this.clock.today());
    const admitting = asked.find((obligation) => obligation.courseId === courseId && obligation.quizAlone);
    if (!admitting) throw new QuizAloneProblem(asked.some((obligation) => obligation.courseId === courseId));
    const attempt = await this.start(actor, versionId);
    await this.rows.admit(this.run, actor.personId, attempt.attemptId, admitting.ruleId);
    return attempt;
  }

  /** An attempt as it stands: the questions with the answers saved so far, or the result once it is closed. */
  async read(actor: Actor, id: string): Promise<Attempt | AttemptResult> {
    const row = await this.find(actor, id);
    const quiz = await this.catalogue.finalQuiz(await this.catalogue.version(row.versionId));
    const history = await this.rows.history(this.run, actor.personId, row.versionId);
    if (row.closedAt === null) return attemptOf(row, quiz, history);
    const pin = await this.pin(this.run, actor, row.versionId);
    return this.resultOf(row, quiz, history, pin);
  }

  /** Answers that come after closing are kept and do not count. */
  async save(actor: Actor, id: string, answers: AttemptAnswers, replayAt?: Date): Promise<SavedAnswers> {
    const now = replayAt ?? this.clock.now();
    const row = await this.find(actor, id);
    assertBelong(row, answers);
    const saved =
      row.closedAt === null ? await this.rows.save(this.run, actor.personId, id, answers) : undefined;
    if (saved) return { savedAt: now.toISOString(), counted: true, answers: saved };
    await this.rows.keepLate(this.run, actor.personId, id, answers, now);
    return { savedAt: now.toISOString(), counted: false, answers: row.answers };
  }

  /** Grades and closes the attempt. Again: the same result. */
  async submit(
    actor: Actor,
    id: string,
    last: AttemptAnswers | undefined,
    replayAt?: Date,
  ): Promise<AttemptResult> {
    const now = replayAt ?? this.clock.now();
    // Read before the transaction: what was dealt never changes, and the catalogue must not wait for a second connection.
    const dealt = await this.find(actor, id);
    if (last) assertBelong(dealt, last);
    const version = await this.catalogue.version(dealt.versionId);
    const quiz = await this.catalogue.finalQuiz(version);
    return this.db.transaction(async (tx) => {
      const run = await this.db.hotIn(tx);
      const [pin] = await this.log.lock(run, actor.personId, [version.id]);
      const row = await this.rows.findLocked(run, actor.personId, id);
      if (!pin || !row) throw new NotEnrolledProblem();
      if (row.closedAt !== null) {
        if (last) await this.rows.keepLate(run, actor.personId, id, last, now);
        return this.resultOf(row, quiz, await this.rows.history(run, actor.personId, version.id), pin);
      }
      const answers = { ...row.answers, ...last };
      const graded = gradeAttempt(row.questions, quiz, row.passMark, answers);
      const { right: score, passed } = graded;
      const history = await this.rows.close(run, actor.personId, { id, answers, at: now, score, passed });
      const after = await this.logGrade(tx, run, actor, {
        id,
        version,
        pin,
        admittedByRule: row.admittedByRule,
        graded,
        now,
        replayed: replayAt !== undefined,
      });
      const closed = { ...row, answers, closedAt: now, score, passed };
      return this.resultOf(closed, quiz, history, after);
    });
  }

  private async open(
    actor: Actor,
    version: CourseVersion,
    quiz: FinalQuiz,
    history: VersionHistory,
    now: Date,
  ): Promise<AttemptRow | string> {
    if (attemptsLeft(quiz, history.closed) === 0) throw new AttemptLimitProblem(quiz.attemptLimit ?? 0);
    const next = nextAttemptAt(quiz, history, now.getTime());
    if (next !== null) throw new CoolDownProblem(new Date(next), now, this.clock.timeZone);
    const opened = await this.rows.open(this.run, {
      id: uuidv7(),
      personId: actor.personId,
      versionId: version.id,
      questions: deal(quiz, randomInt(2 ** 32)),
      passMark: quiz.passMark,
      openedAt: now,
    });
    if (opened) return opened;
    const { openId } = await this.rows.history(this.run, actor.personId, version.id);
    if (openId === null) throw new NotFoundProblem('Lượt làm bài vừa được đóng ở một thiết bị khác.');
    return openId;
  }

  /** The grade is a record like the others, written by the server alone. */
  private async logGrade(
    tx: Tx,
    run: HotRun,
    actor: Actor,
    closing: {
      id: string;
      version: CourseVersion;
      pin: Pin;
      admittedByRule: number | null;
      graded: Grade;
      now: Date;
      replayed: boolean;
    },
  ): Promise<Pin> {
    const { version, pin, admittedByRule, graded, now } = closing;
    const { right, total, passed } = graded;
    const alone = admittedByRule === null ? {} : { alone: true };
    const record: LearningRecord = {
      kind: 'quiz.graded',
      id: uuidv7(),
      at: now.getTime(),
      right,
      total,
      passed,
      ...alone,
    };
    const content = {
      lessonId: null,
      kind: record.kind,
      occurredAt: record.at,
      payload: { attemptId: closing.id, right, total, passed, ...alone },
    };
    const hash = recordHash({ subjectId: actor.personId, courseVersionId: version.id, ...content });
    const state = fold([record], pin.state);
    await this.log.append(run, {
      personId: actor.personId,
      actorId: actor.personId,
      pin,
      state,
      receivedAt: now,
      clockOffset: 0,
      deviceId: null,
      records: [{ id: record.id, ...content, hash }],
    });
    for (const edge of completionEdges(version.rules, pin.state, state))
      await this.completions.record(tx, actor, {
        pin,
        edge,
        admittedByRule,
        ...(closing.replayed ? { recordedAt: now } : {}),
      });
    return { ...pin, state };
  }

  private async find(actor: Actor, id: string): Promise<AttemptRow> {
    const row = await this.rows.find(this.run, actor.personId, id);
    if (!row) throw new NotFoundProblem('Không có lượt làm bài này.');
    return row;
  }

  private async pin(run: HotRun, actor: Actor, versionId: string): Promise<Pin> {
    const [pin] = (await this.log.read(run, actor.personId, [versionId], [])).pins;
    if (!pin) throw new NotEnrolledProblem();
    return pin;
  }

  private async resultOf(
    row: AttemptRow,
    quiz: FinalQuiz,
    history: AttemptHistory,
    pin: Pin,
  ): Promise<AttemptResult> {
    const version = await this.catalogue.version(row.versionId);
    const graded = gradeAttempt(row.questions, quiz, row.passMark, row.answers);
    const complete = completedAt(version.rules, pin.state);
    const next = nextAttemptAt(quiz, history, this.clock.now().getTime());
    return {
      attemptId: row.id,
      submittedAt: (row.closedAt as Date).toISOString(),
      score: row.score ?? graded.right,
      total: row.questions.length,
      passMark: row.passMark,
      passed: row.passed ?? graded.passed,
      review: review(row.questions, quiz, row.answers, graded),
      attemptsLeft: attemptsLeft(quiz, history.closed),
      nextAttemptAt: next === null ? null : new Date(next).toISOString(),
      completedAt: complete === null ? null : new Date(complete).toISOString(),
    };
  }
}

function attemptOf(row: AttemptRow, quiz: FinalQuiz, history: AttemptHistory): Attempt {
  return {
    attemptId: row.id,
    courseVersionId: row.versionId,
    openedAt: row.openedAt.toISOString(),
    passMark: row.passMark,
    questions: present(row.questions, quiz),
    answers: row.answers,
    attemptsLeft: attemptsLeft(quiz, history.closed + 1),
  };
}

function assertBelong(row: AttemptRow, answers: AttemptAnswers): void {
  const stray = strayAnswers(row.questions, answers);
  if (stray.length > 0) throw new BadInputProblem(stray);
}
