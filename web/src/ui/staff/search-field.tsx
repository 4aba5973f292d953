import { useEffect, useId, useRef, useState } from 'react';
import { Search } from 'lucide-react';
import { Field } from '../field.js';
import { Icon } from '../icon.js';
import styles from './search-field.module.css';

const PAUSE_MS = 300;

/** Searches when the typing pauses; Enter does not wait. */
export function SearchField({
  label,
  hint,
  value,
  onSearch,
}: {
  label: string;
  hint?: string;
  value: string;
  onSearch: (text: string) => void;
}) {
  const id = useId();
  const [typed, setTyped] = useState(value);
  const sent = useRef(value);

  useEffect(() => {
    // The address was changed by something else: a filter taken off, "back".
    if (value === sent.current) return;
    sent.current = value;
    setTyped(value);
  }, [value]);

  function search() {
    const text = typed.trim();
    if (text === sent.current) return;
    sent.current = text;
    onSearch(text);
  }

  const latest = useRef(search);
  useEffect(() => {
    latest.current = search;
  });
  useEffect(() => {
    const timer = setTimeout(() => latest.current(), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed]);

  return (
    <Field id={id} label={label} hint={hint}>
      {(control) => (
        <span className={styles.box}>
          <Icon of={Search} size="s" />
          <input
            {...control}
            type="search"
            className="inp"
            autoComplete="off"
            spellCheck={false}
            maxLength={100}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
            onKeyDown={(event) => {
              if (event.key === 'Enter') {
                event.preventDefault();
                search();
              }
            }}
          />
        </span>
      )}
    </Field>
  );
}
