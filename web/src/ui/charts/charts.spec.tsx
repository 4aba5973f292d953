import { render, screen, within } from '@testing-library/react';
import { Bars } from './bars.js';
import { Trend } from './trend.js';

const reference = { name: 'Toàn xã', part: 214, whole: 296 };

test('a bar is a link whose name says all its numbers in words', () => {
  render(
    <Bars
      label="Đơn vị"
      reference={reference}
      bars={[{ key: '1', name: 'Trường Mầm non A', part: 21, whole: 40, left: 19, href: '/a' }]}
    />,
  );
  const link = screen.getByRole('link');
  expect(link.textContent).toBe('Trường Mầm non A21/40 đã hoàn thành, 52,5%, còn 19 người');
});

test('a bar that stops before the line is amber, one of nobody is an empty track and "—"', () => {
  const { container } = render(
    <Bars
      label="Đơn vị"
      reference={reference}
      bars={[
        { key: '1', name: 'Thấp', part: 21, whole: 40, left: 19 },
        { key: '2', name: 'Cao', part: 35, whole: 44, left: 9 },
        { key: '3', name: 'Thôn 4', part: 0, whole: 0, left: 0 },
      ]}
    />,
  );
  const tracks = [...container.querySelectorAll('.track')];
  expect(tracks.map((track) => track.querySelector('i')?.className ?? 'none')).toEqual(['low', '', 'none']);
  const rows = screen.getAllByRole('listitem');
  expect(within(rows[2] as HTMLElement).getAllByText(/—/)).toHaveLength(2);
});

describe('the trend', () => {
  const points = [
    { day: '2026-08-31', part: 30, whole: 296 },
    { day: '2026-11-22', part: 214, whole: 296 },
  ];
  const trend = (change: Partial<Parameters<typeof Trend>[0]> = {}) =>
    render(<Trend points={points} opensOn="2026-08-01" dueOn="2026-12-31" asOf="2026-11-22" {...change} />)
      .container;

  it('says in words what it draws', () => {
    trend();
    expect(screen.getByRole('img').getAttribute('aria-label')).toBe(
      'Biểu đồ: tỷ lệ hoàn thành từ 10,1% ngày 31/08/2026 đến 72,3% ngày 22/11/2026. Mục tiêu 100% vào ngày 31/12/2026.',
    );
  });

  it('draws the target, the due day and the way there', () => {
    const container = trend();
    expect(container.textContent).toContain('Mục tiêu 100%');
    expect(container.textContent).toContain('Hạn 31/12');
    expect(container.querySelectorAll('line').length).toBe(3 + 5 + 1 + 1);
  });

  it('has no way there once the due day is past, and still shows that day', () => {
    const container = trend({ asOf: '2027-02-10', points: [{ day: '2027-02-10', part: 214, whole: 296 }] });
    expect(container.textContent).toContain('Hạn 31/12');
    expect(container.querySelectorAll('line').length).toBe(3 + 7 + 1);
  });

  it('with nobody to count draws no line and no number', () => {
    const container = trend({ points: [{ day: '2026-11-22', part: 0, whole: 0 }] });
    expect(container.querySelector('polyline')).toBeNull();
    expect(container.querySelector('circle')).toBeNull();
    expect(container.textContent).not.toContain('NaN');
  });

  it('names the target where the due day is not', () => {
    const container = trend({ asOf: '2028-08-01', points: [{ day: '2028-08-01', part: 1, whole: 2 }] });
    const [due, target] = [...container.querySelectorAll('text')].filter((text) =>
      /Hạn|Mục/.test(text.textContent ?? ''),
    );
    expect(due?.getAttribute('text-anchor')).toBe('start');
    expect(target?.getAttribute('text-anchor')).toBe('end');
  });
});
