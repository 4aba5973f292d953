import { useState } from 'react';
import { CheckField, TextField } from '../../../ui/field.js';
import { useLocal } from './messages.js';

interface PasswordFieldProps {
  id: string;
  label: string;
  hint?: string;
  error?: string;
  autoComplete: 'current-password' | 'new-password';
  value: string;
  onChange: (value: string) => void;
}

/** Can be shown: typing twice what one cannot see keeps out those who type slowly, and nobody else. */
export function PasswordField({ onChange, ...field }: PasswordFieldProps) {
  const t = useLocal();
  const [shown, setShown] = useState(false);
  return (
    <div>
      <TextField
        {...field}
        type={shown ? 'text' : 'password'}
        autoCapitalize="none"
        spellCheck={false}
        onChange={(event) => onChange(event.target.value)}
      />
      <CheckField
        label={t('showPassword')}
        checked={shown}
        onChange={(event) => setShown(event.target.checked)}
      />
    </div>
  );
}
