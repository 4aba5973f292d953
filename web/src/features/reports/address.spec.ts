import { hrefFrom, questionOf, statusOf } from './address.js';
import { byInAddress, choicesOf, rowsByOf, tablesOf, withTable } from './overview/view.js';

const own = { unit: 'dai-son', programme: 'ky-nang-so-co-ban-2026' };
const none = { 'ke-hoach': '', 'don-vi': '', khoa: '', loai: '', 'den-ngay': '' };

describe('filters in the address', () => {
  it('a bare address asks about one’s own unit, today, everything', () => {
    expect(questionOf(none, own)).toEqual({ unit: 'dai-son', programme: 'ky-nang-so-co-ban-2026' });
  });

  it('a link asks the same question for whoever opens it', () => {
    const filters = {
      'ke-hoach': 'khac',
      'don-vi': 'dai-son-thcs-a',
      khoa: 'vneid',
      loai: 'public_employee',
      'den-ngay': '2026-10-31',
    };
    expect(questionOf(filters, { unit: 'hai-phong', programme: 'x' })).toEqual({
      unit: 'dai-son-thcs-a',
      programme: 'khac',
      course: 'vneid',
      category: 'public_employee',
      asOf: '2026-10-31',
    });
  });

  it('a day that is none is left out', () => {
    expect(questionOf({ ...none, 'den-ngay': '31/10' }, own)).not.toHaveProperty('asOf');
  });

  it('going from a figure to its people keeps the question and drops how the page was looked at', () => {
    const search = new URLSearchParams('den-ngay=2026-10-31&khoa=vneid&can-cu=1&bang=cac-dong&tim=an');
    expect(hrefFrom('/quan-ly/danh-sach', search, { 'danh-sach': 'completed' })).toBe(
      '/quan-ly/danh-sach?khoa=vneid&den-ngay=2026-10-31&danh-sach=completed',
    );
    expect(hrefFrom('/quan-ly', new URLSearchParams('can-cu=1'))).toBe('/quan-ly');
  });

  it('a list that does not exist is the list of those left', () => {
    expect(statusOf('exempt')).toBe('exempt');
    expect(statusOf('everybody')).toBe('left');
  });

  it('a unit without units below is divided by course, unless the address says otherwise', () => {
    const row = {
      key: '19',
      label: 'Trường',
      obliged: 1,
      completed: 0,
      pending: 0,
      exempt: 0,
      unresolved: 0,
      share: 0,
      shareRaw: 0,
    };
    const choices = choicesOf({ filters: none }, [row], '19');
    expect(rowsByOf('', choices)).toBe('course');
    expect(rowsByOf(byInAddress.category, choices)).toBe('category');
    expect(rowsByOf('', choicesOf({ filters: none }, [{ ...row, key: '20' }], '19'))).toBe('unit');
  });

  it('each part of the page turns into a table on its own', () => {
    const both = withTable('cac-dong', 'xu-huong', true);
    expect([...tablesOf(both)]).toEqual(['cac-dong', 'xu-huong']);
    expect(withTable(both, 'cac-dong', false)).toBe('xu-huong');
  });
});
