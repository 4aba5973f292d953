import {
  useId,
  type InputHTMLAttributes,
  type ReactNode,
  type SelectHTMLAttributes,
  type TextareaHTMLAttributes,
} from 'react';
import { CircleAlert } from 'lucide-react';
import { Icon } from './icon.js';
import styles from './field.module.css';

interface FieldProps {
  id: string;
  label: ReactNode;
  hint?: ReactNode;
  error?: string;
  /** Gets what ties the control to its label, hint and error. */
  children: (control: { id: string; 'aria-describedby'?: string; 'aria-invalid'?: true }) => ReactNode;
}

/** Label, hint, error and control in this order: what is wrong is read before one types again. */
export function Field({ id, label, hint, error, children }: FieldProps) {
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className={error ? 'field bad' : 'field'}>
      <label htmlFor={id}>{label}</label>
      {hint && (
        <span className="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {error && (
        <p className="err" id={`${id}-error`}>
          <Icon of={CircleAlert} size="s" />
          {error}
        </p>
      )}
      {children({
        id,
        'aria-describedby': describedBy || undefined,
        'aria-invalid': error ? true : undefined,
      })}
    </div>
  );
}

interface Common {
  id?: string;
  label: ReactNode;
  hint?: ReactNode;
  error?: string;
}

export function TextField({
  id,
  label,
  hint,
  error,
  className,
  ...input
}: Common & InputHTMLAttributes<HTMLInputElement>) {
  const own = useId();
  return (
    <Field id={id ?? own} label={label} hint={hint} error={error}>
      {(control) => (
        <input type="text" {...input} {...control} className={['inp', className].filter(Boolean).join(' ')} />
      )}
    </Field>
  );
}

export function TextArea({
  id,
  label,
  hint,
  error,
  ...input
}: Common & TextareaHTMLAttributes<HTMLTextAreaElement>) {
  const own = useId();
  return (
    <Field id={id ?? own} label={label} hint={hint} error={error}>
      {(control) => <textarea rows={4} {...input} {...control} className="inp" />}
    </Field>
  );
}

export function SelectField({
  id,
  label,
  hint,
  error,
  children,
  ...select
}: Common & SelectHTMLAttributes<HTMLSelectElement>) {
  const own = useId();
  return (
    <Field id={id ?? own} label={label} hint={hint} error={error}>
      {(control) => (
        <select {...select} {...control} className={`inp ${styles.select}`}>
          {children}
        </select>
      )}
    </Field>
  );
}

export interface Choice<V extends string> {
  value: V;
  label: ReactNode;
  hint?: ReactNode;
}

/** One of a few: all of them are to be seen, none is hidden behind a list. */
export function RadioGroup<V extends string>({
  id,
  legend,
  name,
  choices,
  value,
  onChange,
  error,
}: {
  /** Of the first choice: where a line of the error summary leads. */
  id?: string;
  legend: ReactNode;
  name: string;
  choices: Choice<V>[];
  value: V | undefined;
  onChange: (value: V) => void;
  error?: string;
}) {
  return (
    <fieldset className={`${styles.group} ${error ? 'field bad' : ''}`}>
      <legend className="lbl">{legend}</legend>
      {error && (
        <p className="err">
          <Icon of={CircleAlert} size="s" />
          {error}
        </p>
      )}
      {choices.map((choice, index) => (
        <label key={choice.value} className={styles.radio}>
          <input
            type="radio"
            id={index === 0 ? id : undefined}
            name={name}
            value={choice.value}
            checked={choice.value === value}
            onChange={() => onChange(choice.value)}
          />
          <span>
            {choice.label}
            {choice.hint && <small>{choice.hint}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

export function CheckField({
  label,
  hint,
  ...input
}: { label: ReactNode; hint?: ReactNode } & InputHTMLAttributes<HTMLInputElement>) {
  return (
    <label className={styles.radio}>
      <input type="checkbox" {...input} />
      <span>
        {label}
        {hint && <small>{hint}</small>}
      </span>
    </label>
  );
}
