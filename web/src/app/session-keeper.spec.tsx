import { QueryClientProvider } from '@tanstack/react-query';
import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Attempt } from '@bdhvs/contracts/learning';
import { rememberCsrfToken } from '../lib/api-client.js';
import { sessionEnded } from '../lib/session-ended.js';
import { device } from '../lib/outbox/device.js';
import { createQueryClient } from './query-client.js';
import { SessionKeeper } from './session-keeper.js';

const me = {
  personId: 'me',
  displayName: 'Nguyễn Thị Hồng Nhung',
  csrfToken: 't',
  signedInBy: 'local',
  grants: [],
  enrolments: [],
};
const attempt: Attempt = {
  attemptId: 'a1',
  courseVersionId: 'v1',
  openedAt: '',
  passMark: 8,
  questions: [],
  answers: {},
  attemptsLeft: null,
};

let signedIn: boolean;
const saved: unknown[] = [];

beforeAll(() => {
  // jsdom has no modal dialogs.
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
});

beforeEach(() => {
  signedIn = true;
  saved.length = 0;
  sessionEnded.set(false);
  globalThis.fetch = async (url, init = {}) => {
    const path = new URL(String(url)).pathname;
    if (path === '/api/auth/local') signedIn = true;
    const status = signedIn ? 200 : 401;
    if (signedIn && path.includes('/answers')) saved.push(JSON.parse(String(init.body)).answers);
    const body = path === '/api/me' ? me : { results: [] };
    return { status, ok: status === 200, headers: new Headers(), json: async () => body } as Response;
  };
});

describe('a session that ends in the middle of a quiz', () => {
  it('asks to sign in over the page, names what is kept, and loses no answer', async () => {
    const client = createQueryClient();
    client.setQueryData(['me'], me);
    rememberCsrfToken(me.csrfToken);
    render(
      <QueryClientProvider client={client}>
        <p>Câu 7 trên 10</p>
        <SessionKeeper />
      </QueryClientProvider>,
    );
    const { drafts } = await act(device);
    await act(async () => {
      await drafts.begin('me', 'vneid', attempt);
      signedIn = false;
      await drafts.answer('q1', ['a']);
      await drafts.answer('q2', ['b']);
      await drafts.flush();
    });

    expect(await screen.findByText('Mời đăng nhập lại')).toBeTruthy();
    expect(screen.getByText('2 câu đã trả lời vẫn còn nguyên trên máy.')).toBeTruthy();
    expect(screen.getByText('Câu 7 trên 10')).toBeTruthy();

    const user = userEvent.setup();
    await user.click(screen.getByText('Dùng tài khoản đơn vị cấp'));
    await user.type(await screen.findByLabelText('Tên đăng nhập'), 'nhung');
    await user.type(screen.getByLabelText('Mật khẩu'), 'mot cau de nho');
    await user.click(screen.getByRole('button', { name: 'Đăng nhập' }));

    await waitFor(() => expect(saved).toEqual([{ q1: ['a'], q2: ['b'] }]));
    await waitFor(() => expect(screen.queryByText('Mời đăng nhập lại')).toBeNull());
    expect(drafts.state.get()).toBe('saved');
  });
});
