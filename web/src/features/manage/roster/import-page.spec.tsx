import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { RosterImportView, RosterRow } from '@bdhvs/contracts/roster';
import { Route } from 'wouter';
import { ToastHost } from '../../../ui/toast.js';
import RosterImportPage from './import-page.js';

const ID = '01900000-0000-7000-8000-000000000001';

const row = (number: number, name: string, problem: Partial<RosterRow['problems'][number]>): RosterRow => ({
  row: number,
  plan: 'problem',
  personId: null,
  fullName: name,
  personalNumberMasked: '099•••••0001',
  birth: '1990-02-01',
  sex: 'female',
  unitText: 'Trường THCS A',
  unitId: '5',
  unitName: 'Trường THCS A',
  category: 'public_employee',
  title: 'Giáo viên',
  phone: null,
  email: null,
  joinedOn: null,
  validFrom: null,
  changes: [],
  problems: [
    {
      code: 'invalid_citizen_id',
      severity: 'error',
      field: 'personalNumber',
      message: 'Số định danh có 11 chữ số.',
      advice: 'Xem lại số.',
      otherRow: null,
      ...problem,
    },
  ],
  decided: null,
});

const preview: RosterImportView = {
  id: ID,
  status: 'previewed',
  fileName: 'danh-sach.xlsx',
  sheetName: 'Sheet1',
  unit: { id: '1', slug: 'dai-son', name: 'Xã Đại Sơn' },
  scope: 'complete',
  effectiveOn: '2026-11-22',
  firstImport: false,
  headerRows: [7, 8],
  columns: [
    { index: 0, letter: 'A', label: 'Họ và tên', field: 'fullName', samples: ['Lê Thị Mơ'] },
    { index: 1, letter: 'B', label: 'CCCD', field: 'personalNumber', samples: ['•••'] },
    { index: 2, letter: 'C', label: 'Nơi làm', field: 'unit', samples: ['Trường THCS A'] },
    { index: 3, letter: 'D', label: 'Ghi chú', field: null, samples: [] },
  ],
  rememberedMapping: false,
  counts: {
    rows: 10,
    added: 3,
    changed: 0,
    moved: 0,
    unchanged: 4,
    secondary: 0,
    problems: 2,
    warnings: 0,
    skipped: 1,
    missing: 2,
    ended: 0,
    waiting: 3,
  },
  problems: [
    row(342, 'Trần Đức Minh', { code: 'secondary_membership', field: 'unit', message: 'Là kiêm nhiệm.' }),
    row(343, 'Phạm Văn Sáu', {}),
  ],
  unknownUnits: [],
  missing: ['Bùi Thị Yến', 'Vũ Đức Thịnh'].map((fullName, index) => ({
    personId: `01900000-0000-7000-8000-00000000010${index}`,
    fullName,
    personalNumberMasked: null,
    unitId: '5',
    unitName: 'Trường THCS A',
    category: null,
    title: null,
    possibleRow: null,
  })),
  uploadedAt: '2026-11-22T02:00:00Z',
  uploadedBy: null,
  appliedAt: null,
  undoneAt: null,
  expiresAt: '2026-12-22T02:00:00Z',
};

const sent: { method: string; path: string; body: unknown }[] = [];
/** What the server answers to the next write: status and body. */
let answer: [number, unknown];
let current: RosterImportView;

beforeAll(() => {
  // jsdom has neither modal dialogs nor layout.
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
  globalThis.ResizeObserver = class {
    observe() {}
    unobserve() {}
    disconnect() {}
  };
  window.scrollTo = () => undefined;
  document.head.append(Object.assign(document.createElement('base'), { href: '/' }));
});

function reply(status: number, body: unknown): Response {
  return { status, ok: status < 400, headers: new Headers(), json: async () => body } as Response;
}

beforeEach(() => {
  sent.length = 0;
  current = preview;
  answer = [200, preview];
  window.history.replaceState(null, '', `/quan-ly/nguoi-hoc/nhap/${ID}`);
  globalThis.fetch = async (url, init = {}) => {
    const path = new URL(String(url)).pathname.replace('/api', '');
    const method = init.method ?? 'GET';
    if (method === 'GET')
      return reply(200, path.endsWith(ID) ? current : { items: [], next: null, nextCursor: null });
    sent.push({ method, path, body: JSON.parse(String(init.body ?? 'null')) });
    const [status, body] = answer;
    if (status === 200) current = body as RosterImportView;
    return reply(status, body);
  };
});

async function open() {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  render(
    <QueryClientProvider client={client}>
      <Route path="/quan-ly/nguoi-hoc/nhap/:id" component={RosterImportPage} />
      <ToastHost />
    </QueryClientProvider>,
  );
  await screen.findByText('danh-sach.xlsx');
  return userEvent.setup();
}

const applyButton = () => screen.getByRole('button', { name: /^Áp dụng/ });

