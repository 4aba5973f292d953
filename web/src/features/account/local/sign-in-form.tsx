import { useState, type FormEvent } from 'react';
import type { LocalSignIn, SignedIn } from '@bdhvs/contracts/auth';
import { api } from '../../../lib/api-client.js';
import { Button } from '../../../ui/button.js';
import { errorOf, ErrorSummary, formErrors, type FormError } from '../../../ui/error-summary.js';
import { TextField } from '../../../ui/field.js';
import { useLocal } from './messages.js';
import { PasswordField } from './password-field.js';
import styles from './form.module.css';

/** Also inside the dialog of an ended session, where the page behind stays as it is. */
export function SignInForm({ onSignedIn }: { onSignedIn: () => void }) {
  const t = useLocal();
  const [username, setUsername] = useState('');
  const [password, setPassword] = useState('');
  const [errors, setErrors] = useState<FormError[]>([]);
  const [busy, setBusy] = useState(false);

  async function signIn(event: FormEvent) {
    event.preventDefault();
    const missing = [
      ...(username.trim() ? [] : [{ field: 'username', message: t('usernameMissing') }]),
      ...(password ? [] : [{ field: 'password', message: t('passwordMissing') }]),
    ];
    setErrors(missing);
    if (missing.length > 0) return;
    setBusy(true);
    try {
      await api.post<SignedIn>('/auth/local', { username, password } satisfies LocalSignIn);
      onSignedIn();
    } catch (error) {
      setErrors(formErrors(error, { username: 'username', password: 'password' }, t('unreachable')));
    } finally {
      setBusy(false);
    }
  }

  return (
    <form className={styles.form} onSubmit={(event) => void signIn(event)} noValidate>
      <ErrorSummary errors={errors} />
      <TextField
        id="username"
        label={t('username')}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        value={username}
        error={errorOf(errors, 'username')}
        onChange={(event) => setUsername(event.target.value)}
      />
      <PasswordField
        id="password"
        label={t('password')}
        autoComplete="current-password"
        value={password}
        error={errorOf(errors, 'password')}
        onChange={setPassword}
      />
      <Button type="submit" variant="primary" wide busy={busy}>
        {t('signIn')}
      </Button>
      <p className="muted small">{t('forgot')}</p>
    </form>
  );
}
