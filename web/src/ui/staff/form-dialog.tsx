import { useId, type ReactNode } from 'react';
import { Button } from '../button.js';
import { Dialog } from '../dialog.js';
import { ErrorSummary, type FormError } from '../error-summary.js';
import { useWords } from './words.js';
import styles from './form-dialog.module.css';

interface FormDialogProps {
  title: string;
  onClose: () => void;
  /** What the button does, in words that name it. */
  submit: string;
  /** Takes something away: outlined, not filled. */
  danger?: boolean;
  cancel?: string;
  busy: boolean;
  errors: FormError[];
  onSubmit: () => Promise<void>;
  /** Another way out of the same question, between the two. */
  other?: ReactNode;
  children: ReactNode;
}

/** A small form over the page. Rendered only while it is open, so each opening begins afresh. */
export function FormDialog(props: FormDialogProps) {
  const { title, onClose, submit, danger, cancel, busy, errors, onSubmit, other, children } = props;
  const w = useWords();
  const form = useId();
  return (
    <Dialog
      open
      onClose={onClose}
      keepOnClickBeside
      title={title}
      actions={
        <>
          <Button onClick={onClose}>{cancel ?? w('cancel')}</Button>
          {other}
          <Button type="submit" form={form} variant={danger ? 'danger' : 'primary'} busy={busy}>
            {submit}
          </Button>
        </>
      }
    >
      <form
        id={form}
        noValidate
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          void onSubmit();
        }}
      >
        <ErrorSummary errors={errors} />
        {children}
      </form>
    </Dialog>
  );
}
