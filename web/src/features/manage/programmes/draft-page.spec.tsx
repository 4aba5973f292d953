import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Me } from '@bdhvs/contracts/learning';
import type { RuleBuild } from '@bdhvs/contracts/programmes';
import type { RulePreview } from '@bdhvs/contracts/reports';
import { Route } from 'wouter';
import { ToastHost } from '../../../ui/toast.js';
import DraftPage from './draft-page.js';
import { NewProgrammePage } from './programme-form-page.js';
import ProgrammesPage from './programmes-page.js';

const ID = '01900000-0000-7000-8000-000000000001';
const NAME =
  'Kỹ năng số cơ bản cho cán bộ, công chức, viên chức và người lao động thành phố Hải Phòng năm 2026';

const draft: RuleBuild = {
  id: ID,
  state: 'built',
  programme: {
    slug: 'ky-nang-so',
    name: NAME,
    mandateNumber: '12/KH-UBND',
    mandateOn: '2026-11-02',
    ownerUnit: { id: '1', slug: 'hai-phong', name: 'Thành phố Hải Phòng' },
    inForce: true,
  },
  rule: {
    id: '2',
    version: 2,
    cycle: '2026',
    opensOn: '2026-07-01',
    dueOn: '2026-12-31',
    endsOn: null,
    audience: 'cán bộ và viên chức',
    audienceCategories: ['cadre', 'public_employee'],
    unclearCategories: ['contract_worker'],
    courses: [
      {
        slug: 'vneid',
        name: 'VNeID',
        external: false,
        requiredFrom: '2026-07-01',
        admittedFrom: '2026-07-01',
      },
    ],
    units: [{ id: '1', slug: 'hai-phong', name: 'Thành phố Hải Phòng' }],
    quizAlone: false,
    activatedAt: null,
    retiredAt: null,
  },
  progress: { done: 332, all: 332 },
  requestedAt: '2026-11-22T02:00:00Z',
  builtAt: '2026-11-22T02:01:00Z',
  replaces: [{ version: 1, cycle: '2026', opensOn: '2026-07-01', endsOn: null }],
  outdated: false,
};

const counts = { pending: 0, exempt: 4, unresolved: 0, share: 0.5, shareRaw: 0.49 };
const preview: RulePreview = {
  membershipAsOf: '2026-11-22',
  completionsUpTo: '2026-11-22',
  comparedWith: { version: 1, cycle: '2026' },
  unit: { id: '1', name: 'Thành phố Hải Phòng' },
  rows: [
    {
      unitId: '2',
      name: 'Xã Đại Sơn',
      before: { ...counts, obliged: 296, completed: 214 },
      after: { ...counts, obliged: 280, completed: 210, unresolved: 20 },
      joining: 4,
      leaving: 20,
      unresolvedJoining: 20,
    },
  ],
  total: {
    before: { ...counts, obliged: 296, completed: 214 },
    after: { ...counts, obliged: 280, completed: 210, unresolved: 20 },
    joining: 4,
    leaving: 20,
    unresolvedJoining: 20,
  },
  pausedUntilOpening: 0,
};

const me = { grants: [{ role: 'city_manager', unitId: '1', unitSlug: 'hai-phong' }] } as unknown as Me;

let answers: Record<string, unknown>;
let refusal: [number, unknown] | undefined;
const sent: { method: string; path: string; body: unknown }[] = [];

beforeAll(() => {
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
  window.scrollTo = () => undefined;
  document.head.append(Object.assign(document.createElement('base'), { href: '/' }));
});

beforeEach(() => {
  sent.length = 0;
  refusal = undefined;
  answers = {
    '/me': me,
    '/units': {
      items: [
        { id: '1', slug: 'hai-phong', name: 'Thành phố Hải Phòng', parentId: null },
        { id: '2', slug: 'dai-son', name: 'Xã Đại Sơn', parentId: '1' },
      ],
    },
    '/courses': { items: [{ slug: 'vneid', name: 'VNeID', origin: 'ours' }] },
    '/programmes': { items: [] },
    '/rule-builds': { items: [draft] },
    [`/rule-builds/${ID}`]: draft,
    [`/rule-builds/${ID}/preview`]: preview,
  };
  globalThis.fetch = async (url, init = {}) => {
    const path = new URL(String(url)).pathname.replace('/api', '');
    const method = init.method ?? 'GET';
    if (method === 'GET') {
      const found = answers[path];
      return reply(found ? 200 : 404, found ?? {});
    }
    sent.push({ method, path, body: JSON.parse(String(init.body ?? 'null')) });
    return reply(...(refusal ?? [202, { buildId: ID, programme: 'ky-nang-so' }]));
  };
});

function reply(status: number, body: unknown): Response {
  return { status, ok: status < 400, headers: new Headers(), json: async () => body } as Response;
}

function open(path: string) {
  window.history.replaceState(null, '', path);
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  client.setQueryData(['me'], me);
  render(
    <QueryClientProvider client={client}>
      <Route path="/quan-ly/ke-hoach" component={ProgrammesPage} />
      <Route path="/quan-ly/ke-hoach/lap-moi" component={NewProgrammePage} />
      <Route path="/quan-ly/ke-hoach/ban-nhap/:id" component={DraftPage} />
      <ToastHost />
    </QueryClientProvider>,
  );
  return userEvent.setup();
}

const openDraft = () => open(`/quan-ly/ke-hoach/ban-nhap/${ID}`);

