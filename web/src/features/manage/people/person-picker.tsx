import { useEffect, useRef, useState } from 'react';
import { UserRound, X } from 'lucide-react';
import { can } from '../../../lib/access.js';
import { useSignedIn } from '../../../lib/session.js';
import { Button } from '../../../ui/button.js';
import { Field } from '../../../ui/field.js';
import { Icon } from '../../../ui/icon.js';
import { ErrorState } from '../../../ui/states.js';
import { useFoundPeople } from './found-people.js';
import { usePickerWords } from './picker-messages.js';
import styles from './person-picker.module.css';

export interface Picked {
  id: string;
  fullName: string;
}

const PAUSE_MS = 300;

/** Search, then press one of a few names. The focus follows: to the way back, and from there to the search again. */
export function PersonPicker({
  id,
  label,
  error,
  value,
  onChange,
}: {
  id: string;
  label: string;
  error?: string;
  value: Picked | null;
  onChange: (person: Picked | null) => void;
}) {
  const t = usePickerWords();
  const me = useSignedIn();
  const [typed, setTyped] = useState('');
  const [search, setSearch] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSearch(typed.trim()), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  const found = useFoundPeople(search, can(me, 'people.read') ? 'people' : 'accounts');

  const field = useRef<HTMLInputElement>(null);
  const other = useRef<HTMLButtonElement>(null);
  const before = useRef(value);
  useEffect(() => {
    if (Boolean(before.current) !== Boolean(value)) (value ? other : field).current?.focus();
    before.current = value;
  }, [value]);

  if (value) {
    return (
      <div className="field">
        <span className="lbl">{label}</span>
        <p className={styles.chosen}>
          <Icon of={UserRound} size="s" />
          <b>{value.fullName}</b>
          <Button ref={other} small variant="quiet" icon={X} onClick={() => onChange(null)}>
            {t('other')}
          </Button>
        </p>
      </div>
    );
  }
  return (
    <div className={styles.picker}>
      <Field id={id} label={label} hint={t('hint')} error={error}>
        {(control) => (
          <input
            {...control}
            ref={field}
            type="search"
            className="inp"
            autoComplete="off"
            spellCheck={false}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
            onKeyDown={(event) => {
              // Enter asks for the search, not for the whole form to be sent.
              if (event.key !== 'Enter') return;
              event.preventDefault();
              setSearch(typed.trim());
            }}
          />
        )}
      </Field>
      <div role="status">
        {found.people && search !== '' && found.people.length === 0 && (
          <p className="muted">{t('none', { search })}</p>
        )}
      </div>
      {found.error && <ErrorState error={found.error} />}
      {found.people && found.people.length > 0 && (
        <div className={styles.found} role="group" aria-label={t('found')}>
          <ul>
            {found.people.map((person) => (
              <li key={person.id}>
                <button
                  type="button"
                  className={styles.person}
                  onClick={() => onChange({ id: person.id, fullName: person.fullName })}
                >
                  <b>{person.fullName}</b>
                  <small>{person.where}</small>
                </button>
              </li>
            ))}
          </ul>
          {found.more && <p className="muted small">{t('more')}</p>}
        </div>
      )}
    </div>
  );
}
