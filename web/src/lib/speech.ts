import { createStore } from './store.js';

export type SpeechState = 'silent' | 'speaking' | 'no-voice';
export const speech = createStore<SpeechState>('silent');

const synth = () => (typeof speechSynthesis === 'undefined' ? undefined : speechSynthesis);

/** Browsers fill the list of voices some time after the page; a list that stays empty means there are none. */
function voices(patienceMs = 1200): Promise<SpeechSynthesisVoice[]> {
  const engine = synth();
  if (!engine) return Promise.resolve([]);
  const now = engine.getVoices();
  if (now.length > 0) return Promise.resolve(now);
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      engine.removeEventListener('voiceschanged', done);
      resolve(engine.getVoices());
    };
    const timer = setTimeout(done, patienceMs);
    engine.addEventListener('voiceschanged', done);
  });
}

let turn = 0;

/** Reads Vietnamese aloud with a voice of this device; says "no-voice" instead of staying mute. */
export async function speak(sentences: string[]): Promise<void> {
  const mine = ++turn;
  const engine = synth();
  engine?.cancel();
  const voice = (await voices()).find((candidate) => candidate.lang.toLowerCase().startsWith('vi'));
  if (mine !== turn) return;
  if (!engine || !voice) {
    speech.set('no-voice');
    return;
  }
  speech.set('speaking');
  sentences.forEach((sentence, index) => {
    const utterance = new SpeechSynthesisUtterance(sentence);
    utterance.lang = voice.lang;
    utterance.voice = voice;
    utterance.rate = 0.9;
    if (index === sentences.length - 1) {
      utterance.onend = utterance.onerror = () => {
        if (mine === turn) speech.set('silent');
      };
    }
    engine.speak(utterance);
  });
}

export function hush(): void {
  turn += 1;
  synth()?.cancel();
  speech.set('silent');
}