describe('the preview of an import', () => {
  it('says what applying would do, and that nothing is done before', async () => {
    await open();
    expect(screen.getByText(/Áp dụng cho 3 người\./)).toBeTruthy();
    expect(screen.getByText(/2 dòng còn lại vẫn nằm trong danh sách chờ sửa/)).toBeTruthy();
    expect(applyButton().textContent).toBe('Áp dụng 3 người');
  });

  it('a second post needs only a yes, and the yes can be taken back', async () => {
    const user = await open();
    answer = [
      200,
      { ...preview, problems: [preview.problems[1]], counts: { ...preview.counts, problems: 1 } },
    ];
    await user.click(screen.getByRole('button', { name: 'Ghi kiêm nhiệm, dòng 342' }));
    expect(sent[0]).toMatchObject({
      method: 'PUT',
      body: { decisions: [{ row: 342, action: 'secondary' }] },
    });
    answer = [200, preview];
    await user.click(await screen.findByRole('button', { name: 'Hoàn tác' }));
    await waitFor(() => expect(sent[1]?.body).toEqual({ decisions: [{ row: 342, action: 'clear' }] }));
  });

  it('a number is checked before it is sent, and the refusal leads to its field', async () => {
    const user = await open();
    await user.click(screen.getByRole('button', { name: 'Sửa số, dòng 343' }));
    const field = screen.getByLabelText('Số định danh cá nhân');
    await user.type(field, '09905500001');
    await user.click(screen.getByRole('button', { name: 'Ghi và kiểm tra lại' }));
    const summary = await screen.findByRole('alert');
    await user.click(within(summary).getByText('Số này có 11 chữ số, cần đủ 12.'));
    expect(document.activeElement).toBe(field);
    expect(sent).toEqual([]);
    await user.type(field, '2');
    await user.click(screen.getByRole('button', { name: 'Ghi và kiểm tra lại' }));
    await waitFor(() =>
      expect(sent[0]?.body).toEqual({
        decisions: [{ row: 343, action: 'fix', values: { personalNumber: '099055000012' } }],
      }),
    );
  });
});

describe('people who are not on the list', () => {
  it('stay unless they are ticked, and ending names them once more', async () => {
    const user = await open();
    answer = [200, { ...preview, status: 'applied', appliedAt: '2026-11-22T03:00:00Z' }];
    await user.click(screen.getByRole('checkbox', { name: /Vũ Đức Thịnh/ }));
    await user.click(applyButton());
    const dialog = within(document.querySelector('dialog[open]') as HTMLElement);
    expect(dialog.getByText(/Vũ Đức Thịnh/)).toBeTruthy();
    expect(dialog.queryByText(/Bùi Thị Yến/)).toBeNull();
    expect(sent).toEqual([]);
    await user.click(dialog.getByText('Kết thúc 1 vị trí'));
    await waitFor(() =>
      expect(sent[0]).toMatchObject({
        path: `/roster/imports/${ID}/apply`,
        body: { endMissing: [preview.missing[1]?.personId] },
      }),
    );
  });

  it('nobody is ended by an apply without a tick', async () => {
    const user = await open();
    await user.click(applyButton());
    await waitFor(() => expect(sent[0]?.body).toEqual({ endMissing: [] }));
  });
});

describe('the columns', () => {
  it('a changed meaning is counted before anything can be applied', async () => {
    const user = await open();
    await user.selectOptions(screen.getByLabelText('Ghi chú'), 'unit');
    expect((screen.getByLabelText('Nơi làm') as HTMLSelectElement).value).toBe('');
    expect(screen.getByText(/Cột C không dùng nữa/)).toBeTruthy();
    expect((applyButton() as HTMLButtonElement).disabled).toBe(true);
    await user.click(screen.getByRole('button', { name: 'Tính lại với cách khớp này' }));
    await waitFor(() =>
      expect(sent[0]).toEqual({
        method: 'PUT',
        path: `/roster/imports/${ID}/mapping`,
        body: {
          columns: [
            { index: 0, field: 'fullName' },
            { index: 1, field: 'personalNumber' },
            { index: 3, field: 'unit' },
          ],
        },
      }),
    );
    await waitFor(() => expect((applyButton() as HTMLButtonElement).disabled).toBe(false));
  });

  it('dropping the change brings back what was recognised', async () => {
    const user = await open();
    await user.selectOptions(screen.getByLabelText('Nơi làm'), '');
    await user.click(screen.getByRole('button', { name: 'Bỏ sửa' }));
    expect((screen.getByLabelText('Nơi làm') as HTMLSelectElement).value).toBe('unit');
    expect((applyButton() as HTMLButtonElement).disabled).toBe(false);
    expect(sent).toEqual([]);
  });
});

describe('an import that cannot be applied or undone', () => {
  it('somebody else was faster: says that nothing was applied', async () => {
    const user = await open();
    answer = [409, { type: '/problems/roster-base-changed', title: 'x', status: 409 }];
    await user.click(applyButton());
    expect(await screen.findByText(/vừa được người khác thay đổi/)).toBeTruthy();
    expect(screen.getByText(/Chưa có gì được áp dụng/)).toBeTruthy();
  });

  it('names the people on whom something rests', async () => {
    current = { ...preview, status: 'applied', appliedAt: '2026-11-22T03:00:00Z' };
    const user = await open();
    answer = [
      409,
      {
        type: '/problems/roster-undo-refused',
        title: 'Không hoàn tác được.',
        status: 409,
        errors: [{ pointer: '/people/1', message: 'Lê Thị Mơ: đã học khóa VNeID.' }],
      },
    ];
    await user.click(screen.getByRole('button', { name: 'Hoàn tác lần nhập này' }));
    await user.click(within(document.querySelector('dialog[open]') as HTMLElement).getByText('Hoàn tác'));
    expect(await screen.findByText('Lê Thị Mơ: đã học khóa VNeID.')).toBeTruthy();
  });
});
