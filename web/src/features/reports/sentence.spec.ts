import type { CompletionCounts } from '@bdhvs/contracts/reports';
import { format } from '../../lib/i18n.js';
import en from './messages.en.js';
import vi from './messages.vi.js';
import { inOneLine, sentenceOf, type Told } from './sentence.js';

const counts = (completed: number, obliged: number, pending = 0): CompletionCounts => ({
  obliged,
  completed,
  pending,
  exempt: 0,
  unresolved: 0,
  share: obliged > 0 ? completed / obliged : null,
  shareRaw: null,
});
const told = (change: Partial<Told> = {}): Told => ({
  counts: counts(214, 296),
  audience: 'cán bộ, công chức, viên chức và người lao động',
  opensOn: '2026-07-01',
  dueOn: '2026-12-31',
  daysLeft: 39,
  asOf: '2026-11-22',
  ...change,
});
const said = (change: Partial<Told> = {}) =>
  inOneLine(sentenceOf(told(change), (key, values) => format(vi, key, values)));

describe('the sentence that comes first', () => {
  it('says who has finished, who is left and until when', () => {
    expect(said()).toBe(
      '214/296 cán bộ, công chức, viên chức và người lao động đã hoàn thành (72,3%). Còn 82 người; hạn 31/12/2026, còn 39 ngày.',
    );
  });

  it.each<[string, Partial<Told>, string]>([
    ['overdue', { daysLeft: -12, asOf: '2027-01-12' }, 'Còn 82 người; quá hạn 12 ngày (hạn 31/12/2026).'],
    ['the due day itself', { daysLeft: 0, asOf: '2026-12-31' }, 'Còn 82 người; hạn đúng ngày 31/12/2026.'],
    ['one day before', { daysLeft: 1, asOf: '2026-12-30' }, 'hạn 31/12/2026, còn 1 ngày.'],
    [
      'everybody done',
      { counts: counts(296, 296) },
      '(100,0%). Không còn ai chưa hoàn thành; hạn 31/12/2026, còn 39 ngày.',
    ],
    [
      'everybody done, late',
      { counts: counts(296, 296), daysLeft: -3 },
      'Không còn ai chưa hoàn thành; hạn 31/12/2026.',
    ],
    ['some waiting for review', { counts: counts(214, 296, 2) }, 'Còn 80 người, 2 người chờ xác nhận; hạn'],
    [
      'only waiting',
      { counts: counts(294, 296, 2) },
      'Không còn ai chưa hoàn thành, 2 người chờ xác nhận; hạn',
    ],
    ['one course', { courseName: 'AI cơ bản' }, 'đã hoàn thành khóa AI cơ bản (72,3%)'],
    [
      'thousands',
      { counts: counts(12234, 29850) },
      '12.234/29.850 cán bộ, công chức, viên chức và người lao động đã hoàn thành (41,0%). Còn 17.616 người',
    ],
    ['no due day known', { dueOn: undefined, daysLeft: undefined }, 'Còn 82 người.'],
    ['a phone', { short: true }, 'Còn 82 người, 39 ngày; hạn 31/12/2026.'],
  ])('%s', (_, change, words) => {
    expect(said(change)).toContain(words);
  });

  it('of nobody is "—", neither 0% nor 100%', () => {
    expect(said({ counts: counts(0, 0) })).toBe('—. Chưa có ai thuộc diện phải học.');
  });

  it('before the opening day says when it begins', () => {
    expect(said({ counts: counts(0, 0), asOf: '2026-06-10' })).toContain('bắt đầu ngày 01/07/2026');
  });

  it('knows the English singular', () => {
    const sentence = sentenceOf(told({ counts: counts(295, 296), daysLeft: 1 }), (key, values) =>
      format({ ...vi, ...en }, key, values),
    );
    expect(inOneLine(sentence)).toContain('Left: 1 person; due 31/12/2026, in 1 day.');
  });
});
