import { entryResultOf, keepEntryResult, type EntryResult } from './entry-result.js';

const result = (who: string | null): EntryResult => ({
  who,
  at: '2026-11-22T02:00:00.000Z',
  level: 'some',
  courses: [{ slug: 'vneid', name: 'VNeID', reason: 'Học trước.' }],
  known: [],
});

describe('what the entry check recommended', () => {
  it('stays with the person who answered, and never shows to the next one on the device', () => {
    keepEntryResult(result('lan'));
    expect(entryResultOf('lan')?.courses).toHaveLength(1);
    expect(entryResultOf('huong')).toBeNull();
    expect(entryResultOf(null)).toBeNull();
  });

  it('goes with whoever signs in first after it was answered as a guest, and with nobody else', () => {
    keepEntryResult(result(null));
    expect(entryResultOf(null)).not.toBeNull();
    expect(entryResultOf('lan')?.who).toBe('lan');
    expect(entryResultOf('huong')).toBeNull();
  });
});
