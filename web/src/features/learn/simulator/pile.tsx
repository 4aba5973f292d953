import { useEffect, useRef } from 'react';
import { isSorted } from '@bdhvs/simulation/engine';
import { key } from '@bdhvs/simulation/state';
import type { ElementProps } from './at.js';
import { Facts } from './facts.js';
import { useSimulator } from './messages.js';
import styles from './device.module.css';

/** Messages or dossiers, one at a time: what it says, what is asked of it, and on to the next. */
export function Pile({ element, state, dispatch }: ElementProps<'triage'>) {
  const t = useSimulator();
  const { index, given } = state.sorting[key(state.place.screen, element.id)] ?? { index: 0, given: {} };
  const item = element.items[index];
  const heading = useFocusOnNext(index);
  if (!item) return null;
  const sorted = isSorted(element, { index, given });
  const total = element.items.length;
  return (
    <section className={styles.pile} aria-label={element.label} data-control={element.id}>
      <p className={styles.quiet}>{t('item', { step: index + 1, total })}</p>
      <article className={styles.item}>
        <h3 ref={heading} tabIndex={-1}>
          {item.from}
        </h3>
        <p>{item.text}</p>
        {item.facts && <Facts rows={item.facts} />}
      </article>
      {element.asks.map((ask) => (
        <div key={ask.id} role="group" aria-label={ask.prompt} className={styles.ask}>
          <p className={styles.strong}>{ask.prompt}</p>
          {ask.answers.map((answer) => {
            const right = given[ask.id] === answer.id;
            return (
              <button
                key={answer.id}
                type="button"
                className={
                  right
                    ? `${styles.press} ${styles.button} ${styles.right}`
                    : `${styles.press} ${styles.button}`
                }
                aria-pressed={right}
                disabled={ask.id in given && !right}
                onClick={() =>
                  dispatch({ type: 'sort', element: element.id, ask: ask.id, answer: answer.id })
                }
              >
                {answer.label}
              </button>
            );
          })}
        </div>
      ))}
      {sorted && (
        <>
          <p className={styles.explain}>{item.explain}</p>
          <button
            type="button"
            className={`${styles.press} ${styles.button} ${styles.primary}`}
            onClick={() => dispatch({ type: 'next', element: element.id })}
          >
            {t(index + 1 < total ? 'nextItem' : 'lastItem')}
          </button>
        </>
      )}
    </section>
  );
}

/** The next item begins at its heading; the first one does not take the focus from the instruction above. */
function useFocusOnNext(index: number) {
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(index);
  useEffect(() => {
    if (before.current === index) return;
    before.current = index;
    heading.current?.focus();
  }, [index]);
  return heading;
}
