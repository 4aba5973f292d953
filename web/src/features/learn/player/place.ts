import type { Lesson } from '@bdhvs/courses';

/** The three parts of a lesson, one screen after the other; each part has a row of pieces of its own. */
export type Part = 'cards' | 'practice' | 'check' | 'end';

export interface Place {
  part: Part;
  index: number;
}

export const FIRST: Place = { part: 'cards', index: 0 };

type Shape = Pick<Lesson, 'cards' | 'practice' | 'check'>;

export function next(lesson: Shape, { part, index }: Place): Place {
  if (part === 'cards')
    return index + 1 < lesson.cards.length ? { part, index: index + 1 } : { part: 'practice', index: 0 };
  if (part === 'practice')
    return index + 1 < lesson.practice.steps.length
      ? { part, index: index + 1 }
      : { part: 'check', index: 0 };
  return { part: 'end', index: 0 };
}

/** null: this is the first screen. From the check one goes back to what it asks about. */
export function previous(lesson: Shape, { part, index }: Place): Place | null {
  if (index > 0 && part !== 'check') return { part, index: index - 1 };
  if (part === 'practice') return { part: 'cards', index: lesson.cards.length - 1 };
  if (part === 'check') return { part: 'practice', index: lesson.practice.steps.length - 1 };
  return null;
}

export function isPlace(lesson: Shape, place: Place | undefined): place is Place {
  if (!place) return false;
  const sizes = { cards: lesson.cards.length, practice: lesson.practice.steps.length, check: 1, end: 0 };
  return place.index >= 0 && place.index < (sizes[place.part] ?? 0);
}

const keyOf = (personId: string) => `bdhvs.places.${personId}`;

function places(personId: string): Record<string, Place> {
  try {
    return JSON.parse(localStorage.getItem(keyOf(personId)) ?? '{}');
  } catch {
    return {};
  }
}

/** The screen inside a lesson where this device stopped. The server knows lessons, not screens. */
export function rememberedPlace(personId: string, lesson: string): Place | undefined {
  return places(personId)[lesson];
}

export function rememberPlace(personId: string, lesson: string, place: Place): void {
  const { [lesson]: _, ...others } = places(personId);
  const kept = place.part === 'end' ? others : { ...others, [lesson]: place };
  try {
    localStorage.setItem(keyOf(personId), JSON.stringify(kept));
  } catch {
    // Then the lesson begins at its first card next time; nothing learned is lost.
  }
}
