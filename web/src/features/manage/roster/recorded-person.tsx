import { formatDate } from '../../../lib/format.js';
import { usePerson } from '../people/data.js';
import { useRosterWords } from './messages.js';
import styles from './roster.module.css';

/** The person whom the number belongs to so far. */
export function RecordedPerson({ id }: { id: string }) {
  const t = useRosterWords();
  const { data: person } = usePerson(id);
  if (!person) return null;
  const birth = person.birthDate ? formatDate(person.birthDate) : person.birthYear;
  return (
    <div className={styles.side}>
      <h3>{t('recorded')}</h3>
      <p>
        <b>{person.fullName}</b>
      </p>
      <p className="tn">{[birth, person.personalNumberMasked].filter(Boolean).join(' · ')}</p>
      <p>{person.memberships[0]?.unitName}</p>
    </div>
  );
}
