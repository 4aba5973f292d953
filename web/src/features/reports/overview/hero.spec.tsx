import { render, screen } from '@testing-library/react';
import { Hero } from './hero.js';
import { Asides } from './asides.js';
import { trendPoints } from './trend-card.js';

const sentence = {
  figure: '214/296',
  share: '72,3%',
  who: 'cán bộ và công chức',
  what: 'đã hoàn thành',
  leftBefore: 'Còn',
  left: '82 người',
  leftAfter: '; hạn 31/12/2026, còn 39 ngày.',
};
const counts = {
  obliged: 296,
  completed: 214,
  pending: 0,
  exempt: 0,
  unresolved: 0,
  share: 0.723,
  shareRaw: 0.723,
};

test('both numbers of the sentence lead to their people', () => {
  render(<Hero sentence={sentence} completedHref="/xong" leftHref="/con" onBasis={() => undefined} />);
  expect(screen.getByRole('link', { name: '214/296' }).getAttribute('href')).toBe('/xong');
  expect(screen.getByRole('link', { name: '82 người' }).getAttribute('href')).toBe('/con');
  expect(screen.getByRole('button', { name: 'Căn cứ số liệu' })).toBeTruthy();
});

test('who may not read names sees numbers without links', () => {
  render(<Hero sentence={sentence} />);
  expect(screen.queryByRole('link')).toBeNull();
  expect(screen.getByText('214/296')).toBeTruthy();
});

test('raw and adjusted stand side by side as soon as somebody is exempt', () => {
  const { container } = render(<Asides counts={counts} />);
  expect(container.textContent).toBe('');
  render(
    <Asides
      counts={{ ...counts, obliged: 290, exempt: 6, pending: 2, shareRaw: 0.723 }}
      listHref={(status) => `/${status}`}
    />,
  );
  expect(screen.getByText('214/290')).toBeTruthy();
  expect(screen.getByText('214/296')).toBeTruthy();
  expect(screen.getByRole('link', { name: '6 người' }).getAttribute('href')).toBe('/exempt');
  expect(screen.getByRole('link', { name: '2 người' }).getAttribute('href')).toBe('/pending');
});

test('a trend ends on the day looked at and before that on the last days of months', () => {
  const row = { label: '', ...counts };
  const points = trendPoints(
    {
      rows: [
        { key: '2028-02', ...row },
        { key: '2028-03', ...row },
      ],
    },
    '2028-03-09',
  );
  expect(points.map(({ day }) => day)).toEqual(['2028-02-29', '2028-03-09']);
});
