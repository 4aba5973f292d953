import { ArrowLeft } from 'lucide-react';
import { useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useLocation } from 'wouter';
import type { Activation, SignedIn } from '@bdhvs/contracts/auth';
import { api } from '../../lib/api-client.js';
import { Button } from '../../ui/button.js';
import { errorOf, ErrorSummary, formErrors, type FormError } from '../../ui/error-summary.js';
import { TextField } from '../../ui/field.js';
import { LearnerPage } from '../../ui/learner/page.js';
import { Note } from '../../ui/note.js';
import { siteFromPage } from '../../lib/site.js';
import { useLocal } from './local/messages.js';
import { PasswordField } from './local/password-field.js';
import styles from './local/form.module.css';

const length = siteFromPage().signIn.passwordMinLength;
const FIELDS = { code: 'code', username: 'username', password: 'password' };

/** With the slip of one's unit: a code, an own password, and one is in. */
export default function ActivationPage() {
  const t = useLocal();
  const client = useQueryClient();
  const [, navigate] = useLocation();
  const [code, setCode] = useState('');
  const [username, setUsername] = useState('');
  const [password, setPassword] = useState('');
  const [errors, setErrors] = useState<FormError[]>([]);
  const [busy, setBusy] = useState(false);
  const [done, setDone] = useState<SignedIn | null>(null);

  async function activate(event: FormEvent) {
    event.preventDefault();
    const wrong = [
      ...(code.trim() ? [] : [{ field: 'code', message: t('codeMissing') }]),
      ...(password.length >= length
        ? []
        : [
            {
              field: 'password',
              message: password
                ? t('passwordShort', { count: password.length, length })
                : t('passwordMissing'),
            },
          ]),
    ];
    setErrors(wrong);
    if (wrong.length > 0) return;
    setBusy(true);
    try {
      const body: Activation = { code, password, ...(username.trim() ? { username } : {}) };
      setDone(await api.post<SignedIn>('/auth/activate', body));
    } catch (error) {
      setErrors(formErrors(error, FIELDS, t('unreachable')));
    } finally {
      setBusy(false);
    }
  }

  const page = { title: t('activateTitle'), back: { href: '/dang-nhap', label: t('back'), icon: ArrowLeft } };
  if (done) {
    return (
      <LearnerPage {...page} speech={[t('activatedTitle'), t('activatedBody'), done.username]}>
        <div className={styles.stack}>
          <Note tone="leaf" title={t('activatedTitle')} live />
          <h1>{t('activatedBody')}</h1>
          <p className={styles.name}>{done.username}</p>
          <Button
            variant="primary"
            wide
            onClick={() => {
              client.clear();
              navigate('/', { replace: true });
            }}
          >
            {t('activatedGo')}
          </Button>
        </div>
      </LearnerPage>
    );
  }
  return (
    <LearnerPage {...page} speech={[t('activateTitle'), t('activateLead')]}>
      <h1>{t('activateTitle')}</h1>
      <p className={styles.lead}>{t('activateLead')}</p>
      <form className={styles.form} onSubmit={(event) => void activate(event)} noValidate>
        <ErrorSummary errors={errors} />
        <TextField
          id="code"
          className="tn"
          label={t('code')}
          hint={t('codeHint')}
          autoComplete="one-time-code"
          autoCapitalize="characters"
          spellCheck={false}
          value={code}
          error={errorOf(errors, 'code')}
          onChange={(event) => setCode(event.target.value)}
        />
        <TextField
          id="username"
          label={t('username')}
          hint={t('usernameHint')}
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          value={username}
          error={errorOf(errors, 'username')}
          onChange={(event) => setUsername(event.target.value)}
        />
        <PasswordField
          id="password"
          label={t('newPassword')}
          hint={t('passwordHint', { length })}
          autoComplete="new-password"
          value={password}
          error={errorOf(errors, 'password')}
          onChange={setPassword}
        />
        <Button type="submit" variant="primary" wide busy={busy}>
          {t('activate')}
        </Button>
      </form>
    </LearnerPage>
  );
}
