import { useId, useState, type ChangeEvent, type ClipboardEvent } from 'react';
import { valueAt, problemAt, type ElementProps } from './at.js';
import { useSimulator } from './messages.js';
import styles from './device.module.css';

/** Extensions that keep passwords are asked to look away. */
const KEPT_BY_NOBODY = {
  autoComplete: 'off',
  autoCorrect: 'off',
  autoCapitalize: 'off',
  spellCheck: false,
  'data-1p-ignore': '',
  'data-lpignore': 'true',
  'data-form-type': 'other',
} as const;

/**
 * A field of the pretended phone. It is no form and has no name, and a password is a text drawn as dots: nothing here
 * makes a browser offer to keep what was typed.
 */
export function TypedField({ element, state, dispatch }: ElementProps<'field'>) {
  const t = useSimulator();
  const id = useId();
  const [seen, setSeen] = useState(false);
  const { text: problem, id: problemId } = problemAt(state, element.id);
  const hidden = element.input === 'password' && !seen;
  const control = {
    ...KEPT_BY_NOBODY,
    id,
    value: valueAt(state, element.id),
    'data-control': element.id,
    'aria-invalid': problem ? true : undefined,
    'aria-describedby':
      [element.help && `${id}-help`, problem && problemId].filter(Boolean).join(' ') || undefined,
    className: [styles.input, hidden && styles.hidden].filter(Boolean).join(' '),
    onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) =>
      dispatch({ type: 'type', element: element.id, text: event.target.value }),
    onPaste: (event: ClipboardEvent<HTMLInputElement | HTMLTextAreaElement>) => {
      // A whole book pasted would first be laid out by the browser: the engine cuts it before it is drawn.
      event.preventDefault();
      const { selectionStart, selectionEnd, value } = event.currentTarget;
      const pasted = event.clipboardData.getData('text');
      const [from, to] = [selectionStart ?? value.length, selectionEnd ?? value.length];
      dispatch({ type: 'type', element: element.id, text: value.slice(0, from) + pasted + value.slice(to) });
      dispatch({ type: 'leave', element: element.id });
    },
    onBlur: () => dispatch({ type: 'leave', element: element.id }),
  };
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{element.label}</label>
      {element.help && <small id={`${id}-help`}>{element.help}</small>}
      <div className={styles.box}>
        {element.input === 'long' ? (
          <textarea rows={3} {...control} />
        ) : (
          <input type="text" inputMode={element.input === 'digits' ? 'numeric' : 'text'} {...control} />
        )}
        {element.input === 'password' && (
          <button
            type="button"
            className={styles.eye}
            aria-label={t(seen ? 'hideTyped' : 'showTyped', { label: element.label })}
            onClick={() => setSeen(!seen)}
          >
            {t(seen ? 'hide' : 'show')}
          </button>
        )}
      </div>
      {problem && (
        <p className="vh" id={problemId}>
          {problem}
        </p>
      )}
    </div>
  );
}
