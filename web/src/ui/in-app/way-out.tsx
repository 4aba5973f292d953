import { Check, Copy } from 'lucide-react';
import { useState } from 'react';
import { copyText } from '../../lib/copy.js';
import { isApple, type HostApp } from '../../lib/in-app-browser.js';
import { Button } from '../button.js';
import { Dialog } from '../dialog.js';
import { useInApp } from './messages.js';
import { MenuDrawing } from './menu-drawing.js';
import styles from './way-out.module.css';

const DONE = 'bdhvs.stays-in-app';

/** How to get from a chat app's built-in browser to the real one, before anything is learned that goes astray there. */
export default function WayOut({ app }: { app: HostApp }) {
  const t = useInApp();
  const [open, setOpen] = useState(() => sessionStorage.getItem(DONE) === null);
  const [copied, setCopied] = useState<boolean | null>(null);
  const browser = isApple(navigator.userAgent) ? 'Safari' : 'Chrome';
  const name = { zalo: 'Zalo', messenger: 'Messenger', facebook: 'Facebook', other: t('thisApp') }[app];
  const choice = t(app === 'zalo' ? 'openInBrowser' : 'openOutside');
  const stay = () => {
    sessionStorage.setItem(DONE, 'yes');
    setOpen(false);
  };
  return (
    <Dialog
      open={open}
      onClose={stay}
      keepOnClickBeside
      title={t('title', { browser })}
      actions={
        <>
          <Button onClick={stay}>{t('stay')}</Button>
          <Button
            variant="primary"
            icon={copied ? Check : Copy}
            onClick={() => void copyText(location.href).then(setCopied)}
          >
            {t(copied ? 'copied' : 'copy')}
          </Button>
        </>
      }
    >
      <p>{t('why', { app: name })}</p>
      <ol className={styles.steps}>
        <li>
          <span>{t('step1')}</span>
          <MenuDrawing alt={t('drawing', { choice })} choice={choice} />
        </li>
        <li>
          <span>{t('step2', { choice })}</span>
        </li>
        <li>
          <span>{t('step3', { browser })}</span>
        </li>
      </ol>
      <p className="muted small">{t('otherwise', { browser })}</p>
      {copied === false && (
        <label className="field">
          <span className="lbl">{t('byHand')}</span>
          <input className="inp" readOnly value={location.href} onFocus={(event) => event.target.select()} />
        </label>
      )}
      <p role="status" className="vh">
        {copied ? t('copied') : ''}
      </p>
    </Dialog>
  );
}
