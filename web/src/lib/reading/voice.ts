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

export interface Speaking {
  rate: number;
  onSentence: (index: number) => void;
  onWord: (index: number, from: number, length?: number) => void;
  onEnd: () => void;
}

/** @returns false when this device has no Vietnamese voice: another one would read Vietnamese beyond recognition */
export async function speakWithVoice(
  sentences: readonly string[],
  going: () => boolean,
  how: Speaking,
): Promise<boolean> {
  const voice = (await voices()).find(({ lang }) => lang.toLowerCase().startsWith('vi'));
  const engine = synth();
  if (!going()) return true;
  if (!engine || !voice) return false;
  sentences.forEach((sentence, index) => {
    const utterance = new SpeechSynthesisUtterance(sentence);
    utterance.lang = voice.lang;
    utterance.voice = voice;
    utterance.rate = how.rate;
    utterance.onstart = () => going() && how.onSentence(index);
    utterance.onboundary = ({ name, charIndex, charLength }) => {
      if (going() && name !== 'sentence') how.onWord(index, charIndex, charLength);
    };
    if (index === sentences.length - 1)
      utterance.onend = utterance.onerror = () => {
        if (going()) how.onEnd();
      };
    engine.speak(utterance);
  });
  return true;
}

export function stopVoice(): void {
  synth()?.cancel();
}
