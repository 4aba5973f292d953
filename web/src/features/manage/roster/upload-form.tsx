import { useState } from 'react';
import { Upload } from 'lucide-react';
import { useLocation } from 'wouter';
import { homeUnit } from '../../../lib/access.js';
import { useFilters } from '../../../lib/filters.js';
import { today } from '../../../lib/format.js';
import { useSignedIn } from '../../../lib/session.js';
import { Button } from '../../../ui/button.js';
import { Card } from '../../../ui/card.js';
import { DateField } from '../../../ui/date-field.js';
import { errorOf, ErrorSummary } from '../../../ui/error-summary.js';
import { RadioGroup } from '../../../ui/field.js';
import { FileField } from '../../../ui/file-field.js';
import { useSubmit } from '../../../ui/staff/submit.js';
import { UnitSelect } from '../../../ui/staff/unit-select.js';
import { WorkProgress } from '../../../ui/track.js';
import { rosterApi, useKeepImport } from './data.js';
import { fileProblem, MEGABYTE } from './file-check.js';
import { useRosterWords } from './messages.js';
import styles from './roster.module.css';

const FIELDS = { file: 'roster-file', unit: 'roster-unit', scope: 'roster-scope', effectiveOn: 'roster-day' };
type Scope = 'complete' | 'additions';

export function UploadForm() {
  const t = useRosterWords();
  const me = useSignedIn();
  const [, goTo] = useLocation();
  const keep = useKeepImport();
  // "Đổi" on the preview leads back here with what was chosen.
  const [before] = useFilters(['don-vi', 'dang', 'tu']);
  const [file, setFile] = useState<File | null>(null);
  const [unit, setUnit] = useState(before['don-vi'] || (homeUnit(me)?.slug ?? ''));
  const [scope, setScope] = useState<Scope | undefined>(
    before.dang === 'complete' || before.dang === 'additions' ? before.dang : undefined,
  );
  const [effectiveOn, setEffectiveOn] = useState(before.tu || today());
  const [sent, setSent] = useState<number | null>(null);

  const form = useSubmit(
    async () => {
      setSent(0);
      try {
        const body = new FormData();
        body.set('unit', unit);
        body.set('scope', scope ?? '');
        body.set('effectiveOn', effectiveOn);
        if (file) body.set('file', file);
        return await rosterApi.upload(body, setSent);
      } finally {
        setSent(null);
      }
    },
    async (view) => {
      await keep(view);
      goTo(`/quan-ly/nguoi-hoc/nhap/${view.id}`);
    },
    { fields: FIELDS, check },
  );

  function check() {
    const wrong = fileProblem(file);
    const size = Math.ceil((file?.size ?? 0) / MEGABYTE);
    return [
      ...(wrong ? [{ field: FIELDS.file, message: t(wrong, { size }) }] : []),
      ...(unit ? [] : [{ field: FIELDS.unit, message: t('whoseMissing') }]),
      ...(scope ? [] : [{ field: FIELDS.scope, message: t('scopeMissing') }]),
      ...(effectiveOn ? [] : [{ field: FIELDS.effectiveOn, message: t('effectiveMissing') }]),
    ];
  }

  return (
    <Card className={styles.section}>
      <form
        noValidate
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          void form.submit();
        }}
      >
        <ErrorSummary errors={form.errors} />
        <FileField
          id={FIELDS.file}
          label={t('file')}
          hint={t('fileHint')}
          accept=".xlsx,.csv"
          file={file}
          error={errorOf(form.errors, FIELDS.file)}
          onChange={setFile}
        />
        <div className={styles.columns}>
          <UnitSelect
            id={FIELDS.unit}
            label={t('whose')}
            hint={t('whoseHint')}
            value={unit}
            error={errorOf(form.errors, FIELDS.unit)}
            onChange={setUnit}
          />
          <DateField
            id={FIELDS.effectiveOn}
            label={t('effectiveOn')}
            hint={t('effectiveHint')}
            value={effectiveOn}
            error={errorOf(form.errors, FIELDS.effectiveOn)}
            onChange={setEffectiveOn}
          />
        </div>
        <RadioGroup<Scope>
          id={FIELDS.scope}
          legend={t('scope')}
          name="roster-scope"
          value={scope}
          error={errorOf(form.errors, FIELDS.scope)}
          onChange={setScope}
          choices={[
            { value: 'complete', label: t('scope_complete'), hint: t('scope_completeHint') },
            { value: 'additions', label: t('scope_additions'), hint: t('scope_additionsHint') },
          ]}
        />
        {sent !== null && <Sending part={sent} />}
        <div className={styles.end}>
          <p className="muted small">{t('nothingYet')}</p>
          <Button type="submit" variant="primary" icon={Upload} busy={form.busy}>
            {t('submit')}
          </Button>
        </div>
      </form>
    </Card>
  );
}

/** First the file goes out, which can be counted; then the server reads it, which cannot. */
function Sending({ part }: { part: number }) {
  const t = useRosterWords();
  const percent = Math.floor(part * 100);
  const words = percent < 100 ? t('sending', { percent }) : t('reading');
  return (
    <div className={styles.sending}>
      <p>{words}</p>
      <WorkProgress done={percent} total={100} label={words} />
      <span className="vh" role="status">
        {percent < 100 ? t('sending', { percent: 0 }) : t('reading')}
      </span>
    </div>
  );
}
