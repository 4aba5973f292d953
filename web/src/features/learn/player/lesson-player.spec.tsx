import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { LearnerNotice } from '@bdhvs/contracts/authoring';
import type { LearningEventInput } from '@bdhvs/contracts/learning';
import { NOTHING_LEARNED } from '@bdhvs/learning';
import type { ScreenSpec } from '@bdhvs/courses';
import type { Device } from '../../../lib/outbox/device.js';
import { AttemptDrafts } from '../../../lib/outbox/attempt-drafts.js';
import { inMemory } from '../../../lib/outbox/keep.js';
import { Outbox } from '../../../lib/outbox/outbox.js';
import type { LessonContent } from '../data.js';
import { LessonPlayer } from './lesson-player.js';

const screenOf = (alt: string): ScreenSpec => ({
  title: 'Trang chủ',
  alt,
  elements: [
    { id: 'can-cuoc', kind: 'tile', icon: 'id-card', label: 'Căn cước điện tử' },
    { id: 'vi', kind: 'tile', icon: 'wallet', label: 'Ví giấy tờ' },
  ],
});

const lesson: LessonContent = {
  courseVersionId: 'v1',
  courseSlug: 'vneid',
  id: 'vi-giay-to',
  title: 'Đưa giấy tờ vào ví',
  outcome: 'Tự đưa được một loại giấy tờ vào ví.',
  minutes: 6,
  sourceIds: ['plo'],
  reviewedOn: '2026-11-22',
  reviewBy: '2027-05-22',
  sources: [{ id: 'plo', label: 'Báo Pháp Luật', citedAs: 'plo', kind: 'found', mayGoStale: false }],
  cards: [
    {
      id: 'mo-vi',
      title: 'Bấm vào ô **“Ví giấy tờ”**.',
      body: ['Ô này ở trang đầu.'],
      screen: { ...screenOf('Hình vẽ hai ô.'), highlight: 'vi' },
      variants: [{ when: 'Nếu máy hiện khác chỗ', body: ['Tìm đúng chữ dưới hình.'] }],
    },
    {
      id: 'xong',
      title: 'Vậy là **xong**.',
      body: ['Giấy tờ nằm trong ví.'],
      screen: screenOf('Hình vẽ hai ô.'),
    },
  ],
  practice: {
    id: 'tap',
    format: 1,
    title: 'Tập mở ví',
    intro: 'Cứ bấm thoải mái.',
    steps: [
      {
        id: 's1',
        instruction: 'Bấm vào ô “Ví giấy tờ”.',
        screen: screenOf('Hình vẽ hai ô để bấm.'),
        targets: ['vi'],
        hints: { 'can-cuoc': 'Vừa bấm “Căn cước điện tử”. Ô cần tìm có hình chiếc ví.' },
        otherwise: 'Ô cần tìm có hình chiếc ví.',
      },
    ],
    done: 'Đã mở được ví.',
  },
  check: [
    {
      id: 'otp',
      kind: 'single',
      prompt: 'Có người gọi hỏi mã OTP. Làm gì?',
      options: [
        { id: 'doc', text: 'Đọc mã cho họ' },
        { id: 'cup', text: 'Cúp máy, không đọc mã' },
      ],
      correct: ['cup'],
      explanation: {
        general: 'Ai có mã này có thể vào tài khoản.',
        perOption: { doc: 'Công an không hỏi mã OTP.' },
      },
      reviewedOn: '2026-11-15',
      sourceIds: ['plo'],
    },
  ],
};

async function given(notices: LearnerNotice[] = []) {
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
  const draw = () =>
    render(
      <LessonPlayer
        personId="me"
        device={device}
        courseName="VNeID: danh tính số của tôi"
        lesson={lesson}
        number={5}
        lessonIds={['vi-giay-to', 'chia-se']}
        titles={{ 'vi-giay-to': lesson.title, 'chia-se': 'Chia sẻ an toàn' }}
        state={NOTHING_LEARNED}
        notices={notices}
      />,
    );
  const kinds = () => sent.filter((event) => event.kind !== 'card.viewed').map((event) => event.kind);
  return { draw, kinds, sent, user: userEvent.setup() };
}

const press = (name: string) => screen.getByRole('button', { name });

beforeEach(() => localStorage.clear());

