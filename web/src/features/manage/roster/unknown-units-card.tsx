import { useState } from 'react';
import type { RosterImportView } from '@bdhvs/contracts/roster';
import { Button } from '../../../ui/button.js';
import { Card, CardHead } from '../../../ui/card.js';
import { ErrorSummary } from '../../../ui/error-summary.js';
import { useSubmit } from '../../../ui/staff/submit.js';
import { UnitSelect } from '../../../ui/staff/unit-select.js';
import { showToast } from '../../../ui/toast.js';
import { rosterApi, useKeepImport } from './data.js';
import { useRosterWords } from './messages.js';
import styles from './roster.module.css';

/** One name is soonest put right at its row; several at once here, and the list is read again only once. */
const FEW = 2;

export function UnknownUnitsCard({ view }: { view: RosterImportView }) {
  const t = useRosterWords();
  const keep = useKeepImport();
  const [chosen, setChosen] = useState<Record<string, string>>({});
  const units = view.unknownUnits.flatMap(({ text }) => (chosen[text] ? [{ text, unit: chosen[text] }] : []));
  const form = useSubmit(
    () => rosterApi.map(view.id, { units }),
    async (next) => {
      await keep(next);
      setChosen({});
      showToast(t('unitsDone', { count: units.length }));
    },
    { check: () => (units.length === 0 ? [{ message: t('unitsNone') }] : []) },
  );
  if (view.unknownUnits.length < FEW) return null;

  return (
    <Card className={styles.section} aria-labelledby="unknown-units">
      <CardHead id="unknown-units" title={t('unitsTitle', { count: view.unknownUnits.length })}>
        <span className="muted small">{t('unitsBody')}</span>
      </CardHead>
      <form
        noValidate
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          void form.submit();
        }}
      >
        <ErrorSummary errors={form.errors} />
        <div className={styles.columns}>
          {view.unknownUnits.map(({ text, rows, suggestions }) => (
            <UnitSelect
              key={text}
              label={`“${text}”`}
              hint={t('unitsRows', { count: rows })}
              within={view.unit.id}
              first={suggestions.map(({ id }) => id)}
              value={chosen[text] ?? ''}
              onChange={(slug) => setChosen((now) => ({ ...now, [text]: slug }))}
            />
          ))}
        </div>
        <p className={styles.rowAct}>
          <Button type="submit" busy={form.busy}>
            {t('unitsSubmit')}
          </Button>
        </p>
      </form>
    </Card>
  );
}
