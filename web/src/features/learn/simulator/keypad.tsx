import { useId } from 'react';
import { Delete } from 'lucide-react';
import { Icon } from '../../../ui/icon.js';
import { problemAt, valueAt, type ElementProps } from './at.js';
import { useSimulator } from './messages.js';
import styles from './device.module.css';

const KEYS = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];

/** Digits by touch, by a keyboard's own digits while one is on the keys, or key by key. */
export function KeypadField({ element, state, dispatch }: ElementProps<'keypad'>) {
  const t = useSimulator();
  const id = useId();
  const value = valueAt(state, element.id);
  const { text: problem, id: problemId } = problemAt(state, element.id);
  const type = (text: string) => dispatch({ type: 'type', element: element.id, text });
  const count = value.length;
  const said =
    count === 0
      ? t('noneTyped')
      : element.visible
        ? t('digitsSeen', { digits: [...value].join(' ') })
        : t('digitsTyped', { count: String(count), total: element.digits });
  const digit = (name: string) => (
    <button
      key={name}
      type="button"
      className={styles.key}
      aria-label={t('key', { digit: name })}
      onClick={() => type(value + name)}
    >
      {name}
    </button>
  );
  return (
    <div
      role="group"
      tabIndex={-1}
      data-control={element.id}
      className={styles.keypad}
      aria-labelledby={`${id}-label`}
      aria-describedby={problem ? problemId : undefined}
      onKeyDown={(event) => {
        if (/^\d$/.test(event.key)) type(value + event.key);
        else if (event.key === 'Backspace') type(value.slice(0, -1));
        else return;
        event.preventDefault();
      }}
    >
      <p id={`${id}-label`} className={styles.strong}>
        {element.label}
      </p>
      <p className={styles.places} aria-hidden="true">
        {Array.from({ length: element.digits }, (_, place) => (
          <i key={place} className={place < count ? styles.full : undefined}>
            {element.visible ? value[place] : ''}
          </i>
        ))}
      </p>
      <p className="vh" role="status">
        {said}
      </p>
      {problem && (
        <p className="vh" id={problemId}>
          {problem}
        </p>
      )}
      <div className={styles.keys}>
        {KEYS.map(digit)}
        <span />
        {digit('0')}
        <button
          type="button"
          className={styles.key}
          aria-label={t('erase')}
          onClick={() => type(value.slice(0, -1))}
        >
          <Icon of={Delete} />
        </button>
      </div>
    </div>
  );
}
