import { preferences } from '../preferences.js';
import { markSentence, markWord, unmark } from './marks.js';
import { PageText } from './places.js';
import { sentenceAt, sentencesOf, wordAt } from './sentences.js';
import { speakWithVoice, stopVoice } from './voice.js';

export type SpeechState = 'silent' | 'speaking' | 'no-voice';

const RATES = { slow: 0.7, usual: 0.9, fast: 1.15 };
/** A recording is spoken at its own pace; slow and fast are steps from there. */
const RECORDED_RATES = { slow: 0.8, usual: 1, fast: 1.2 };

/** @returns what stops it */
export function read(
  texts: readonly string[],
  recorded: string | undefined,
  tell: (state: SpeechState) => void,
): () => void {
  let going = true;
  const sentences = sentencesOf(texts);
  const page = new PageText(document.getElementById('main') ?? document.body);
  const places = sentences.map((sentence) => page.find(sentence));
  const { readingSpeed } = preferences.get();

  const onSentence = (index: number) => {
    const place = places[index];
    if (place) markSentence(place(0, sentences[index]?.length ?? 0));
    else unmark();
  };
  const onEnd = () => {
    unmark();
    tell('silent');
  };
  const withVoice = async () => {
    const found = await speakWithVoice(sentences, () => going, {
      rate: RATES[readingSpeed],
      onSentence,
      onWord: (index, from, length) => {
        const place = places[index];
        if (place) markWord(place(...wordAt(sentences[index] ?? '', from, length)));
      },
      onEnd,
    });
    if (!found) tell('no-voice');
  };

  tell('speaking');
  let audio: HTMLAudioElement | undefined;
  if (recorded) {
    audio = play(recorded, RECORDED_RATES[readingSpeed]);
    let last = -1;
    audio.ontimeupdate = () => {
      if (!going || !audio?.duration) return;
      const at = sentenceAt(sentences, audio.currentTime / audio.duration);
      if (at !== last) onSentence((last = at));
    };
    audio.onended = () => going && onEnd();
    // Not on this device and no network, or a browser that cannot play it: the voice reads instead.
    audio.play().catch(() => {
      if (going) void withVoice();
    });
  } else void withVoice();

  return () => {
    going = false;
    audio?.pause();
    stopVoice();
    unmark();
  };
}

function play(source: string, rate: number): HTMLAudioElement {
  const audio = new Audio(new URL(source, document.baseURI).href);
  audio.defaultPlaybackRate = audio.playbackRate = rate;
  return audio;
}
