import { useEffect, useRef } from 'react';
import { CircleAlert } from 'lucide-react';
import { ApiProblem, Unreachable } from '../lib/problem.js';
import { Icon } from './icon.js';
import { useUi } from './messages.js';
import styles from './error-summary.module.css';

export interface FormError {
  /** The control's id; without it the error concerns the whole form. */
  field?: string;
  message: string;
}

/** On top of the form, focused when it appears; each line leads to its field. */
export function ErrorSummary({ errors }: { errors: FormError[] }) {
  const t = useUi();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (errors.length > 0) box.current?.focus();
  }, [errors]);
  if (errors.length === 0) return null;
  return (
    <div ref={box} className={styles.box} role="alert" tabIndex={-1}>
      <h2>
        <Icon of={CircleAlert} />
        {errors.length === 1 ? t('fixOne') : t('fixMany', { count: errors.length })}
      </h2>
      <ul>
        {errors.map(({ field, message }) => (
          <li key={`${field}${message}`}>
            {field ? (
              <a
                href={`#${field}`}
                onClick={(event) => {
                  // With <base> a plain fragment would lead away from the page.
                  event.preventDefault();
                  document.getElementById(field)?.focus();
                }}
              >
                {message}
              </a>
            ) : (
              message
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What the server refused, as errors of the form: "/birthDate" belongs to the control that `fields` names for it. */
export function formErrors(error: unknown, fields: Record<string, string>, unreachable: string): FormError[] {
  if (error instanceof Unreachable) return [{ message: unreachable }];
  if (!(error instanceof ApiProblem)) return [{ message: String(error) }];
  if (error.errors.length === 0) return [{ message: error.detail ?? error.title }];
  return error.errors.map(({ pointer, message }) => ({
    field: fields[pointer.replace(/^\/(body\/)?/, '')],
    message,
  }));
}

export function errorOf(errors: FormError[], field: string): string | undefined {
  return errors.find((error) => error.field === field)?.message;
}
