import { choose, usePreferences } from '../../lib/preferences.js';
import { Button } from '../button.js';
import { Dialog } from '../dialog.js';
import { useLearnerUi } from './messages.js';

/** A button that does nothing teaches people that they did something wrong: it says why, and offers what helps. */
export default function NoVoice() {
  const t = useLearnerUi();
  const { textSize } = usePreferences();
  const close = () => choose({ readAloud: false });
  return (
    <Dialog
      open
      onClose={close}
      title={t('noVoiceTitle')}
      actions={
        <>
          <Button variant={textSize === 'xl' ? 'primary' : 'plain'} wide onClick={close}>
            {t('understood')}
          </Button>
          {textSize !== 'xl' && (
            <Button
              variant="primary"
              wide
              onClick={() => choose({ readAloud: false, textSize: textSize === 'm' ? 'l' : 'xl' })}
            >
              {t('largerText')}
            </Button>
          )}
        </>
      }
    >
      <p>{t('noVoiceBody')}</p>
      {textSize !== 'xl' && <p>{t('largerTextHint')}</p>}
    </Dialog>
  );
}