describe('a lesson', () => {
  it('shows one card with one picture, where one is, and one action', async () => {
    const { draw } = await given();
    draw();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Bấm vào ô “Ví giấy tờ”.');
    expect(screen.getByRole('img', { name: 'Hình vẽ hai ô.' })).toBeTruthy();
    expect(screen.getByText('Bước 1 trên 2')).toBeTruthy();
    expect(
      within(screen.getByRole('region', { name: 'Việc tiếp theo' })).getAllByRole('button'),
    ).toHaveLength(1);
  });

  it('tells whose phone looks different what to look for', async () => {
    const { draw, user } = await given();
    draw();
    expect(screen.queryByText('Tìm đúng chữ dưới hình.')).toBeNull();
    await user.click(press('Nếu máy hiện khác'));
    expect(screen.getByText('Tìm đúng chữ dưới hình.')).toBeTruthy();
  });

  it('names what was tapped in practice, shows the place on request, and goes on when it is found', async () => {
    const { draw, user } = await given();
    draw();
    await user.click(press('Đã hiểu, tiếp tục'));
    await user.click(press('Đã hiểu, tiếp tục'));
    await user.click(press('Căn cước điện tử'));
    expect(screen.getByText('Gần đúng rồi.')).toBeTruthy();
    expect(screen.getByText(/Ô cần tìm có hình chiếc ví/)).toBeTruthy();
    await user.click(press('Chỉ cho tôi'));
    expect(screen.getByText('Ô cần bấm có viền nét đứt.')).toBeTruthy();
    await user.click(press('Ví giấy tờ'));
    expect(screen.getByText('Đúng rồi.')).toBeTruthy();
    expect(screen.getByText('Đã mở được ví.')).toBeTruthy();
    await user.click(press('Tiếp tục'));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Có người gọi hỏi mã OTP. Làm gì?');
  });

  it('explains a wrong answer with its source, asks again, and ends only after the right one', async () => {
    const { draw, user, kinds, sent } = await given();
    draw();
    await user.click(press('Đã hiểu, tiếp tục'));
    await user.click(press('Đã hiểu, tiếp tục'));
    await user.click(press('Ví giấy tờ'));
    await user.click(press('Tiếp tục'));
    await user.click(press('Trả lời'));
    expect(screen.getByText('Hãy chọn một câu trả lời trước.')).toBeTruthy();
    await user.click(screen.getByLabelText('Đọc mã cho họ'));
    await user.click(press('Trả lời'));
    expect(screen.getByText('Công an không hỏi mã OTP.')).toBeTruthy();
    expect(screen.getByText('Nguồn: Báo Pháp Luật · xem lại ngày 15/11/2026')).toBeTruthy();
    expect(screen.getByText('Nên làm thế này')).toBeTruthy();
    expect(kinds()).not.toContain('lesson.finished');
    await user.click(press('Trả lời lại câu này'));
    await user.click(screen.getByLabelText('Cúp máy, không đọc mã'));
    await user.click(press('Trả lời'));
    await user.click(press('Xong bài'));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Đã xong bài 5');
    expect(kinds()).toEqual(['lesson.started', 'check.answered', 'check.answered', 'lesson.finished']);
    expect(sent.find((event) => event.kind === 'check.answered')).toMatchObject({
      courseVersionId: 'v1',
      lessonId: 'vi-giay-to',
      payload: { checkId: 'otp', choices: ['doc'] },
    });
  });

  it('starts each step at its heading, so that a screen reader says where one has come', async () => {
    const { draw, user } = await given();
    draw();
    await user.click(press('Đã hiểu, tiếp tục'));
    expect(document.activeElement?.textContent).toBe('Vậy là xong.');
    await user.click(press('Đã hiểu, tiếp tục'));
    expect(document.activeElement?.textContent).toBe('Bấm vào ô “Ví giấy tờ”.');
  });

  it('begins again at the card where one left', async () => {
    const { draw, user } = await given();
    const first = draw();
    await user.click(press('Đã hiểu, tiếp tục'));
    first.unmount();
    draw();
    expect(screen.getByText('Bước 2 trên 2')).toBeTruthy();
  });

  it('shows a correction of the lesson where it was opened, that of a card on the card, as letters and not as a page', async () => {
    const notice = (text: string, lessonId: string | null, cardId: string | null): LearnerNotice => ({
      id: text,
      text,
      lessonId,
      cardId,
      from: '2026-11-22',
    });
    const { draw, user } = await given([
      notice('Lệ phí nay là 0 đồng. <b>Mới</b>', lesson.id, null),
      notice('Tên nút đã đổi.', lesson.id, 'xong'),
      notice('Của bài khác.', 'bai-khac', null),
    ]);
    draw();
    expect(await screen.findByText('Lệ phí nay là 0 đồng. <b>Mới</b>')).toBeTruthy();
    expect(screen.getByText('Đính chính từ ngày 22/11/2026:')).toBeTruthy();
    expect(screen.queryByText('Tên nút đã đổi.')).toBeNull();
    await user.click(press('Đã hiểu, tiếp tục'));
    expect(await screen.findByText('Tên nút đã đổi.')).toBeTruthy();
    expect(screen.queryByText(/Lệ phí nay/)).toBeNull();
    expect(screen.queryByText('Của bài khác.')).toBeNull();
  });
});
