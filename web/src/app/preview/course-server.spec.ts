import type { Attempt, AttemptResult, CourseProgress, Me } from '@bdhvs/contracts/learning';
import { vneid } from '@bdhvs/courses/content/vneid/course';
import { api, answerInPage } from '../../lib/api-client.js';
import { CourseServer } from './course-server.js';

const author: Me = {
  personId: 'author',
  displayName: 'Phạm Thu Hà',
  csrfToken: 't',
  signedInBy: 'local',
  grants: [],
  enrolments: [],
};

describe('a draft shown in the learner’s own pages', () => {
  const asked: string[] = [];
  beforeAll(() => {
    // jsdom has none.
    globalThis.Response = class {
      readonly status: number;
      readonly ok: boolean;
      readonly headers = new Headers();
      constructor(
        private readonly body: string,
        { status }: { status: number },
      ) {
        this.status = status;
        this.ok = status < 400;
      }
      json = async () => JSON.parse(this.body);
    } as unknown as typeof Response;
    globalThis.fetch = async (url) => {
      asked.push(String(url));
      throw new Error('left the page');
    };
    const server = new CourseServer(author, 'draft-1', vneid);
    answerInPage((request) => server.answer(request));
  });
  afterEach(() => expect(asked).toEqual([]));

  it('is enrolled in, so that no page asks the server for it', async () => {
    const me = await api.get<Me>('/me');
    expect(me.enrolments).toMatchObject([{ courseSlug: 'vneid', courseVersionId: 'draft-1' }]);
    const progress = await api.get<CourseProgress>('/me/courses/vneid');
    expect(progress.lessons.map(({ id }) => id)).toEqual(vneid.lessons.map(({ id }) => id));
  });

  it('gives each lesson as it is written', async () => {
    for (const lesson of vneid.lessons)
      expect(await api.get(`/course-versions/draft-1/lessons/${lesson.id}`)).toMatchObject(
        JSON.parse(JSON.stringify(lesson)),
      );
    await expect(api.get('/course-versions/draft-1/lessons/khong-co')).rejects.toMatchObject({ status: 404 });
  });

  it('takes what is learned and tells nobody', async () => {
    const answer = await api.post('/learning/events', { events: [{ id: 'e1' }, { id: 'e2' }] });
    expect(answer).toEqual({
      results: [
        { id: 'e1', status: 'accepted' },
        { id: 'e2', status: 'accepted' },
      ],
    });
  });

  it('deals the final quiz without its keys, and reviews what was answered with them', async () => {
    const attempt = await api.post<Attempt>('/learning/attempts', { courseVersionId: 'draft-1' });
    expect(attempt.questions).toHaveLength(vneid.finalQuiz.drawn);
    expect(JSON.stringify(attempt)).not.toContain('explanation');
    const right = Object.fromEntries(
      attempt.questions.map((question) => {
        const authored = vneid.finalQuiz.pool.find(({ id }) => id === question.id);
        const texts = authored?.options
          .filter(({ id }) => authored.correct.includes(id))
          .map(({ text }) => text);
        return [
          question.id,
          question.options.filter(({ text }) => texts?.includes(text)).map(({ id }) => id),
        ];
      }),
    );
    await api.put(`/learning/attempts/${attempt.attemptId}/answers`, { answers: right });
    const result = await api.post<AttemptResult>(`/learning/attempts/${attempt.attemptId}/submit`);
    expect(result).toMatchObject({ score: attempt.questions.length, passed: true, completedAt: null });
    expect(result.review.every(({ explanation }) => explanation.length > 0)).toBe(true);
  });

  it('answers nothing else: what belongs to no draft is not asked for either', async () => {
    for (const path of ['/me/rehearsals', '/courses/ai-co-ban', '/certificates', '/author/home'])
      await expect(api.get(path)).rejects.toMatchObject({ status: 404 });
  });
});
