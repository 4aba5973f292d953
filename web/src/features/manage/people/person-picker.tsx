import { useEffect, useState } from 'react';
import { UserRound, X } from 'lucide-react';
import { can } from '../../../lib/access.js';
import { useSignedIn } from '../../../lib/session.js';
import { Button } from '../../../ui/button.js';
import { Field, RadioGroup } from '../../../ui/field.js';
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

/** Search, then choose one of a few: radio buttons, so that nothing has to be learned to use it. */
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

  if (value) {
    return (
      <div className="field">
        <span className="lbl">{label}</span>
        <p className={styles.chosen}>
          <Icon of={UserRound} size="s" />
          <b>{value.fullName}</b>
          <Button small variant="quiet" icon={X} onClick={() => onChange(null)}>
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
        <div className={styles.found}>
          <RadioGroup
            legend={t('found')}
            name={`${id}-found`}
            value={undefined}
            onChange={(chosen) => {
              const person = found.people?.find((each) => each.id === chosen);
              if (person) onChange({ id: person.id, fullName: person.fullName });
            }}
            choices={found.people.map((person) => ({
              value: person.id,
              label: person.fullName,
              hint: person.where,
            }))}
          />
          {found.more && <p className="muted small">{t('more')}</p>}
        </div>
      )}
    </div>
  );
}
