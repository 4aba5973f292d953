/** YYYY-MM-DD. */
type Day = string;

export interface SurpriseFacts {
  readonly personId: string;
  readonly today: Day;
  /** The latest day on which the person can have been born; null: not known. */
  readonly bornAtLatest: Day | null;
  /** Since when the person agrees; null: never asked, or no. */
  readonly agreedOn: Day | null;
  readonly shown: readonly { readonly scenarioId: string; readonly on: Day }[];
  /** A final quiz is open on some device. */
  readonly inQuiz: boolean;
}

export const ADULT_YEARS = 18;
const FIRST_AFTER = { least: 3, most: 10 };
/** Between two surprises: a month, and up to two weeks more, so that nobody can wait for it. */
const AGAIN_AFTER = { least: 30, most: 44 };

/** Minors are never rehearsed by surprise, and who may be one is taken for one. */
export function isAdult(bornAtLatest: Day | null, today: Day): boolean {
  if (bornAtLatest === null) return false;
  const [year = 0, rest = ''] = [Number(bornAtLatest.slice(0, 4)), bornAtLatest.slice(4)];
  return `${String(year + ADULT_YEARS).padStart(4, '0')}${rest}` <= today;
}

/**
 * The scenario that is due today, or null. Nothing here is by chance: the same person on the same day gets the same
 * answer, on every device and however often it is asked, and nobody else can tell the day beforehand.
 */
export function surpriseDue(facts: SurpriseFacts, scenarioIds: readonly string[]): string | null {
  const { personId, today, agreedOn, shown, inQuiz } = facts;
  if (agreedOn === null || inQuiz || !isAdult(facts.bornAtLatest, today)) return null;
  if (today < earliestDay(personId, agreedOn, shown)) return null;
  const last = [...shown].sort((a, b) => (a.on < b.on ? 1 : -1))[0];
  const fresh = scenarioIds.filter((id) => !shown.some(({ scenarioId }) => scenarioId === id));
  const others = scenarioIds.filter((id) => id !== last?.scenarioId);
  const choice = fresh.length > 0 ? fresh : others;
  return choice[hash(`${personId} ${today}`) % Math.max(1, choice.length)] ?? null;
}

/** From this day on the next surprise may come, at the first opening of the home page. */
export function earliestDay(personId: string, agreedOn: Day, shown: SurpriseFacts['shown']): Day {
  const last = shown
    .map(({ on }) => on)
    .sort()
    .at(-1);
  const afterConsent = addDays(agreedOn, pick(`${personId} ${agreedOn}`, FIRST_AFTER));
  if (last === undefined) return afterConsent;
  const afterLast = addDays(last, pick(`${personId} ${last}`, AGAIN_AFTER));
  return afterLast > afterConsent ? afterLast : afterConsent;
}

function pick(seed: string, { least, most }: { least: number; most: number }): number {
  return least + (hash(seed) % (most - least + 1));
}

function addDays(day: Day, days: number): Day {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

/** FNV-1a over the characters, mixed once more: ids made one after the other share most of their digits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const character of text) value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  return (value ^ (value >>> 13)) >>> 0;
}
