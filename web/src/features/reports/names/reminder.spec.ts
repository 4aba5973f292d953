import { reminderText, type Reminder } from './reminder.js';

const reminder: Reminder = {
  unitName: 'Trường Mầm non A',
  programme: 'Kỹ năng số cơ bản 2026',
  dueOn: '2026-12-31',
  daysLeft: 39,
  left: 19,
  address: 'https://hoc.example/',
};
const people: NonNullable<Reminder['people']> = [
  {
    fullName: 'Phạm Thị Thu Hường',
    missing: [
      { slug: 'a', name: 'A' },
      { slug: 'b', name: 'B' },
    ],
    requiredCourses: 2,
  },
  { fullName: 'Lê Thị Mơ', missing: [{ slug: 'vneid', name: 'VNeID: danh tính số' }], requiredCourses: 2 },
];

describe('the message to be pasted', () => {
  it('to a group names the unit, how many, the day and the address, and nobody', () => {
    const text = reminderText(reminder);
    expect(text).toContain('Kính gửi các anh, chị Trường Mầm non A,');
    expect(text).toContain('còn 19 người chưa học xong');
    expect(text).toContain('Hạn là 31/12/2026, còn 39 ngày.');
    expect(text).toContain('https://hoc.example/');
    expect(text).not.toContain('Hường');
  });

  it('to the one in charge lists who misses what', () => {
    const text = reminderText({ ...reminder, people });
    expect(text).toContain('1. Phạm Thị Thu Hường: còn cả 2 khóa');
    expect(text).toContain('2. Lê Thị Mơ: còn VNeID');
  });

  it.each([
    [0, 'Hôm nay, 31/12/2026, là ngày cuối.'],
    [-12, 'Hạn là 31/12/2026, đã qua 12 ngày'],
  ])('%d days before the end says so', (daysLeft, words) => {
    expect(reminderText({ ...reminder, daysLeft })).toContain(words);
  });

  it('is composed Vietnamese that any program shows', () => {
    const text = reminderText({ ...reminder, unitName: 'Trường'.normalize('NFD') });
    expect(text).toBe(text.normalize('NFC'));
  });
});
