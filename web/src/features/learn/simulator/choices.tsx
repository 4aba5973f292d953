import { useId } from 'react';
import { pickedAt, problemAt, type ElementProps } from './at.js';
import { useSimulator } from './messages.js';
import styles from './device.module.css';

function Problem({ text, id }: { text: string | undefined; id: string }) {
  return text ? (
    <p className="vh" id={id}>
      {text}
    </p>
  ) : null;
}

export function TickBox({ element, state, dispatch }: ElementProps<'checkbox'>) {
  const problem = problemAt(state, element.id);
  return (
    <div>
      <label className={styles.option}>
        <input
          type="checkbox"
          data-control={element.id}
          checked={pickedAt(state, element.id).includes('on')}
          aria-describedby={problem.text ? problem.id : undefined}
          onChange={() => dispatch({ type: 'pick', element: element.id, option: 'on' })}
        />
        <span>{element.label}</span>
      </label>
      <Problem {...problem} />
    </div>
  );
}

export function Choice({ element, state, dispatch }: ElementProps<'choice'>) {
  const t = useSimulator();
  const name = useId();
  const picked = pickedAt(state, element.id);
  const problem = problemAt(state, element.id);
  return (
    <fieldset className={styles.choice} aria-describedby={problem.text ? problem.id : undefined}>
      <legend>
        {element.label} <small>{t(element.many ? 'chooseSeveral' : 'chooseOne')}</small>
      </legend>
      {element.options.map((option, index) => (
        <label key={option.id} className={styles.option}>
          <input
            type={element.many ? 'checkbox' : 'radio'}
            name={name}
            data-control={index === 0 ? element.id : undefined}
            checked={picked.includes(option.id)}
            onChange={() => dispatch({ type: 'pick', element: element.id, option: option.id })}
          />
          <span>
            {option.label}
            {option.detail && <small>{option.detail}</small>}
          </span>
        </label>
      ))}
      <Problem {...problem} />
    </fieldset>
  );
}

/** Parts of a text to hide or to mark. Each part that can be tapped is a button that is pressed or not. */
export function MaskedText({ element, state, dispatch }: ElementProps<'mask'>) {
  const t = useSimulator();
  const id = useId();
  const picked = pickedAt(state, element.id);
  const problem = problemAt(state, element.id);
  const hides = element.work === 'mask';
  return (
    <div
      role="group"
      tabIndex={-1}
      data-control={element.id}
      className={styles.masked}
      aria-labelledby={`${id}-label`}
      aria-describedby={problem.text ? problem.id : undefined}
    >
      <p id={`${id}-label`} className={styles.strong}>
        {element.label}
      </p>
      <p>
        <small>{t(hides ? 'maskHow' : 'markHow')}</small>
      </p>
      <p className={styles.parts}>
        {element.parts.map((part) => {
          if (!part.pick && !part.leave) return <span key={part.id}>{part.text}</span>;
          const on = picked.includes(part.id);
          return (
            <button
              key={part.id}
              type="button"
              aria-pressed={on}
              className={on ? (hides ? styles.covered : styles.underlined) : undefined}
              onClick={() => dispatch({ type: 'pick', element: element.id, option: part.id })}
            >
              {on && hides ? <Covered text={part.text.trim()} /> : part.text.trim()}
              {on && <span className={styles.state}>{t(hides ? 'masked' : 'marked')}</span>}
            </button>
          );
        })}
      </p>
      <Problem {...problem} />
    </div>
  );
}

/** Nothing to read for the eye; whoever listens still hears which part it is. */
function Covered({ text }: { text: string }) {
  return (
    <>
      <span aria-hidden="true">{'█'.repeat(Math.min(8, text.length))}</span>
      <span className="vh">{text}</span>
    </>
  );
}
