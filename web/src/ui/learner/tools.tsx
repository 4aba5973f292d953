import { lazy, Suspense, useEffect, useState } from 'react';
import { ALargeSmall, Volume2, VolumeX } from 'lucide-react';
import { choose, usePreferences, type TextSize } from '../../lib/preferences.js';
import { messagesReady } from '../../lib/i18n.js';
import { hush, speak, speech, touchedToListen } from '../../lib/speech.js';
import { useStore } from '../../lib/store.js';
import { Button } from '../button.js';
import { Dialog } from '../dialog.js';
import { Icon } from '../icon.js';
import { useLearnerUi } from './messages.js';
import styles from './tools.module.css';

const sizes: { value: TextSize; key: 'sizeM' | 'sizeL' | 'sizeXl' }[] = [
  { value: 'm', key: 'sizeM' },
  { value: 'l', key: 'sizeL' },
  { value: 'xl', key: 'sizeXl' },
];

/** Three sizes, each shown at its own size; the page behind follows at once. */
export function TextSizeChoice() {
  const t = useLearnerUi();
  const { textSize } = usePreferences();
  return (
    <div className={styles.sizes} role="radiogroup" aria-label={t('textSize')}>
      {sizes.map(({ value, key }) => (
        <label key={value} className={styles.size}>
          <input
            type="radio"
            name="text-size"
            value={value}
            checked={textSize === value}
            onChange={() => choose({ textSize: value })}
          />
          <span data-sample={value}>{t(key)}</span>
        </label>
      ))}
    </div>
  );
}

export function TextSizeTool({ className = 'tool' }: { className?: string }) {
  const t = useLearnerUi();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className={className} onClick={() => setOpen(true)} aria-haspopup="dialog">
        <Icon of={ALargeSmall} />
        {t('textSize')}
      </button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={t('textSizeTitle')}
        actions={
          <Button variant="primary" wide onClick={() => setOpen(false)}>
            {t('done')}
          </Button>
        }
      >
        <TextSizeChoice />
      </Dialog>
    </>
  );
}

const NoVoice = lazy(async () => {
  const loaded = await import('./no-voice.js');
  await messagesReady();
  return loaded;
});

/** Reads this page and, until it is pressed again, every next one. */
export function ReadAloudTool({ text, recorded }: { text: string[]; recorded?: string }) {
  const t = useLearnerUi();
  const { readAloud } = usePreferences();
  const state = useStore(speech);
  const words = text.join('\n');

  useEffect(() => {
    if (readAloud && words) void speak(words.split('\n'), recorded);
    return hush;
  }, [readAloud, words, recorded]);

  return (
    <>
      <button
        type="button"
        className="tool"
        aria-pressed={readAloud}
        onClick={() => {
          touchedToListen();
          choose({ readAloud: !readAloud });
        }}
      >
        <Icon of={readAloud ? VolumeX : Volume2} />
        {readAloud ? t('stopListening') : t('listen')}
      </button>
      {readAloud && state === 'no-voice' && (
        <Suspense fallback={null}>
          <NoVoice />
        </Suspense>
      )}
    </>
  );
}
