import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { CompletionSummary } from '@bdhvs/contracts/reports';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { NamesCard } from './names-card.js';

const counts = {
  obliged: 296,
  completed: 214,
  pending: 0,
  exempt: 0,
  unresolved: 0,
  share: 0.723,
  shareRaw: 0.723,
};
const person = (number: number) => ({
  personId: `p${number}`,
  fullName: `Người Thứ ${number}`,
  unitId: '1',
  unitName: 'Trường Mầm non A',
  category: 'public_employee',
  status: 'left',
  blocker: 'learning',
  missing: [{ slug: 'ai', name: 'AI cơ bản' }],
  requiredCourses: 4,
  completedOn: null,
  lastLearningOn: '2026-11-20',
});
const summary = {
  dueOn: '2026-12-31',
  daysLeft: 39,
  unit: { id: '1', slug: 'x', name: 'Xã' },
} as CompletionSummary;

function open(address = '/quan-ly') {
  const asked: URLSearchParams[] = [];
  globalThis.fetch = async (input) => {
    const url = new URL(String(input));
    if (!url.pathname.endsWith('/blockers')) asked.push(url.searchParams);
    const first = !url.searchParams.get('cursor');
    const found =
      url.searchParams.get('search') === 'khongco' ? [] : first ? [person(1), person(2)] : [person(3)];
    const body = {
      passport: { membershipAsOf: '2026-11-22' },
      items: found,
      nextCursor: first && found.length > 0 ? 'next' : null,
      total: 82,
      blockers: { 'never-signed-in': 31, learning: 40, 'failed-twice': 11 },
    };
    return { ok: true, status: 200, headers: new Headers(), json: async () => body } as Response;
  };
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  client.setQueryData(['me'], {
    personId: 'me',
    displayName: 'A',
    grants: [{ role: 'manager', unitId: '1', unitSlug: 'x', subtree: true }],
  });
  const [path, search = ''] = address.split('?');
  const location = memoryLocation({ path, searchPath: search, record: true });
  render(
    <QueryClientProvider client={client}>
      <Router hook={location.hook} searchHook={location.searchHook}>
        <NamesCard question={{ unit: 'x', programme: 'p' }} counts={counts} summary={summary} />
      </Router>
    </QueryClientProvider>,
  );
  return { asked, location };
}

test('shows who is left, what holds them up and that looking is recorded', async () => {
  open();
  await screen.findByRole('link', { name: 'Người Thứ 1' });
  expect(screen.getByRole('heading', { name: /Người chưa hoàn thành \(82\)/ })).toBeTruthy();
  expect(screen.getByRole('button', { name: /Chưa đạt 2 lần/ }).textContent).toContain('11');
  expect(screen.getByText('Mỗi lần mở danh sách này được ghi vào nhật ký.')).toBeTruthy();
});

test('a blocker that is chosen stands in the address and is asked of the server', async () => {
  const { asked, location } = open();
  await screen.findByText('Người Thứ 1');
  await userEvent.click(screen.getByRole('button', { name: /Chưa đăng nhập/ }));
  await waitFor(() => expect(asked.at(-1)?.get('blocker')).toBe('never-signed-in'));
  expect(location.history.at(-1)).toContain('vuong=never-signed-in');
});

test('a link with filters shows the same list', async () => {
  const { asked } = open('/quan-ly?tim=mo&vuong=failed-twice');
  await screen.findByText('Người Thứ 1');
  expect(asked[0]?.get('search')).toBe('mo');
  expect(asked[0]?.get('blocker')).toBe('failed-twice');
  expect(screen.getByRole('button', { name: /Chưa đạt 2 lần/ }).getAttribute('aria-pressed')).toBe('true');
});

test('the next part is added below, the rows before stay', async () => {
  open();
  await userEvent.click(await screen.findByRole('button', { name: 'Xem thêm 80 người' }));
  await screen.findByText('Người Thứ 3');
  expect(screen.getByText('Người Thứ 1')).toBeTruthy();
});

test('a search that finds nobody keeps what was typed and offers the way back', async () => {
  const { location } = open('/quan-ly?tim=khongco');
  await screen.findByText('Không có ai tên “khongco”');
  await userEvent.click(screen.getByRole('button', { name: 'Bỏ lọc, tìm lại' }));
  await screen.findByText('Người Thứ 1');
  expect(location.history.at(-1)).not.toContain('tim=');
});
