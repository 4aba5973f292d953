import type { SpeechState } from './reading/reader.js';
import { createStore } from './store.js';

export const speech = createStore<SpeechState>('silent');

let turn = 0;
let stop: (() => void) | undefined;

/** Some phones let a page speak only if it began to in answer to a touch: before anything is waited for. */
export function touchedToListen(): void {
  if (typeof speechSynthesis !== 'undefined') speechSynthesis.speak(new SpeechSynthesisUtterance(''));
}

/**
 * Reads aloud, with the words marked as they are read: what was recorded, else with a Vietnamese voice of this device.
 * Says "no-voice" instead of staying mute. How it is done comes when somebody listens, not before.
 */
export async function speak(sentences: string[], recorded?: string): Promise<void> {
  hush();
  const mine = turn;
  const { read } = await import('./reading/reader.js');
  if (mine !== turn) return;
  stop = read(sentences, recorded, (state) => {
    if (mine === turn) speech.set(state);
  });
}

export function hush(): void {
  turn += 1;
  stop?.();
  stop = undefined;
  speech.set('silent');
}
