import { ArrowLeft, IdCard, Lock, UserRound } from 'lucide-react';
import { useParams } from 'wouter';
import { vneidHref } from '../../../lib/session.js';
import { siteFromPage } from '../../../lib/site.js';
import { ExternalButton, LinkButton } from '../../../ui/button.js';
import { Dock } from '../../../ui/dock.js';
import { LearnerPage } from '../../../ui/learner/page.js';
import { Note } from '../../../ui/note.js';
import { courseHref, quizHref } from '../addresses.js';
import { useGuest } from './messages.js';
import styles from './guest.module.css';

const site = siteFromPage();

/** A result needs to know whose it is. Nothing learned so far is lost by signing in now. */
export default function QuizDoor() {
  const t = useGuest();
  const { slug = '' } = useParams();
  return (
    <LearnerPage
      title={t('doorTitle')}
      back={{ href: courseHref(slug), label: t('back'), icon: ArrowLeft }}
      speech={[t('doorTitle'), t('doorWhy'), t('doorKept')]}
      dock={
        <Dock>
          {site.signIn.vneid && (
            <ExternalButton variant="primary" wide icon={IdCard} href={vneidHref(quizHref(slug))}>
              {t('vneid')}
            </ExternalButton>
          )}
          <LinkButton
            variant={site.signIn.vneid ? 'quiet' : 'primary'}
            wide
            icon={UserRound}
            href="/dang-nhap"
          >
            {t('otherWays')}
          </LinkButton>
        </Dock>
      }
    >
      <div className={styles.door}>
        <h1>{t('doorTitle')}</h1>
        <p>{t('doorWhy')}</p>
        <Note tone="leaf" icon={Lock}>
          <p>{t('doorKept')}</p>
        </Note>
      </div>
    </LearnerPage>
  );
}
