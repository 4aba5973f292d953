import { render, screen } from '@testing-library/react';
import type { CourseDraft } from '@bdhvs/contracts/authoring';
import { Changes } from './changes.js';
import { Findings } from './findings.js';

const draft = (changes: CourseDraft['changes'], publishedNumber: number | null = 1) =>
  ({ publishedNumber, changes }) as CourseDraft;

describe('what an author is told of a draft', () => {
  it('puts what blocks the publication first, each with its place in words and in the file', () => {
    render(
      <Findings
        of={[
          { severity: 'warning', pointer: '/summary', place: 'Tóm tắt', message: 'Câu dài.' },
          { severity: 'error', pointer: '/lessons/0', place: 'Bài 1', message: 'Trích nguồn không có.' },
        ]}
      />,
    );
    const lines = screen.getAllByRole('listitem').map((item) => item.textContent);
    expect(lines).toEqual([
      'LỗiBài 1Trích nguồn không có.course.json/lessons/0',
      'Lưu ýTóm tắtCâu dài.course.json/summary',
    ]);
  });

  it('shows a script in a text as the letters it is', () => {
    const script = '<img src=x onerror=alert(1)>';
    const { container } = render(
      <Changes
        of={draft([
          {
            how: 'changed',
            part: 'card',
            lesson: 'Bài một',
            number: 2,
            title: 'Thẻ',
            texts: [{ before: 'Câu cũ.', after: script }],
          },
        ])}
      />,
    );
    expect(screen.getByText(script)).toBeTruthy();
    expect(container.querySelector('img')).toBeNull();
    expect(screen.getByText('Câu cũ.').tagName).toBe('DEL');
  });

  it('says that everything is new of a course that is not published', () => {
    render(<Changes of={draft([], null)} />);
    expect(screen.getByText('Khóa học mới: mọi thứ đều mới.')).toBeTruthy();
  });
});
