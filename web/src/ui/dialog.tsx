import { useEffect, useId, useLayoutEffect, useRef, type ReactNode } from 'react';
import { X } from 'lucide-react';
import { Button } from './button.js';
import { useUi } from './messages.js';
import styles from './dialog.module.css';

interface DialogProps {
  open: boolean;
  /** Absent: the dialog cannot be waved away (the session ended). */
  onClose?: () => void;
  title: ReactNode;
  children: ReactNode;
  /** What it leads to; the safe way out stands first. */
  actions?: ReactNode;
  /** With something typed in it: a click beside it, or a selection dragged out of it, must not throw that away. */
  keepOnClickBeside?: boolean;
}

function useModal(open: boolean) {
  const element = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = element.current;
    if (!dialog) return;
    if (open && !dialog.open) {
      dialog.showModal();
      beginAtTop(dialog);
    }
    if (!open && dialog.open) dialog.close();
  }, [open]);
  useLayoutEffect(() => {
    const dialog = element.current;
    // Taken out of the page while open, it would take the focus with it; closing gives the focus back first.
    return () => {
      if (dialog?.open) dialog.close();
    };
  }, []);
  return element;
}

/** The browser puts the focus on the first button; in one that does not fit the window it would hide what it is about. */
function beginAtTop(dialog: HTMLDialogElement): void {
  if (dialog.scrollHeight <= dialog.clientHeight) return;
  const heading = dialog.querySelector('h2');
  if (heading) heading.tabIndex = -1;
  heading?.focus();
  dialog.scrollTop = 0;
}

/** The browser's own dialog: it keeps the focus inside and gives it back where it came from. */
export function Dialog({ open, onClose, title, children, actions, keepOnClickBeside }: DialogProps) {
  const element = useModal(open);
  const id = useId();
  return (
    <dialog
      ref={element}
      className={styles.dialog}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose?.();
      }}
      onClick={(event) => {
        if (event.target === element.current && !keepOnClickBeside) onClose?.();
      }}
    >
      {open && (
        <div className={styles.inside}>
          <h2 id={id}>{title}</h2>
          {children}
          {actions && <div className={styles.actions}>{actions}</div>}
        </div>
      )}
    </dialog>
  );
}

/** Beside the page, for looking something up without leaving it ("căn cứ số liệu"). */
export function Drawer({ open, onClose, title, children, actions }: DialogProps & { onClose: () => void }) {
  const t = useUi();
  const element = useModal(open);
  const id = useId();
  return (
    <dialog
      ref={element}
      className={styles.drawer}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        if (event.target === element.current) onClose();
      }}
    >
      {open && (
        <div className={styles.sheet}>
          <header>
            <h2 id={id}>{title}</h2>
            <Button variant="quiet" icon={X} onClick={onClose}>
              {t('close')}
            </Button>
          </header>
          <div className={styles.scroll} tabIndex={0} role="group" aria-labelledby={id}>
            {children}
          </div>
          {actions && <footer>{actions}</footer>}
        </div>
      )}
    </dialog>
  );
}
