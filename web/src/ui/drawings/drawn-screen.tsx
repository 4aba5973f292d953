import type { ScreenElement, ScreenSpec } from '@bdhvs/courses';
import type { TextSize } from '../../lib/preferences.js';
import { Element } from './element.js';
import styles from './drawn-screen.module.css';

interface DrawnScreenProps {
  spec: ScreenSpec;
  size: TextSize;
  /** With it the screen is a practice phone: whole, and every element can be tapped. */
  onTap?: (elementId: string) => void;
  /** Practice: the element to be found is shown. */
  cue?: string;
  /** Practice: what was tapped a moment ago. */
  tapped?: string;
  /** Practice: what was to be found, once it is. */
  found?: string;
}

/** A phone or a computer as we draw them: the words of the real app, never its looks. */
export function DrawnScreen({ spec, size, onTap, cue, tapped, found }: DrawnScreenProps) {
  const rows = rowsOf(spec.elements);
  const shown = onTap ? rows : around(rows, spec.highlight, size);
  const whole = onTap !== undefined;
  return (
    <div
      className={[styles.phone, whole && styles.whole, styles[size], spec.device && styles[spec.device]]
        .filter(Boolean)
        .join(' ')}
      role={whole ? 'group' : 'img'}
      aria-label={spec.alt}
    >
      <div className={styles.screen} aria-hidden={whole ? undefined : true}>
        <div className={styles.status} aria-hidden="true">
          <span>09:30</span>
          <i />
        </div>
        <p className={styles.title}>{spec.title}</p>
        <div className={styles.rows}>
          {shown.map((row) => (
            <div key={row[0]?.id} className={row.length > 1 ? styles.pair : undefined}>
              {row.map((element) => (
                <Element
                  key={element.id}
                  element={element}
                  highlighted={!whole && element.id === spec.highlight}
                  cued={element.id === cue}
                  tapped={element.id === tapped}
                  found={element.id === found}
                  onTap={onTap}
                />
              ))}
            </div>
          ))}
        </div>
      </div>
    </div>
  );
}

const PAIRED: readonly ScreenElement['kind'][] = ['tile', 'qr'];

/** Neighbouring tiles, and neighbouring codes, stand two in a row; everything else by itself. */
export function rowsOf(elements: readonly ScreenElement[]): ScreenElement[][] {
  const rows: ScreenElement[][] = [];
  for (const element of elements) {
    const last = rows.at(-1);
    if (last?.length === 1 && last[0]?.kind === element.kind && PAIRED.includes(element.kind))
      last.push(element);
    else rows.push([element]);
  }
  return rows;
}

/** About how tall a row is drawn, in pixels at the smallest text. */
const HEIGHT: Record<ScreenElement['kind'], number> = {
  tile: 92,
  field: 72,
  button: 54,
  text: 30,
  'list-item': 60,
  keypad: 200,
  checkbox: 40,
  message: 62,
  qr: 150,
};
/** What a picture may take, in the same measure: the words below it have to stay in view. */
const ROOM: Record<TextSize, number> = { m: 240, l: 180, xl: 125 };

const heightOf = (row: readonly ScreenElement[]): number => Math.max(...row.map(({ kind }) => HEIGHT[kind]));

/** The picture crops to the place it is about: the rows around the ring, as many as there is room for. */
export function around(
  rows: ScreenElement[][],
  highlight: string | undefined,
  size: TextSize,
): ScreenElement[][] {
  const target = rows.findIndex((row) => row.some(({ id }) => id === highlight));
  // Without a ring the picture is about all of it.
  if (target < 0) return rows;
  let [from, to, left] = [target, target + 1, ROOM[size] - heightOf(rows[target] ?? [])];
  // What stands above explains the target better than what follows it.
  for (let row = rows[from - 1]; row && heightOf(row) <= left; row = rows[from - 1]) {
    left -= heightOf(row);
    from -= 1;
  }
  for (let row = rows[to]; row && heightOf(row) <= left; row = rows[to]) {
    left -= heightOf(row);
    to += 1;
  }
  return rows.slice(from, to);
}
