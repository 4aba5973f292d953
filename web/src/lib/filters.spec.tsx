import { act, renderHook } from '@testing-library/react';
import { changedSearch, useFilters } from './filters.js';

describe('filters in the address', () => {
  beforeEach(() => window.history.replaceState(null, '', '/quan-ly/nguoi-hoc?don-vi=thcs-a&khac=1'));

  it('are read from the address, so that a link shows the same', () => {
    const { result } = renderHook(() => useFilters(['tim', 'don-vi']));
    expect(result.current[0]).toEqual({ tim: '', 'don-vi': 'thcs-a' });
  });

  it('leave the address when they are emptied, and leave what is not theirs alone', () => {
    const next = changedSearch(new URLSearchParams('don-vi=thcs-a&khac=1'), { 'don-vi': '', tim: 'Hương' });
    expect(next.toString()).toBe('khac=1&tim=H%C6%B0%C6%A1ng');
  });

  it('a choice can be undone with "back"', () => {
    const { result } = renderHook(() => useFilters(['don-vi']));
    const before = window.history.length;
    act(() => result.current[1]({ 'don-vi': 'thon-3' }));
    expect(window.location.search).toBe('?don-vi=thon-3&khac=1');
    expect(window.history.length).toBe(before + 1);
    expect(result.current[0]['don-vi']).toBe('thon-3');
  });

  it('typing does not fill the history letter by letter', () => {
    const { result } = renderHook(() => useFilters(['tim']));
    const before = window.history.length;
    act(() => result.current[1]({ tim: 'H' }, { replace: true }));
    act(() => result.current[1]({ tim: 'Hư' }, { replace: true }));
    expect(window.history.length).toBe(before);
    expect(result.current[0].tim).toBe('Hư');
  });
});
