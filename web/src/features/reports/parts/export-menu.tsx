import { useState } from 'react';
import { Download, FileSpreadsheet, FileText, Printer } from 'lucide-react';
import { api } from '../../../lib/api-client.js';
import type { QueryValue } from '../../../lib/base.js';
import { saveFile } from '../../../lib/save-file.js';
import { Icon } from '../../../ui/icon.js';
import { showToast } from '../../../ui/toast.js';
import { useParts } from './messages.js';
import { Popover } from './popover.js';
import styles from './parts.module.css';

export interface Takeaway {
  name: string;
  path: string;
  query: Record<string, QueryValue>;
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const formats = [
  { key: 'excel', accept: XLSX, ending: 'xlsx', icon: FileSpreadsheet },
  { key: 'csv', accept: 'text/csv', ending: 'csv', icon: FileText },
] as const;

/** What is on the screen, to take away: the same question, asked for as a file. */
export function ExportMenu({ takeaways, printable }: { takeaways: Takeaway[]; printable?: boolean }) {
  const t = useParts();
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);

  async function take({ path, query }: Takeaway, accept: string, ending: string, close: () => void) {
    setBusy(true);
    setFailed(false);
    try {
      const file = await api.download(path, query, accept);
      const name = file.name ?? `bao-cao.${ending}`;
      saveFile(file.blob, name);
      showToast(t('exported', { name }));
      close();
    } catch {
      setFailed(true);
    } finally {
      setBusy(false);
    }
  }

  return (
    <Popover icon={Download} label={busy ? t('exporting') : t('export')} list>
      {(close) => (
        <>
          {takeaways.map((takeaway) => (
            <div key={takeaway.name} role="group" aria-label={takeaway.name}>
              <p className={styles.group}>{takeaway.name}</p>
              {formats.map(({ key, accept, ending, icon }) => (
                <button
                  key={key}
                  type="button"
                  className={styles.item}
                  disabled={busy}
                  onClick={() => void take(takeaway, accept, ending, close)}
                >
                  <Icon of={icon} size="s" />
                  {t(key)}
                </button>
              ))}
            </div>
          ))}
          {printable && (
            <div className={styles.last}>
              <button
                type="button"
                className={styles.item}
                onClick={() => {
                  close();
                  // After the menu is gone from the page that is printed.
                  setTimeout(() => window.print(), 0);
                }}
              >
                <Icon of={Printer} size="s" />
                {t('print')}
              </button>
            </div>
          )}
          <div role="alert">{failed && <p className={styles.error}>{t('exportFailed')}</p>}</div>
        </>
      )}
    </Popover>
  );
}
