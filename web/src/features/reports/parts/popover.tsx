import { useLayoutEffect, useId, useRef, useState, type ReactNode } from 'react';
import { ChevronDown, type LucideIcon } from 'lucide-react';
import { Icon } from '../../../ui/icon.js';
import styles from './popover.module.css';

/** A button that opens something small below it. Escape, a click beside it, or leaving it with Tab closes it again. */
export function Popover({
  label,
  icon,
  look = 'btn',
  side = 'end',
  list = false,
  chevron = true,
  children,
}: {
  label: ReactNode;
  icon?: LucideIcon;
  look?: string;
  side?: 'start' | 'end';
  list?: boolean;
  chevron?: boolean;
  children: (close: () => void) => ReactNode;
}) {
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();

  useLayoutEffect(() => {
    if (!open) return undefined;
    const beside = (event: Event) => {
      if (!box.current?.contains(event.target as Node)) setOpen(false);
    };
    const escape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      setOpen(false);
      button.current?.focus();
    };
    document.addEventListener('keydown', escape);
    document.addEventListener('pointerdown', beside);
    document.addEventListener('focusin', beside);
    return () => {
      document.removeEventListener('keydown', escape);
      document.removeEventListener('pointerdown', beside);
      document.removeEventListener('focusin', beside);
    };
  }, [open]);

  const close = () => {
    setOpen(false);
    button.current?.focus();
  };

  return (
    <div ref={box} className={styles.box}>
      <button
        ref={button}
        type="button"
        className={look}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {icon && <Icon of={icon} size="s" />}
        {label}
        {chevron && (
          <span className={styles.chevron}>
            <Icon of={ChevronDown} size="xs" />
          </span>
        )}
      </button>
      {open && (
        <div
          id={id}
          className={[styles.panel, side === 'start' && styles.start, list && styles.list]
            .filter(Boolean)
            .join(' ')}
        >
          {children(close)}
        </div>
      )}
    </div>
  );
}
