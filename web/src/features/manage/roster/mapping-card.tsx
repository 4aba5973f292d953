import { useId, useRef, useState } from 'react';
import { RefreshCw } from 'lucide-react';
import type { RosterField, RosterImportView } from '@bdhvs/contracts/roster';
import { formatDate } from '../../../lib/format.js';
import { Button } from '../../../ui/button.js';
import { Card, CardHead } from '../../../ui/card.js';
import { errorOf, ErrorSummary } from '../../../ui/error-summary.js';
import { SelectField, TextField } from '../../../ui/field.js';
import { Note } from '../../../ui/note.js';
import { useSubmit } from '../../../ui/staff/submit.js';
import { showToast } from '../../../ui/toast.js';
import { rosterApi, useKeepImport } from './data.js';
import {
  assign,
  FIELDS,
  fieldsOf,
  headerRowsInWords,
  loserOf,
  parseHeaderRows,
  sameFields,
  toColumns,
  type Column,
  type Fields,
} from './mapping.js';
import { useRosterWords } from './messages.js';
import styles from './roster.module.css';

/** What each column was taken for. Choices are collected and counted at once: reading the list again takes a moment. */
export function MappingCard({
  view,
  lacks,
  onEdited,
}: {
  view: RosterImportView;
  lacks: ('fullName' | 'personalNumber' | 'unit')[];
  onEdited: (edited: boolean) => void;
}) {
  const t = useRosterWords();
  const id = useId();
  const keep = useKeepImport();
  const heading = useRef<HTMLDivElement>(null);
  const recognised = fieldsOf(view.columns);
  const [chosen, setChosen] = useState<Fields | null>(null);
  const [rows, setRows] = useState<string | null>(null);
  const [taken, setTaken] = useState<number | null>(null);
  const fields = chosen ?? recognised;
  const shownRows = rows ?? headerRowsInWords(view.headerRows);
  const otherRows = rows !== null && rows !== headerRowsInWords(view.headerRows);
  const edited = otherRows || !sameFields(fields, recognised);

  function choose(next: { fields?: Fields | null; rows?: string | null }) {
    const nextFields = next.fields === undefined ? fields : (next.fields ?? recognised);
    const nextRows = next.rows === undefined ? rows : next.rows;
    setChosen(next.fields === undefined ? chosen : next.fields);
    setRows(nextRows);
    onEdited(
      !sameFields(nextFields, recognised) ||
        (nextRows !== null && nextRows !== headerRowsInWords(view.headerRows)),
    );
  }

  function drop() {
    setTaken(null);
    choose({ fields: null, rows: null });
    heading.current?.focus();
  }

  const form = useSubmit(
    () =>
      rosterApi.map(view.id, {
        // Under another header the columns are recognised anew, unless somebody has chosen them too.
        ...(otherRows ? { headerRows: parseHeaderRows(shownRows) ?? [] } : {}),
        ...(sameFields(fields, recognised) ? {} : { columns: toColumns(fields) }),
      }),
    async (next) => {
      await keep(next);
      drop();
      showToast(t('recomputed'));
    },
    {
      fields: { headerRows: id },
      check: () =>
        otherRows && !parseHeaderRows(shownRows) ? [{ field: id, message: t('headerRowsWrong') }] : [],
    },
  );

  function onField(column: Column, value: string) {
    const field = FIELDS.find((each) => each === value) ?? null;
    setTaken(field ? (loserOf(fields, column.index, field) ?? null) : null);
    choose({ fields: assign(fields, column.index, field) });
  }

  return (
    <Card className={styles.section}>
      <div ref={heading} tabIndex={-1}>
        <CardHead title={t('columns')}>
          <span className="muted small">
            {view.rememberedMapping && !edited ? t('columnsRemembered') : t('columnsHint')}
          </span>
        </CardHead>
      </div>
      <form
        noValidate
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          void form.submit();
        }}
      >
        <ErrorSummary errors={form.errors} />
        {lacks.length > 0 && (
          <Note tone="amber">
            {t('lacking', { what: lacks.map((what) => t(`lacking_${what}`)).join(', ') })}
          </Note>
        )}
        <div className={styles.maps}>
          {view.columns.map((column) => (
            <ColumnSelect
              key={column.index}
              column={column}
              field={fields.get(column.index)}
              onChange={(value) => onField(column, value)}
            />
          ))}
          <TextField
            id={id}
            label={t('headerRows')}
            hint={t('headerRowsHint')}
            className="tn"
            value={shownRows}
            error={errorOf(form.errors, id)}
            onChange={(event) => choose({ rows: event.target.value })}
          />
        </div>
        <p role="status" className={taken === null ? 'vh' : 'muted small'}>
          {taken !== null &&
            t('taken', { letter: view.columns.find(({ index }) => index === taken)?.letter ?? '' })}
        </p>
        {edited && (
          <div className={styles.edits}>
            <span>{t('edited')}</span>
            <span className="row">
              <Button onClick={drop}>{t('dropEdits')}</Button>
              <Button type="submit" variant="primary" icon={RefreshCw} busy={form.busy}>
                {t('recompute')}
              </Button>
            </span>
          </div>
        )}
      </form>
    </Card>
  );
}

function ColumnSelect({
  column,
  field,
  onChange,
}: {
  column: Column;
  field: RosterField | undefined;
  onChange: (value: string) => void;
}) {
  const t = useRosterWords();
  const label = column.label || t('column', { letter: column.letter });
  return (
    <div className={field ? undefined : styles.unused}>
      <SelectField
        label={<span className={styles.source}>{label}</span>}
        value={field ?? ''}
        onChange={(event) => onChange(event.target.value)}
      >
        <option value="">{t('notUsed')}</option>
        {FIELDS.map((each) => (
          <option key={each} value={each}>
            {t(`field_${each}`)}
          </option>
        ))}
      </SelectField>
      <span className={styles.sample}>
        {column.samples.length > 0
          ? t('sample', { values: column.samples.map(dayInWords).join(', ') })
          : t('noSample')}
      </span>
    </div>
  );
}

/** Spreadsheets keep some dates as dates; the server shows those as 2026-12-31. */
function dayInWords(sample: string): string {
  return /^\d{4}-\d\d-\d\d$/.test(sample) ? formatDate(sample) : sample;
}
