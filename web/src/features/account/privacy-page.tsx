import { useQuery } from '@tanstack/react-query';
import { ArrowLeft, Download } from 'lucide-react';
import type { KeptData } from '@bdhvs/contracts/learning';
import { api } from '../../lib/api-client.js';
import { apiUrl } from '../../lib/base.js';
import { dayOf, formatDate, formatNumber } from '../../lib/format.js';
import { useMe } from '../../lib/session.js';
import { ExternalButton } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { LearnerPage } from '../../ui/learner/page.js';
import { Skeleton } from '../../ui/skeleton.js';
import { ErrorState } from '../../ui/states.js';
import { useMine } from './mine/messages.js';
import styles from './mine/mine.module.css';

/** What is kept, why and for how long, in plain words; with a session also how much of it. */
export default function PrivacyPage() {
  const t = useMine();
  const { data: me } = useMe();
  return (
    <LearnerPage
      title={t('privacyTitle')}
      back={{ href: me ? '/cua-toi' : '/', label: t('back'), icon: ArrowLeft }}
      speech={[
        t('privacyTitle'),
        t('privacyLead'),
        t('noticeWhoBody'),
        t('noticeLearningBody'),
        t('noticeWhoSeesBody'),
        t('noticeNeverBody'),
      ]}
    >
      <h1>{t('privacyTitle')}</h1>
      <p className="muted">{t('privacyLead')}</p>
      <div className={styles.items}>
        {(['Who', 'Learning', 'WhoSees', 'Never', 'Device'] as const).map((part) => (
          <Card key={part}>
            <h2>{t(`notice${part}`)}</h2>
            <p>{t(`notice${part}Body`)}</p>
          </Card>
        ))}
      </div>
      {me ? <MyItems /> : <p className="muted">{t('signInToSee')}</p>}
    </LearnerPage>
  );
}

function MyItems() {
  const t = useMine();
  const kept = useQuery({ queryKey: ['kept-data'], queryFn: () => api.get<KeptData>('/me/data') });
  if (kept.error && !kept.data) return <ErrorState error={kept.error} onRetry={() => void kept.refetch()} />;
  if (!kept.data) return <Skeleton lines={4} />;
  return (
    <>
      <div className={styles.items} lang="vi">
        {kept.data.items.map((item) => (
          <Card key={item.kind}>
            <h2>{item.title}</h2>
            <p className="muted small">
              {item.count === 0
                ? t('keptNone')
                : item.oldest
                  ? t('keptSince', { count: item.count, date: formatDate(dayOf(item.oldest)) })
                  : t('kept', { count: formatNumber(item.count) })}
            </p>
            <dl>
              <div>
                <dt>{t('why')}</dt>
                <dd>{item.why}</dd>
              </div>
              <div>
                <dt>{t('howLong')}</dt>
                <dd>{item.howLong}</dd>
              </div>
            </dl>
          </Card>
        ))}
      </div>
      <ExternalButton wide icon={Download} href={apiUrl('/me/data/download').href}>
        {t('download')}
      </ExternalButton>
    </>
  );
}
