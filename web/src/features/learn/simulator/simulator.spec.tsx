import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { LearningEventInput } from '@bdhvs/contracts/learning';
import type { SimulationState } from '@bdhvs/simulation/state';
import { market } from '@bdhvs/simulation/market.fixture';
import { AttemptDrafts } from '../../../lib/outbox/attempt-drafts.js';
import type { Device } from '../../../lib/outbox/device.js';
import { inMemory } from '../../../lib/outbox/keep.js';
import { Outbox } from '../../../lib/outbox/outbox.js';
import { Finish } from './finish.js';
import { Simulator } from './simulator.js';

const SECRET = 'Bi@Mat717273';

async function given() {
  const sent: LearningEventInput[] = [];
  let ids = 0;
  const keep = inMemory();
  const outbox = new Outbox({
    keep,
    deviceId: 'device',
    newId: () => `id-${(ids += 1)}`,
    send: async (batch) => {
      sent.push(...batch.events);
      return { results: batch.events.map((event) => ({ id: event.id, status: 'accepted' as const })) };
    },
  });
  await outbox.open('me');
  const drafts = new AttemptDrafts({ keep, save: () => Promise.reject(new Error('no quiz here')) });
  const device: Device = { keep, outbox, drafts };
  const ends: SimulationState[] = [];
  const page = render(
    <Simulator
      simulation={market}
      device={device}
      courseVersionId="v1"
      exit="/khoa-hoc/cho"
      onFinished={(state) => ends.push(state)}
    />,
  );
  const of = (kind: LearningEventInput['kind']) =>
    sent.filter((event) => event.kind === kind).map(({ payload }) => payload);
  return { page, sent, of, ends, keep, user: userEvent.setup() };
}

type Given = Awaited<ReturnType<typeof given>>;
const press = (user: Given['user'], name: string | RegExp) =>
  user.click(screen.getByRole('button', { name }));
const said = () => screen.getAllByRole('status').map((region) => region.textContent);

async function digits(user: Given['user'], keypad: string, keys: string) {
  screen.getByRole('group', { name: keypad }).focus();
  await user.keyboard(keys);
}

/** All the way, with a slip at the beginning. */
async function wholeWay({ user }: Given) {
  await press(user, 'Bỏ đi');
  await press(user, 'Thử lại');
  await press(user, /Mã trên biển/);
  await user.type(screen.getByLabelText('Số tiền'), '45000');
  await user.click(screen.getByLabelText('Tôi đã đọc tên'));
  await press(user, 'Chuyển tiền');
  await digits(user, 'Mã OTP', '123456');
  await digits(user, 'Mã PIN', '384715');
  await user.type(screen.getByLabelText('Mật khẩu'), SECRET);
  await press(user, 'Tiếp');
  await digits(user, 'Nhập lại', '384715');
  await user.click(screen.getByLabelText('Trong đầu'));
  await press(user, 'Hoa');
  await user.type(screen.getByLabelText('Ghi chú'), 'Đèn đường bị hỏng');
  await press(user, 'Xong');
  await press(user, 'Lừa');
  await press(user, 'Mục tiếp theo');
  await press(user, 'Thật');
  await press(user, 'Xong tất cả');
}

beforeEach(() => {
  localStorage.clear();
  document.documentElement.dataset.motion = 'less';
});

describe('a practice', () => {
  it('names after a mistake what was pressed and how to find what is right, and says it to screen readers', async () => {
    const { user } = await given();
    await press(user, 'Bỏ đi');
    expect(screen.getByText('Vừa bấm')).toBeTruthy();
    expect(said()).toContain('Vừa bấm “Bỏ đi”. Còn phải trả tiền rau đã.');
  });

  it('sends its end and the answer to a rehearsal as records, once each', async () => {
    const world = await given();
    await wholeWay(world);
    expect(world.of('practice.finished')).toEqual([{ practiceId: 'cho-phien' }]);
    expect(world.of('rehearsal.answered')).toEqual([
      { scenarioId: 'cho-phien-hoi-ma', answer: 'refused', where: 'practice' },
    ]);
  });

  it('sends one line of telemetry for each screen, with counts alone', async () => {
    const world = await given();
    await wholeWay(world);
    const steps = world.of('practice.stepped') as { screenId: string; mistakes: number; left: boolean }[];
    expect(steps.map(({ screenId, mistakes, left }) => [screenId, mistakes, left])).toEqual([
      ['quay', 1, false],
      ['xac-nhan', 0, false],
      ['pin', 0, false],
      ['pin-lai', 0, false],
      ['tin-nhan', 0, false],
    ]);
  });

  it('that is left says on which screen', async () => {
    const { page, user, of } = await given();
    await press(user, /Mã trên biển/);
    page.unmount();
    await Promise.resolve();
    expect(of('practice.stepped').at(-1)).toMatchObject({ screenId: 'xac-nhan', left: true });
    expect(of('practice.finished')).toEqual([]);
  });

  it('keeps what was typed out of every event and of everything the device keeps', async () => {
    const world = await given();
    await wholeWay(world);
    const stores = await Promise.all(
      (['events', 'refused', 'pages', 'meta'] as const).map((store) => world.keep.all(store)),
    );
    const everything = JSON.stringify([
      world.sent,
      stores,
      { ...localStorage },
      { ...sessionStorage },
      world.ends,
    ]);
    expect(everything).toContain('practice.finished');
    for (const secret of [SECRET, '384715']) expect(everything + location.href).not.toContain(secret);
  });

  it('cuts what is pasted before it is drawn, and says so', async () => {
    const { user } = await given();
    await press(user, /Mã trên biển/);
    const field = screen.getByLabelText<HTMLInputElement>('Số tiền');
    fireEvent.paste(field, { clipboardData: { getData: () => `😀\u202e${'7'.repeat(100_000)}` } });
    expect(field.value.length).toBeLessThanOrEqual(24);
    expect(screen.getAllByText(/đã được/).length).toBeGreaterThan(0);
  });

  it('says at the end what was done alone and what is worth another try', async () => {
    const world = await given();
    await press(world.user, 'Gợi ý');
    await press(world.user, 'Chỉ cho tôi');
    await press(world.user, 'Đã rõ');
    await wholeWay(world);
    const [state] = world.ends;
    if (!state) throw new Error('not finished');
    world.page.unmount();
    render(
      <Finish
        simulation={market}
        state={state}
        exit="/khoa-hoc/cho"
        guest={false}
        onAgain={() => undefined}
      />,
    );
    expect(screen.getByText('đặt mã PIN')).toBeTruthy();
    expect(screen.getByText('Tập lại phần đọc tên người nhận.')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Chọn trong mục Của tôi' })).toBeTruthy();
  });
});
