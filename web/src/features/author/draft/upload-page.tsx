import { FileDown, Upload } from 'lucide-react';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { useRefresh } from '../../../lib/refresh.js';
import { Button } from '../../../ui/button.js';
import { Card, CardHead } from '../../../ui/card.js';
import { errorOf, ErrorSummary } from '../../../ui/error-summary.js';
import { SelectField } from '../../../ui/field.js';
import { FileField } from '../../../ui/file-field.js';
import { PageHead } from '../../../ui/staff/page-head.js';
import { useSubmit } from '../../../ui/staff/submit.js';
import { WorkProgress } from '../../../ui/track.js';
import styles from '../author.module.css';
import { authorApi, draftHref, useAuthorHome } from '../data.js';
import { useAuthor } from '../messages.js';
import { useTakePackage } from '../take-package.js';

const FILE = 'course-file';
const MEGABYTE = 1024 * 1024;
const MOST_BYTES = 20 * MEGABYTE;

export default function UploadPage() {
  const t = useAuthor();
  const refresh = useRefresh();
  const [, goTo] = useLocation();
  const [file, setFile] = useState<File | null>(null);
  const [sent, setSent] = useState<number | null>(null);
  const form = useSubmit(
    async () => {
      setSent(0);
      try {
        return await authorApi.upload(file as File, setSent);
      } finally {
        setSent(null);
      }
    },
    async (draft) => {
      await refresh();
      goTo(draftHref(draft.slug));
    },
    {
      fields: { file: FILE },
      check: () => {
        if (!file) return [{ field: FILE, message: t('fileMissing') }];
        // What is cut off in the middle tells the browser only that the connection broke.
        return file.size > MOST_BYTES ? [{ field: FILE, message: t('fileTooLarge') }] : [];
      },
    },
  );
  return (
    <>
      <PageHead title={t('uploadTitle')} back={{ href: '/tac-gia', label: t('title') }} />
      <p className={styles.lead}>{t('uploadLead')}</p>
      <div className={styles.stack}>
        <Card>
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
              id={FILE}
              label={t('file')}
              hint={t('fileHint')}
              accept=".zip,.json"
              file={file}
              error={errorOf(form.errors, FILE)}
              onChange={(chosen) => {
                setFile(chosen);
                form.clear();
              }}
            />
            {sent !== null && <WorkProgress done={Math.floor(sent * 100)} total={100} label={t('sending')} />}
            <div className={styles.end}>
              <p className="muted small">{t('nothingYet')}</p>
              <Button type="submit" variant="primary" icon={Upload} busy={form.busy}>
                {t('uploadSubmit')}
              </Button>
            </div>
          </form>
        </Card>
        <StartFrom />
      </div>
    </>
  );
}

/** Nobody begins with an empty file: the present text of a course is the pattern for the next one. */
function StartFrom() {
  const t = useAuthor();
  const { data: home } = useAuthorHome();
  const [chosen, setChosen] = useState('');
  const courses = (home?.courses ?? []).filter(({ versionNumber }) => versionNumber !== null);
  const slug = chosen || courses[0]?.slug || '';
  const { take, busy } = useTakePackage(slug);
  if (courses.length === 0) return null;
  return (
    <Card aria-labelledby="start-from">
      <CardHead id="start-from" title={t('startFrom')} />
      <div className={styles.form}>
        <p>{t('startFromBody')}</p>
        <SelectField label={t('course')} value={slug} onChange={(event) => setChosen(event.target.value)}>
          {courses.map((course) => (
            <option key={course.slug} value={course.slug}>
              {course.title}
            </option>
          ))}
        </SelectField>
        <div>
          <Button icon={FileDown} busy={busy} onClick={() => void take()}>
            {t('takePackage')}
          </Button>
        </div>
      </div>
    </Card>
  );
}
