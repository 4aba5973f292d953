import { useId, useRef, useState, type ReactNode } from 'react';
import { Calendar } from 'lucide-react';
import { formatDate, parseDate } from '../lib/format.js';
import { Button } from './button.js';
import { Field } from './field.js';
import { useUi } from './messages.js';
import styles from './date-field.module.css';

interface DateFieldProps {
  id?: string;
  label: ReactNode;
  hint?: ReactNode;
  error?: string;
  /** YYYY-MM-DD, or "" for no date. */
  value: string;
  onChange: (value: string) => void;
  min?: string;
  max?: string;
}

/** Typed as it is spoken here, dd/MM/yyyy, whatever language the browser has; or picked from a calendar. */
export function DateField({ id, label, hint, error, value, onChange, min, max }: DateFieldProps) {
  const t = useUi();
  const own = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const picker = useRef<HTMLInputElement>(null);
  const wrong = typed !== null && typed.trim() !== '' && parseDate(typed) === null;
  const shown = typed ?? (value ? formatDate(value) : '');

  function leave() {
    if (typed === null) return;
    if (typed.trim() === '') onChange('');
    const day = parseDate(typed);
    if (day) onChange(day);
    if (day || typed.trim() === '') setTyped(null);
  }

  return (
    <Field
      id={id ?? own}
      label={label}
      hint={hint ?? t('dateHint')}
      error={error ?? (wrong ? t('dateWrong') : undefined)}
    >
      {(control) => (
        <span className={styles.row}>
          <input
            {...control}
            className="inp tn"
            inputMode="numeric"
            autoComplete="off"
            value={shown}
            onChange={(event) => {
              setTyped(event.target.value);
              const day = parseDate(event.target.value);
              if (day) onChange(day);
            }}
            onBlur={leave}
          />
          <input
            ref={picker}
            type="date"
            className={styles.native}
            tabIndex={-1}
            aria-hidden="true"
            value={value}
            min={min}
            max={max}
            onChange={(event) => {
              setTyped(null);
              onChange(event.target.value);
            }}
          />
          <Button icon={Calendar} onClick={() => openPicker(picker.current)}>
            {t('pickDate')}
          </Button>
        </span>
      )}
    </Field>
  );
}

/** Browsers of 2021 open it by a click on the field itself. */
function openPicker(field: HTMLInputElement | null): void {
  if (!field) return;
  if ('showPicker' in field) field.showPicker();
  else (field as HTMLInputElement).click();
}
