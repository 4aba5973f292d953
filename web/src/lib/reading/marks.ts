import { asked } from '../preferences.js';
import './reading.css';

/** Where the browser can paint ranges, the very words; else the paragraph they stand in. The page itself stays as it is. */
const paints = typeof CSS !== 'undefined' && 'highlights' in CSS;
const SENTENCE = 'reading-sentence';
const WORD = 'reading-word';
let paragraph: Element | null = null;

export function markSentence(range: Range): void {
  unmark();
  if (paints) CSS.highlights.set(SENTENCE, new Highlight(range));
  else {
    paragraph = range.startContainer.parentElement;
    paragraph?.classList.add(SENTENCE);
  }
  intoView(range);
}

export function markWord(range: Range): void {
  if (paints) CSS.highlights.set(WORD, new Highlight(range));
}

export function unmark(): void {
  paragraph?.classList.remove(SENTENCE);
  paragraph = null;
  if (!paints) return;
  CSS.highlights.delete(SENTENCE);
  CSS.highlights.delete(WORD);
}

function intoView(range: Range): void {
  const still =
    document.documentElement.dataset.motion === 'less' || asked('(prefers-reduced-motion: reduce)');
  range.startContainer.parentElement?.scrollIntoView?.({
    block: 'nearest',
    behavior: still ? 'auto' : 'smooth',
  });
}
