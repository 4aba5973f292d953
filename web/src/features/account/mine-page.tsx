import { ChevronRight, CloudUpload, Lock, LogOut } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'wouter';
import { choose, usePreferences, type Address, type Theme } from '../../lib/preferences.js';
import type { Language } from '../../lib/i18n.js';
import { useDevice, useOutboxState } from '../../lib/outbox/use-device.js';
import { signOut, useSignedIn } from '../../lib/session.js';
import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { Dialog } from '../../ui/dialog.js';
import { CheckField, RadioGroup, SelectField } from '../../ui/field.js';
import { Icon } from '../../ui/icon.js';
import { LearnerPage } from '../../ui/learner/page.js';
import { LearnerTabs } from '../../ui/learner/tabs.js';
import { TextSizeChoice } from '../../ui/learner/tools.js';
import { Note } from '../../ui/note.js';
import { useMine } from './mine/messages.js';
import styles from './mine/mine.module.css';

const FORMS: Address[] = ['bác', 'cô', 'chú', 'anh', 'chị', 'bạn'];

export default function MinePage() {
  const t = useMine();
  const me = useSignedIn();
  const chosen = usePreferences();
  return (
    <LearnerPage
      title={t('title')}
      speech={[t('title'), me.displayName]}
      dock={<LearnerTabs current="mine" />}
    >
      <h1 className={styles.name}>{me.displayName}</h1>
      <p className="muted small">{t(`signedInBy_${me.signedInBy}`)}</p>
      <div className={styles.sections}>
        <Card aria-labelledby="display">
          <h2 id="display">{t('display')}</h2>
          <p className="lbl">{t('textSize')}</p>
          <TextSizeChoice />
          <CheckField
            label={t('readAloud')}
            hint={t('readAloudHint')}
            checked={chosen.readAloud}
            onChange={(event) => choose({ readAloud: event.target.checked })}
          />
          <RadioGroup<Theme>
            legend={t('theme')}
            name="theme"
            value={chosen.theme}
            onChange={(theme) => choose({ theme })}
            choices={[
              { value: 'light', label: t('themeLight') },
              { value: 'dark', label: t('themeDark') },
              { value: 'device', label: t('themeDevice') },
            ]}
          />
          <RadioGroup<Language>
            legend={t('language')}
            name="language"
            value={chosen.language}
            onChange={(language) => choose({ language })}
            choices={[
              { value: 'vi', label: <span lang="vi">Tiếng Việt</span> },
              { value: 'en', label: <span lang="en">English</span>, hint: t('languageHint') },
            ]}
          />
          <SelectField
            label={t('address')}
            value={chosen.address}
            onChange={(event) => choose({ address: event.target.value as Address })}
          >
            <option value="name">{t('addressName')}</option>
            {FORMS.map((form) => (
              <option key={form} value={form} lang="vi">
                {form}
              </option>
            ))}
          </SelectField>
        </Card>
        <OnThisDevice />
        <Link href="/du-lieu" className={`card ${styles.link}`}>
          <Icon of={Lock} />
          <span>
            <b>{t('data')}</b>
            <small>{t('dataHint')}</small>
          </span>
          <Icon of={ChevronRight} size="s" />
        </Link>
        <SignOut />
      </div>
    </LearnerPage>
  );
}

function OnThisDevice() {
  const t = useMine();
  const device = useDevice();
  const { waiting, refused, phase } = useOutboxState();
  return (
    <Card aria-labelledby="on-device">
      <h2 id="on-device">{t('saved')}</h2>
      <p role="status">{waiting > 0 ? t('waiting', { count: waiting }) : t('allSent')}</p>
      {refused > 0 && (
        <Note tone="amber">
          <p>{t('refused', { count: refused })}</p>
        </Note>
      )}
      {waiting > 0 && (
        <Button icon={CloudUpload} busy={phase === 'sending'} onClick={() => void device?.outbox.flush()}>
          {t('sendNow')}
        </Button>
      )}
    </Card>
  );
}

function SignOut() {
  const t = useMine();
  const { waiting } = useOutboxState();
  const [asked, setAsked] = useState(false);
  const [failed, setFailed] = useState(false);
  const leave = () => void signOut().catch(() => setFailed(true));
  return (
    <>
      <Button wide icon={LogOut} onClick={() => (waiting > 0 ? setAsked(true) : leave())}>
        {t('signOut')}
      </Button>
      {failed && (
        <Note tone="amber" live>
          <p>{t('signOutFailed')}</p>
        </Note>
      )}
      <Dialog
        open={asked}
        onClose={() => setAsked(false)}
        title={t('signOut')}
        actions={
          <>
            <Button onClick={() => setAsked(false)}>{t('stay')}</Button>
            <Button variant="primary" onClick={leave}>
              {t('signOutAnyway')}
            </Button>
          </>
        }
      >
        <p>{t('signOutWaiting', { count: waiting })}</p>
      </Dialog>
    </>
  );
}
