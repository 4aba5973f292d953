import { addressValues, choose, loadPreferences, preferences } from './preferences.js';

beforeEach(() => {
  localStorage.clear();
  loadPreferences();
});

describe('preferences', () => {
  it('belong to the person on a shared tablet, not to the next one', () => {
    loadPreferences('bác-ba');
    choose({ textSize: 'xl', address: 'bác' });
    loadPreferences('anh-tư');
    expect(preferences.get()).toMatchObject({ textSize: 'm', address: 'name' });
    loadPreferences('bác-ba');
    expect(preferences.get()).toMatchObject({ textSize: 'xl', address: 'bác' });
  });

  it('chosen before signing in hold until the person chooses otherwise', () => {
    choose({ textSize: 'l' });
    loadPreferences('bác-ba');
    expect(preferences.get().textSize).toBe('l');
    expect(document.documentElement.dataset.size).toBe('l');
  });

  it('survive what cannot be read', () => {
    localStorage.setItem('bdhvs.preferences.device', '{broken');
    loadPreferences();
    expect(preferences.get().textSize).toBe('m');
  });

  it('speak to somebody with "bác" only after they chose it', () => {
    expect(addressValues('name')).toEqual({});
    expect(addressValues('bác')).toEqual({ context: 'you', you: 'bác', You: 'Bác' });
  });
});
