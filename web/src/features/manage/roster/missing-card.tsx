import type { RosterImportView } from '@bdhvs/contracts/roster';
import { formatNumber } from '../../../lib/format.js';
import { Button } from '../../../ui/button.js';
import { Card, CardHead } from '../../../ui/card.js';
import { CheckField } from '../../../ui/field.js';
import { useRosterWords } from './messages.js';
import styles from './roster.module.css';

/** People of the unit whom the list does not name. Nobody's post ends unless somebody ticks it. */
export function MissingCard({
  view,
  chosen,
  onChoose,
}: {
  view: RosterImportView;
  chosen: ReadonlySet<string>;
  onChoose: (chosen: ReadonlySet<string>) => void;
}) {
  const t = useRosterWords();
  const { missing } = view;
  if (missing.length === 0) return null;
  const all = missing.every(({ personId }) => chosen.has(personId));

  function tick(personId: string, on: boolean) {
    const next = new Set(chosen);
    if (on) next.add(personId);
    else next.delete(personId);
    onChoose(next);
  }

  return (
    <Card className={styles.section} aria-labelledby="missing">
      <CardHead id="missing" title={t('missing', { count: formatNumber(view.counts.missing) })}>
        <Button
          small
          onClick={() => onChoose(all ? new Set() : new Set(missing.map(({ personId }) => personId)))}
        >
          {all ? t('missingNone') : t('missingAll', { count: formatNumber(missing.length) })}
        </Button>
      </CardHead>
      <p className="muted">{t('missingBody')}</p>
      {missing.length < view.counts.missing && (
        <p className="muted small">
          {t('missingShown', {
            shown: formatNumber(missing.length),
            count: formatNumber(view.counts.missing),
          })}
        </p>
      )}
      <div className={styles.checks} role="group" aria-labelledby="missing" tabIndex={0}>
        {missing.map((person) => (
          <CheckField
            key={person.personId}
            label={person.fullName}
            hint={[
              person.unitName,
              person.title,
              person.personalNumberMasked,
              person.possibleRow === null ? null : t('missingPossible', { row: person.possibleRow }),
            ]
              .filter(Boolean)
              .join(' · ')}
            checked={chosen.has(person.personId)}
            onChange={(event) => tick(person.personId, event.target.checked)}
          />
        ))}
      </div>
    </Card>
  );
}
