import { useId, useRef, useState, type ReactNode } from 'react';
import { FileSpreadsheet, Upload } from 'lucide-react';
import { formatNumber } from '../lib/format.js';
import { Button } from './button.js';
import { Field } from './field.js';
import { Icon } from './icon.js';
import { useUi } from './messages.js';
import styles from './file-field.module.css';

interface FileFieldProps {
  id?: string;
  label: ReactNode;
  hint?: ReactNode;
  error?: string;
  accept?: string;
  file: File | null;
  onChange: (file: File | null) => void;
}

export function FileField({ id, label, hint, error, accept, file, onChange }: FileFieldProps) {
  const t = useUi();
  const own = useId();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  return (
    <Field id={id ?? own} label={label} hint={hint} error={error}>
      {(control) => (
        <div
          className={over ? `${styles.drop} ${styles.over}` : styles.drop}
          onDragOver={(event) => {
            event.preventDefault();
            setOver(true);
          }}
          onDragLeave={() => setOver(false)}
          onDrop={(event) => {
            event.preventDefault();
            setOver(false);
            onChange(event.dataTransfer.files[0] ?? null);
          }}
        >
          <input
            {...control}
            ref={input}
            type="file"
            accept={accept}
            className="vh"
            tabIndex={-1}
            onChange={(event) => onChange(event.target.files?.[0] ?? null)}
          />
          {file && (
            <p className={styles.name} role="status">
              <Icon of={FileSpreadsheet} />
              {t('fileChosen', { name: file.name, size: sizeInWords(file.size) })}
            </p>
          )}
          <Button icon={Upload} onClick={() => input.current?.click()}>
            {file ? t('otherFile') : t('chooseFile')}
          </Button>
          <span className="muted small">{t('dropFile')}</span>
        </div>
      )}
    </Field>
  );
}

function sizeInWords(bytes: number): string {
  return bytes < 1024 * 1024
    ? `${formatNumber(Math.ceil(bytes / 1024))} KB`
    : `${formatNumber(Math.ceil(bytes / 1024 / 1024))} MB`;
}
