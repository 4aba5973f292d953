import { ArrowLeft } from 'lucide-react';
import { useQueryClient } from '@tanstack/react-query';
import { useLocation } from 'wouter';
import { LearnerPage } from '../../ui/learner/page.js';
import { useLocal } from './local/messages.js';
import { SignInForm } from './local/sign-in-form.js';
import styles from './local/form.module.css';

export default function LocalSignInPage() {
  const t = useLocal();
  const client = useQueryClient();
  const [, navigate] = useLocation();
  return (
    <LearnerPage
      title={t('signInTitle')}
      back={{ href: '/dang-nhap', label: t('back'), icon: ArrowLeft }}
      speech={[t('signInTitle'), t('signInLead')]}
    >
      <h1>{t('signInTitle')}</h1>
      <p className={styles.lead}>{t('signInLead')}</p>
      <SignInForm
        onSignedIn={() => {
          client.clear();
          navigate('/', { replace: true });
        }}
      />
    </LearnerPage>
  );
}
