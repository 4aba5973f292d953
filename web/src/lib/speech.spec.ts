import { hush, speak, speech } from './speech.js';

interface Spoken {
  text: string;
  lang: string;
  onend: (() => void) | null;
}

function browserWith(languages: string[]) {
  const spoken: Spoken[] = [];
  Object.assign(globalThis, {
    SpeechSynthesisUtterance: class {
      lang = '';
      onend = null;
      constructor(readonly text: string) {}
    },
    speechSynthesis: {
      getVoices: () => languages.map((lang) => ({ lang })),
      speak: (utterance: Spoken) => spoken.push(utterance),
      cancel: () => undefined,
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    },
  });
  return spoken;
}

afterEach(hush);

describe('reading aloud', () => {
  it('uses a Vietnamese voice, sentence by sentence, and falls silent at the end', async () => {
    const spoken = browserWith(['en-US', 'vi-VN']);
    await speak(['Một.', 'Hai.']);
    expect(spoken.map(({ text, lang }) => [text, lang])).toEqual([
      ['Một.', 'vi-VN'],
      ['Hai.', 'vi-VN'],
    ]);
    expect(speech.get()).toBe('speaking');
    spoken.at(-1)?.onend?.();
    expect(speech.get()).toBe('silent');
  });

  it('says that there is no Vietnamese voice instead of reading in another language or not at all', async () => {
    const spoken = browserWith(['en-US']);
    await speak(['Một.']);
    expect(spoken).toEqual([]);
    expect(speech.get()).toBe('no-voice');
  });

  it('reads only the last page when pages change quickly', async () => {
    const spoken = browserWith(['vi-VN']);
    await Promise.all([speak(['Trang cũ.']), speak(['Trang mới.'])]);
    expect(spoken.map(({ text }) => text)).toEqual(['Trang mới.']);
  });
});
