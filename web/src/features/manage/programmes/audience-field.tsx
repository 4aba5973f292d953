import type { StaffCategory } from '@bdhvs/contracts/common';
import { CircleAlert } from 'lucide-react';
import { Card, CardHead } from '../../../ui/card.js';
import { Icon } from '../../../ui/icon.js';
import { staffCategories } from '../../../ui/staff/category.js';
import { useWords } from '../../../ui/staff/words.js';
import { FIELDS, type Placement } from './draft-form.js';
import { useProgrammeWords } from './messages.js';
import styles from './programmes.module.css';

const PLACEMENTS: readonly Placement[] = ['obliged', 'unclear', 'outside'];

/** Each category of staff is placed by one of three answers, so that none can be both asked and unclear. */
export function AudienceField({
  placements,
  error,
  onChange,
}: {
  placements: Record<StaffCategory, Placement>;
  error: string | undefined;
  onChange: (placements: Record<StaffCategory, Placement>) => void;
}) {
  const t = useProgrammeWords();
  const w = useWords();
  return (
    <Card aria-labelledby="draft-audience-part">
      <CardHead id="draft-audience-part" title={t('who')}>
        <span className="muted small">{t('whoHint')}</span>
      </CardHead>
      <div className={error ? 'field bad' : 'field'}>
        {error && (
          <p className="err">
            <Icon of={CircleAlert} size="s" />
            {error}
          </p>
        )}
        {staffCategories.map((category, index) => (
          <fieldset key={category} className={styles.placement}>
            <legend>{w(`category_${category}`)}</legend>
            <div className={styles.choices}>
              {PLACEMENTS.map((placement, place) => (
                <label key={placement} className={styles.choice}>
                  <input
                    type="radio"
                    id={index === 0 && place === 0 ? FIELDS.audience : undefined}
                    name={`place-${category}`}
                    checked={placements[category] === placement}
                    onChange={() => onChange({ ...placements, [category]: placement })}
                  />
                  {t(`placement_${placement}`)}
                </label>
              ))}
            </div>
          </fieldset>
        ))}
        <p className="hint">{t('noCategory')}</p>
      </div>
    </Card>
  );
}
