import { useEffect } from 'react';
import { Check, Undo2 } from 'lucide-react';
import { createStore, useStore } from '../lib/store.js';
import { Icon } from './icon.js';
import { useUi } from './messages.js';
import styles from './toast.module.css';

interface Toast {
  text: string;
  undo?: () => void;
}

const current = createStore<Toast | null>(null);

/** Says what was done; undo here instead of "are you sure?" before. */
export function showToast(text: string, undo?: () => void): void {
  current.set({ text, undo });
}

/** With an undo it stays twice as long: there is something to decide. */
const SECONDS = 7;

export function ToastHost() {
  const t = useUi();
  const toast = useStore(current);
  useEffect(() => {
    if (!toast) return undefined;
    const timer = setTimeout(() => current.set(null), (toast.undo ? 2 : 1) * SECONDS * 1000);
    return () => clearTimeout(timer);
  }, [toast]);
  return (
    <div className={styles.host} role="status">
      {toast && (
        <div className={styles.toast}>
          <span>
            <Icon of={Check} size="s" />
            {toast.text}
          </span>
          {toast.undo && (
            <button
              type="button"
              onClick={() => {
                toast.undo?.();
                current.set(null);
              }}
            >
              <Icon of={Undo2} size="s" />
              {t('undo')}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
