import { slugOfName } from './programme-slug.rules.js';

describe('the address of a programme', () => {
  it.each([
    ['Kỹ năng số cơ bản 2026', 'ky-nang-so-co-ban-2026'],
    ['  Đề án “Bình dân học vụ số” – đợt 2 ', 'de-an-binh-dan-hoc-vu-so-dot-2'],
    ['2027', 'ke-hoach-2027'],
    ['Ô', 'ke-hoach-o'],
    ['???', 'ke-hoach'],
    ['Lập mới', 'lap-moi-2'],
  ])('is made from its name: %s', (name, slug) => {
    expect(slugOfName(name, new Set())).toBe(slug);
  });

  it('is never that of another one, nor longer than an address may be', () => {
    expect(slugOfName('Kỹ năng số', new Set(['ky-nang-so', 'ky-nang-so-2']))).toBe('ky-nang-so-3');
    const long = slugOfName('Bồi dưỡng kỹ năng số cho cán bộ '.repeat(8), new Set());
    expect(long.length).toBeLessThanOrEqual(60);
    expect(long).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });
});
