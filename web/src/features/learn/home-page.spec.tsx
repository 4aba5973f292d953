import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Home, HomeCourse, Me } from '@bdhvs/contracts/learning';
import type { MyRehearsals } from '@bdhvs/contracts/rehearsals';
import { Suspense } from 'react';
import { HomePage } from './home-page.js';
import { keepEntryResult } from './paths/entry-result.js';
import HomeLater from './paths/home-later.js';

const me = {
  personId: 'p',
  displayName: 'Nguyễn Thị Hồng Nhung',
  grants: [],
  enrolments: [],
} as unknown as Me;
const course = (slug: string, more: Partial<HomeCourse> = {}): HomeCourse => ({
  slug,
  name: slug,
  icon: null,
  external: false,
  courseVersionId: 'v',
  lessonCount: 6,
  finishedLessons: 0,
  minutes: 40,
  minutesLeft: 40,
  resume: null,
  resumeLesson: null,
  lastTouchedAt: null,
  completedAt: null,
  pending: false,
  reasons: [{ programmeSlug: 'p', programmeName: 'P', mandateNumber: null }],
  dueOn: '2026-12-31',
  daysLeft: 39,
  quizAlone: false,
  ...more,
});
const nothing: Home = { today: '2026-11-22', continue: null, due: [], others: [], done: [] };
const rehearsals = (more: Partial<MyRehearsals> = {}): MyRehearsals => ({
  consent: { state: 'unasked', since: null },
  eligible: true,
  practised: false,
  surprise: null,
  ...more,
});

function clientWith(home: Home, mine: MyRehearsals): QueryClient {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false, staleTime: Infinity } } });
  client.setQueryData(['me'], me);
  client.setQueryData(['home'], home);
  client.setQueryData(['rehearsals'], mine);
  client.setQueryData(['skills', ''], {
    framework: { slug: 'f', title: 'F', note: '' },
    audience: { id: 'a', name: 'A' },
    audiences: [],
    known: 4,
    total: 28,
    groups: [],
    next: null,
  });
  return client;
}
const show = (home: Home, page = <HomePage />, mine = rehearsals()) =>
  render(
    <QueryClientProvider client={clientWith(home, mine)}>
      <Suspense>{page}</Suspense>
    </QueryClientProvider>,
  );
const later = (mine: MyRehearsals, touched = false, home = nothing) =>
  show(home, <HomeLater home={home} touched={() => touched} />, mine);

const hrefOf = (name: string) => screen.getByRole('link', { name }).getAttribute('href');

beforeAll(() => {
  document.head.append(Object.assign(document.createElement('base'), { href: '/' }));
});
beforeEach(() => {
  localStorage.clear();
  history.replaceState(null, '', '/');
});

describe('the home page', () => {
  it('keeps what is late apart from what is still to come, so that neither date hides the other', () => {
    const late = course('vneid', { dueOn: '2026-11-20', daysLeft: -2 });
    show({ ...nothing, continue: late, due: [late, course('ai'), course('tra-tien')] });
    const headings = screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent);
    expect(headings).toContain('Đã quá hạn 20/11/2026');
    expect(headings).toContain('Cần xong trước 31/12/2026');
  });

  it('offers the final quiz at once where the rule admits it, and only there', () => {
    const { unmount } = show({ ...nothing, due: [course('vneid', { quizAlone: true })] });
    expect(hrefOf('Đã biết rồi? Làm bài kiểm tra luôn')).toBe('/khoa-hoc/vneid/bai-kiem-tra');
    unmount();
    show({ ...nothing, due: [course('vneid')] });
    expect(screen.queryByRole('link', { name: /Làm bài kiểm tra luôn/ })).toBeNull();
  });
});

describe('what comes a moment after the home page', () => {
  it('leads to a surprise that is due', async () => {
    later(rehearsals({ surprise: { scenarioId: 'goi-xin-otp' } }));
    await waitFor(() => expect(location.pathname).toBe('/dien-tap/goi-xin-otp'));
  });

  it('leaves somebody in peace who has begun to tap something else', () => {
    later(rehearsals({ surprise: { scenarioId: 'goi-xin-otp' } }), true);
    expect(location.pathname).toBe('/');
  });

  it.each<[string, Partial<MyRehearsals>, boolean]>([
    ['asks about rehearsals once a practice had one', { practised: true }, true],
    ['does not ask who never met one', {}, false],
    ['does not ask a minor', { practised: true, eligible: false }, false],
    [
      'does not ask again who said no',
      { practised: true, consent: { state: 'refused', since: '2026-11-02T02:00:00.000Z' } },
      false,
    ],
  ])('%s', (_, mine, asked) => {
    later(rehearsals(mine));
    expect(screen.queryAllByRole('heading', { name: /Thỉnh thoảng gọi thử/ })).toHaveLength(asked ? 1 : 0);
  });

  it('sends the answer as it was given, and shows it where it was asked', async () => {
    const sent: unknown[] = [];
    const answered = rehearsals({
      practised: true,
      consent: { state: 'given', since: '2026-11-22T02:00:00.000Z' },
    });
    globalThis.fetch = (async (_: unknown, init?: RequestInit) => {
      sent.push(JSON.parse(String(init?.body)));
      return { status: 200, ok: true, headers: new Headers(), json: async () => answered } as Response;
    }) as typeof fetch;
    later(rehearsals({ practised: true }));
    await userEvent.click(screen.getByRole('button', { name: 'Đồng ý' }));
    expect(await screen.findByText(/^Đã đồng ý từ 22\/11\/2026/)).not.toBeNull();
    expect(sent).toEqual([{ agreed: true }]);
  });

  it('suggests what the entry check advised and is not begun yet, with the reason', () => {
    const done = course('vneid', { completedAt: '2026-09-01T02:00:00.000Z', reasons: [] });
    const home = { ...nothing, done: [done] };
    const before = later(rehearsals(), false, home);
    expect(hrefOf('Xem nên học gì')).toBe('/bat-dau');
    expect(screen.getByRole('link', { name: /Việc tôi làm được/ }).textContent).toContain(
      'Đã biết 4 trong 28 việc',
    );
    before.unmount();
    const advised = [
      { slug: 'vneid', name: 'VNeID', reason: 'Học trước.' },
      { slug: 'an-toan-so', name: 'An toàn số', reason: 'Biết giữ mã.' },
    ];
    keepEntryResult({ who: 'p', at: '2026-11-22T02:00:00.000Z', level: 'some', courses: advised, known: [] });
    later(rehearsals(), false, home);
    expect(hrefOf('Xem khóa này')).toBe('/khoa-hoc/an-toan-so');
    expect(screen.getByText('Biết giữ mã.')).not.toBeNull();
  });
});
