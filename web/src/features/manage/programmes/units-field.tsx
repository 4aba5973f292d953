import { X } from 'lucide-react';
import { Button } from '../../../ui/button.js';
import { Card, CardHead } from '../../../ui/card.js';
import { UnitSelect, usePlacedUnits } from '../../../ui/staff/unit-select.js';
import { FIELDS, type DraftForm } from './draft-form.js';
import { useProgrammeWords } from './messages.js';
import styles from './programmes.module.css';

/** The units whose people the rule asks, each with all that lies below it. */
export function UnitsField({
  owner,
  units,
  error,
  onChange,
}: {
  owner: string;
  units: DraftForm['units'];
  error: string | undefined;
  onChange: (units: DraftForm['units']) => void;
}) {
  const t = useProgrammeWords();
  const placed = usePlacedUnits(owner || undefined);

  function add(slug: string) {
    const unit = placed.find((each) => each.slug === slug);
    if (unit && !units.some((each) => each.slug === slug)) onChange([...units, { slug, name: unit.name }]);
  }

  return (
    <Card aria-labelledby="draft-units-part">
      <CardHead id="draft-units-part" title={t('units')}>
        <span className="muted small">{t('unitsHint')}</span>
      </CardHead>
      <div className={styles.fields}>
        {units.length > 0 && (
          <ul className={styles.lines}>
            {units.map((unit) => (
              <li key={unit.slug} className={`${styles.line} ${styles.lineHead}`}>
                <b>{unit.name}</b>
                <Button
                  small
                  variant="danger"
                  icon={X}
                  aria-label={t('removeOf', { name: unit.name })}
                  onClick={() => onChange(units.filter(({ slug }) => slug !== unit.slug))}
                >
                  {t('remove')}
                </Button>
              </li>
            ))}
          </ul>
        )}
        <UnitSelect
          id={FIELDS.units}
          label={t('addUnit')}
          within={owner || undefined}
          value=""
          error={error}
          onChange={add}
        />
      </div>
    </Card>
  );
}
