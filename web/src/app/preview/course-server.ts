import type { CourseDetail, CourseOutline } from '@bdhvs/contracts/courses';
import type {
  Attempt,
  AttemptAnswers,
  AttemptResult,
  CourseProgress,
  EventBatchInput,
  Home,
  Me,
} from '@bdhvs/contracts/learning';
import type { Course } from '@bdhvs/courses';
import { drawn, isCorrect, seededRandom, shuffled } from '@bdhvs/learning';
import type { InPageRequest } from '../../lib/api-client.js';

type Pool = Course['finalQuiz']['pool'][number];
interface OpenAttempt {
  view: Attempt;
  asked: { question: Pool; options: Pool['options'] }[];
  result: AttemptResult | null;
}

/**
 * Answers the learner's pages inside the page itself, from a draft that nobody has published. The pages are the very
 * ones that learners use; only who answers is another. What it does not know is answered with 404: no request of a
 * preview ever leaves the browser, so nothing that an author tries out can become a record.
 */
export class CourseServer {
  private attempt: OpenAttempt | null = null;
  private readonly me: Me;

  constructor(
    author: Me,
    private readonly draftId: string,
    private readonly course: Course,
    private readonly now: () => Date = () => new Date(),
    private readonly seed: () => number = () => Math.floor(Math.random() * 2 ** 32),
  ) {
    const lessonIds = course.lessons.map(({ id }) => id);
    const enrolment = { courseSlug: course.slug, courseVersionId: draftId, lessonIds, completedAt: null };
    this.me = { ...author, enrolments: [{ programmeSlug: null, ...enrolment }] };
  }

  async answer({ method, path, body }: InPageRequest): Promise<Response> {
    const found = this.find(method, path, body);
    return found === undefined
      ? respond({ type: 'about:blank#not-found', title: 'Không có trong bản xem trước.', status: 404 }, 404)
      : respond(found);
  }

  private find(method: string, path: string, body: unknown): unknown {
    const [route, ...rest] = path.split('/').slice(1).map(decodeURIComponent);
    if (method === 'GET' && path === '/me') return this.me;
    if (method === 'GET' && path === '/me/home') return this.home();
    if (path === `/me/courses/${this.course.slug}`) return this.progress();
    if (route === 'courses' && rest[0] === this.course.slug)
      return method === 'POST' ? { courseVersionId: this.draftId, enrolledAt: this.moment() } : this.detail();
    if (route === 'course-versions' && rest[0] === this.draftId) return this.content(rest.slice(1));
    if (path === '/learning/events') return accepted(body as EventBatchInput);
    if (route === 'learning' && rest[0] === 'attempts') return this.quiz(method, rest.slice(1), body);
    return undefined;
  }

  private content([what, lessonId]: string[]): unknown {
    if (what === undefined) return { ...this.outline(), ...this.course, finalQuiz: this.outline().finalQuiz };
    if (what === 'outline') return this.outline();
    if (what === 'notices') return { items: [] };
    const { simulation, sources } = this.course as Course & { simulation?: unknown };
    const of = { courseVersionId: this.draftId, courseSlug: this.course.slug };
    if (what === 'practice') return simulation && { ...of, practice: simulation };
    const lesson = this.course.lessons.find(({ id }) => id === lessonId);
    return lesson && { ...of, ...lesson, sources };
  }

  private outline(): CourseOutline {
    const { slug, title, summary, icon, minutes, reviewedOn, lessons } = this.course;
    const { drawn: asked, passMark, attemptLimit, coolDownMinutes } = this.course.finalQuiz;
    return {
      courseVersionId: this.draftId,
      courseId: this.draftId,
      slug,
      number: 0,
      title,
      summary,
      icon,
      minutes,
      reviewedOn,
      lessons: lessons.map((lesson) => ({
        id: lesson.id,
        title: lesson.title,
        outcome: lesson.outcome,
        minutes: lesson.minutes,
      })),
      practice: this.practice(),
      finalQuiz: { drawn: asked, passMark, attemptLimit, coolDownMinutes },
    };
  }

  private practice(): CourseOutline['practice'] {
    const { simulation } = this.course;
    if (!simulation) return null;
    const { id, title, minutes, device } = simulation;
    return { id, title, minutes, device };
  }

  private detail(): CourseDetail {
    const { slug, title, summary, icon, minutes, lessons } = this.course;
    return {
      id: this.draftId,
      slug,
      name: title,
      origin: 'ours',
      platform: null,
      summary,
      icon,
      minutes,
      lessonCount: lessons.length,
      courseVersionId: this.draftId,
      versionNumber: 0,
      outline: this.outline(),
    };
  }