describe('a draft', () => {
  it('says what would change before it does, in the dialog too, and puts it in force only then', async () => {
    const user = openDraft();
    await screen.findByText('người phải học');
    expect(screen.getByText('hiện nay: 296')).toBeTruthy();
    const row = screen.getByRole('row', { name: /Xã Đại Sơn/ });
    expect(within(row).getByText('72,3%')).toBeTruthy();
    expect(within(row).getByText('75,0%')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Áp dụng bản này' }));
    const dialog = screen.getByRole('dialog');
    expect(dialog.textContent).toContain('Bản 1 (đợt 2026) thôi áp dụng');
    expect(dialog.textContent).toContain('20 người thôi phải học');
    expect(dialog.textContent).toContain('20 người thành chưa xếp được');
    expect(sent).toEqual([]);
    await user.click(within(dialog).getByRole('button', { name: 'Áp dụng cho 280 người' }));
    await waitFor(() => expect(sent.map(({ path }) => path)).toEqual([`/rule-builds/${ID}/activation`]));
  });

  it('cannot be put in force while it is being counted, and says how far it is', async () => {
    answers[`/rule-builds/${ID}`] = {
      ...draft,
      state: 'building',
      builtAt: null,
      progress: { done: 120_000, all: 1_000_000 },
    };
    openDraft();
    await screen.findByText('Đang tính thử: 120.000 / 1.000.000 người.');
    expect(screen.getByRole('progressbar').getAttribute('aria-valuenow')).toBe('12');
    expect(screen.queryByRole('button', { name: 'Áp dụng bản này' })).toBeNull();
  });

  it('that another version has overtaken can only be discarded', async () => {
    answers[`/rule-builds/${ID}`] = { ...draft, outdated: true };
    const user = openDraft();
    await screen.findByText('Cần soạn lại');
    await screen.findByText('người phải học');
    expect(screen.queryByRole('button', { name: 'Áp dụng bản này' })).toBeNull();
    expect(screen.queryByRole('link', { name: 'Sửa bản nháp' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Bỏ bản nháp' }));
    const dialog = screen.getByRole('dialog');
    expect(dialog.textContent).toContain('số liệu tính thử sẽ mất');
    await user.click(within(dialog).getByRole('button', { name: 'Bỏ bản nháp' }));
    await waitFor(() => expect(sent.map(({ path }) => path)).toEqual([`/rule-builds/${ID}/discard`]));
  });

  it('warns of the gap that it would leave until it opens', async () => {
    answers[`/rule-builds/${ID}/preview`] = { ...preview, pausedUntilOpening: 296 };
    openDraft();
    expect((await screen.findByText('Có khoảng trống.')).parentElement?.textContent).toContain(
      '296 người thôi phải học',
    );
  });

  it('stands among the programmes for whoever may write them', async () => {
    open('/quan-ly/ke-hoach');
    expect((await screen.findByRole('link', { name: NAME })).getAttribute('href')).toBe(
      `/quan-ly/ke-hoach/ban-nhap/${ID}`,
    );
    expect(screen.getByRole('link', { name: 'Lập kế hoạch mới' })).toBeTruthy();
  });
});

describe('the form of a new programme', () => {
  it('sends nothing until everything is there, and each line of the summary leads to its field', async () => {
    const user = open('/quan-ly/ke-hoach/lap-moi');
    await user.click(await screen.findByRole('button', { name: 'Lưu bản nháp và tính thử' }));
    const summary = screen.getByRole('alert');
    expect(within(summary).getAllByRole('link')).toHaveLength(5);
    await user.click(within(summary).getByRole('link', { name: 'Hãy ghi tên kế hoạch, ít nhất 3 ký tự.' }));
    expect(document.activeElement).toBe(screen.getByLabelText('Tên kế hoạch'));
    await user.click(
      within(summary).getByRole('link', { name: 'Hãy chọn ít nhất một loại người phải học.' }),
    );
    expect(document.activeElement).toBe(
      within(screen.getByRole('group', { name: 'Cán bộ' })).getByLabelText('Phải học'),
    );
    expect(sent).toEqual([]);
  });

  it('keeps what was typed as a draft; what the server refuses is shown at its field', async () => {
    const user = open('/quan-ly/ke-hoach/lap-moi');
    await user.type(await screen.findByLabelText('Tên kế hoạch'), 'An toàn số 2027');
    await user.type(screen.getByLabelText('Hạn hoàn thành'), '31/12/2099');
    await screen.findByRole('option', { name: 'VNeID' });
    await user.selectOptions(screen.getByLabelText('Thêm khóa học'), 'vneid');
    await user.selectOptions(screen.getByLabelText('Thêm đơn vị'), 'dai-son');
    await user.click(within(screen.getByRole('group', { name: 'Cán bộ' })).getByLabelText('Phải học'));
    await user.click(
      within(screen.getByRole('group', { name: 'Công chức' })).getByLabelText('Chưa xếp được'),
    );
    refusal = [
      400,
      { title: 'Chưa đúng', errors: [{ pointer: '/rule/units/0', message: 'Không phụ trách hết.' }] },
    ];
    await user.click(screen.getByRole('button', { name: 'Lưu bản nháp và tính thử' }));
    expect((await screen.findByLabelText('Thêm đơn vị')).getAttribute('aria-invalid')).toBe('true');
    refusal = undefined;
    await user.click(screen.getByRole('button', { name: 'Lưu bản nháp và tính thử' }));
    await waitFor(() => expect(window.location.pathname).toBe(`/quan-ly/ke-hoach/ban-nhap/${ID}`));
    expect(sent.at(-1)).toMatchObject({
      method: 'POST',
      path: '/programmes',
      body: {
        name: 'An toàn số 2027',
        ownerUnit: 'hai-phong',
        rule: {
          dueOn: '2099-12-31',
          courses: [{ course: 'vneid' }],
          audience: ['cadre'],
          unclear: ['civil_servant'],
          units: ['dai-son'],
          quizAlone: false,
          replacesDraft: null,
        },
      },
    });
  });
});
