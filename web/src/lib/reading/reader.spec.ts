import { choose, loadPreferences } from '../preferences.js';
import { hush, speak, speech } from '../speech.js';
import { PageText } from './places.js';
import { sentenceAt, sentencesOf, wordAt } from './sentences.js';

interface Spoken {
  text: string;
  lang: string;
  rate: number;
  onstart: (() => void) | null;
  onboundary: ((event: { name: string; charIndex: number; charLength?: number }) => void) | null;
  onend: (() => void) | null;
}
interface Played {
  src: string;
  playbackRate: number;
  currentTime: number;
  duration: number;
  ontimeupdate?: () => void;
  onended?: () => void;
  paused: boolean;
}

function browserWith(languages: string[], recording: 'plays' | 'fails' = 'plays') {
  const spoken: Spoken[] = [];
  const played: Played[] = [];
  Object.assign(globalThis, {
    SpeechSynthesisUtterance: class {
      lang = '';
      rate = 1;
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
    Audio: class {
      playbackRate = 1;
      currentTime = 0;
      duration = 10;
      paused = false;
      constructor(readonly src: string) {
        played.push(this);
      }
      play = () =>
        recording === 'plays' ? Promise.resolve() : Promise.reject(new Error('NotSupportedError'));
      pause = () => (this.paused = true);
    },
  });
  return { spoken, played };
}

const started = async () => {
  for (let turns = 0; turns < 20; turns += 1) await Promise.resolve();
  await new Promise((resolve) => setTimeout(resolve, 0));
};

beforeEach(() => {
  localStorage.clear();
  loadPreferences();
  document.body.innerHTML =
    '<main id="main"><h1>Mở ứng dụng</h1><p>Tìm ô <b>Ví giấy tờ</b>. Bấm một lần.</p></main>';
});
afterEach(hush);

describe('reading aloud', () => {
  it('uses a Vietnamese voice, sentence by sentence, and falls silent at the end', async () => {
    const { spoken } = browserWith(['en-US', 'vi-VN']);
    await speak(['Một. Hai.']);
    await started();
    expect(spoken.map(({ text, lang }) => [text, lang])).toEqual([
      ['Một.', 'vi-VN'],
      ['Hai.', 'vi-VN'],
    ]);
    expect(speech.get()).toBe('speaking');
    spoken.at(-1)?.onend?.();
    expect(speech.get()).toBe('silent');
  });

  it('says that there is no Vietnamese voice instead of reading in another language or not at all', async () => {
    const { spoken } = browserWith(['en-US']);
    await speak(['Một.']);
    await started();
    expect(spoken).toEqual([]);
    expect(speech.get()).toBe('no-voice');
  });

  it('reads only the last page when pages change quickly', async () => {
    const { spoken } = browserWith(['vi-VN']);
    await Promise.all([speak(['Trang cũ.']), speak(['Trang mới.'])]);
    await started();
    expect(spoken.map(({ text }) => text)).toEqual(['Trang mới.']);
  });

  it('reads at the speed that was chosen', async () => {
    const { spoken } = browserWith(['vi-VN']);
    choose({ readingSpeed: 'slow' });
    await speak(['Một.']);
    await started();
    expect(spoken[0]?.rate).toBeLessThan(0.8);
  });

  it('marks the sentence where the voice tells no words', async () => {
    const { spoken } = browserWith(['vi-VN']);
    await speak(['Mở ứng dụng', 'Tìm ô Ví giấy tờ. Bấm một lần.']);
    await started();
    spoken[1]?.onstart?.();
    expect(document.querySelector('.reading-sentence')?.textContent).toContain('Tìm ô');
    hush();
    expect(document.querySelector('.reading-sentence')).toBeNull();
  });

  it('prefers the recording of a card, follows it, and never lets the voice talk over it', async () => {
    const { spoken, played } = browserWith(['vi-VN']);
    choose({ readingSpeed: 'slow' });
    await speak(['Mở ứng dụng', 'Bấm một lần.'], 'audio/mo-ung-dung.mp3');
    await started();
    expect(spoken).toEqual([]);
    const [recording] = played as [Played];
    expect(recording.src).toBe('http://localhost/audio/mo-ung-dung.mp3');
    expect(recording.playbackRate).toBeLessThan(1);
    recording.currentTime = 8;
    recording.ontimeupdate?.();
    expect(document.querySelector('.reading-sentence')?.tagName).toBe('P');
    recording.onended?.();
    expect(speech.get()).toBe('silent');
    hush();
    expect(recording.paused).toBe(true);
  });

  it('reads with the voice when the recording cannot be played', async () => {
    const { spoken } = browserWith(['vi-VN'], 'fails');
    await speak(['Bấm một lần.'], 'audio/mo-ung-dung.mp3');
    await started();
    expect(spoken.map(({ text }) => text)).toEqual(['Bấm một lần.']);
  });
});

describe('the words on the page', () => {
  const words = (sentence: string, from: number, length?: number) =>
    String(
      new PageText(document.getElementById('main') as Element).find(sentence)?.(
        ...wordAt(sentence, from, length),
      ),
    );

  it('are found across bold words and line breaks, also where a voice says only where a word begins', () => {
    expect(words('Tìm ô Ví giấy tờ.', 6)).toBe('Ví');
    expect(words('Tìm ô Ví giấy tờ.', 4, 4)).toBe('ô Ví');
    expect(words('Bấm một lần.', 8)).toBe('lần.');
  });

  it('are left alone when the page does not show the sentence', () => {
    expect(new PageText(document.body).find('Không có ở đây.')).toBeNull();
  });

  it('that stand twice are followed in reading order', () => {
    document.body.innerHTML = '<main id="main"><p>Bấm nút.</p><ul><li>Bấm nút.</li></ul></main>';
    const page = new PageText(document.getElementById('main') as Element);
    const tags = [page.find('Bấm nút.'), page.find('Bấm nút.')].map(
      (place) => place?.(0, 3).startContainer.parentElement?.tagName,
    );
    expect(tags).toEqual(['P', 'LI']);
  });

  it('stay whole sentences: numbers with points and commas are not cut', () => {
    expect(sentencesOf(['Có 12.234 người. Đạt 40,9%!', ' Xong '])).toEqual([
      'Có 12.234 người.',
      'Đạt 40,9%!',
      'Xong',
    ]);
  });

  it('of a recording are followed by how much text lies before them', () => {
    const sentences = ['aaaa', 'bbbbbbbb', 'cccc'];
    expect([0, 0.2, 0.3, 0.7, 0.8, 1].map((part) => sentenceAt(sentences, part))).toEqual([0, 0, 1, 1, 2, 2]);
  });
});