  private progress(): CourseProgress {
    const { slug, title, icon, minutes, lessons, finalQuiz } = this.course;
    const practice = this.practice();
    const passed = this.attempt?.result?.passed ?? false;
    return {
      slug,
      name: title,
      icon,
      external: false,
      courseVersionId: this.draftId,
      lessonCount: lessons.length,
      finishedLessons: 0,
      minutes,
      minutesLeft: minutes,
      resume: null,
      resumeLesson: null,
      lastTouchedAt: null,
      completedAt: null,
      pending: false,
      reasons: [],
      dueOn: null,
      daysLeft: null,
      quizAlone: false,
      lessons: lessons.map(({ id, title: name, outcome, minutes: long }) => ({
        id,
        title: name,
        outcome,
        minutes: long,
        status: 'new',
        finishedAt: null,
      })),
      practice: practice && {
        id: practice.id,
        title: practice.title,
        minutes: practice.minutes,
        finishedAt: null,
      },
      quiz: {
        questions: finalQuiz.drawn,
        passMark: finalQuiz.passMark,
        passed,
        bestPercent: null,
        openAttemptId: null,
        attemptsUsed: 0,
        attemptsLeft: null,
        nextAttemptAt: null,
      },
      // What was done lies in the page's own outbox, as it does for a learner without a network.
      state: { lessons: {} },
    };
  }

  private home(): Home {
    return {
      today: this.moment().slice(0, 10),
      continue: null,
      due: [],
      others: [this.progress()],
      done: [],
    };
  }

  private quiz(method: string, [id, what]: string[], body: unknown): unknown {
    if (id === undefined) return (this.attempt = this.deal()).view;
    const open = this.attempt;
    if (!open || open.view.attemptId !== id) return undefined;
    const { answers } = (body ?? {}) as { answers?: AttemptAnswers };
    open.view = { ...open.view, answers: { ...open.view.answers, ...answers } };
    if (what === 'submit') return (open.result ??= this.grade(open));
    if (method === 'PUT') return { savedAt: this.moment(), counted: true, answers: open.view.answers };
    return open.result ?? open.view;
  }

  /** As the server deals: drawn and shuffled, options called by the place where they stand. */
  private deal(): OpenAttempt {
    const { pool, drawn: count, passMark } = this.course.finalQuiz;
    const random = seededRandom(this.seed());
    const asked = drawn(pool, count, random).map((question) => ({
      question,
      options: shuffled(question.options, random),
    }));
    return {
      asked,
      result: null,
      view: {
        attemptId: `xem-truoc-${this.now().getTime()}`,
        courseVersionId: this.draftId,
        openedAt: this.moment(),
        passMark,
        questions: asked.map(({ question: { id, kind, prompt }, options }) => ({
          id,
          kind,
          prompt,
          options: options.map(({ text }, place) => ({ id: letter(place), text })),
        })),
        answers: {},
        attemptsLeft: null,
      },
    };
  }

  private grade({ view, asked }: OpenAttempt): AttemptResult {
    const review = asked.map(({ question, options }, place) => {
      const shown = new Map(options.map(({ id }, at) => [id, letter(at)]));
      const correct = question.correct.flatMap((id) => shown.get(id) ?? []);
      const chosen = view.answers[question.id] ?? [];
      return {
        ...view.questions[place]!,
        chosen,
        correct,
        right: isCorrect(correct, chosen),
        explanation: question.explanation.general,
        perOption: Object.fromEntries(
          Object.entries(question.explanation.perOption).map(([id, text]) => [shown.get(id) ?? id, text]),
        ),
        sourceIds: question.sourceIds ?? [],
      };
    });
    const score = review.filter(({ right }) => right).length;
    return {
      attemptId: view.attemptId,
      submittedAt: this.moment(),
      score,
      total: review.length,
      passMark: view.passMark,
      passed: score >= view.passMark,
      review,
      attemptsLeft: null,
      nextAttemptAt: null,
      completedAt: null,
    };
  }

  private moment(): string {
    return this.now().toISOString();
  }
}

const letter = (place: number): string => 'abcdefgh'.charAt(place);

const accepted = (batch: EventBatchInput) => ({
  results: batch.events.map(({ id }) => ({ id, status: 'accepted' as const })),
});

function respond(body: unknown, status = 200): Response {
  const headers = { 'content-type': status === 200 ? 'application/json' : 'application/problem+json' };
  return new Response(JSON.stringify(body), { status, headers });
}
