import type { ReactNode } from 'react';
import { BookOpen, ChevronRight, Globe, IdCard, KeyRound, Lock, Settings2, UserRound } from 'lucide-react';
import { Link, useLocation, useSearchParams } from 'wouter';
import { signInFailureText, type SignInFailure } from './sign-in-failure.js';
import { choose, usePreferences } from '../../lib/preferences.js';
import { siteFromPage } from '../../lib/site.js';
import { BrandMark } from '../../ui/brand.js';
import { ExternalButton, LinkButton } from '../../ui/button.js';
import { Disk } from '../../ui/disk.js';
import { Icon } from '../../ui/icon.js';
import { TextSizeTool } from '../../ui/learner/tools.js';
import { useFrame, useTitle } from '../../ui/learner/use-page.js';
import { Note } from '../../ui/note.js';
import { vneidHref } from '../../lib/session.js';
import { Lamp } from './lamp.js';
import { useAccount } from './messages.js';
import styles from './sign-in-page.module.css';

const site = siteFromPage();
const named = [site.name, site.place].filter(Boolean).join(' · ');
/** "xã Đại Sơn" stands at the head of a line here. */
const where = named.charAt(0).toUpperCase() + named.slice(1);

/** `children`: what may be learned without signing in. */
export function SignInPage({ children }: { children?: ReactNode }) {
  useFrame('learner');
  const t = useAccount();
  useTitle(t('title'));
  const [location] = useLocation();
  const [search] = useSearchParams();
  const failure = search.get('loi') as SignInFailure | null;
  // Whoever followed a link to a page inside comes back to it.
  const returnTo = location.startsWith('/dang-nhap') ? '/' : location;
  return (
    <div className={styles.split}>
      <aside className={styles.red}>
        <div className={styles.brand}>
          <BrandMark size={44} onRed />
          <div>
            <b>Bình dân học vụ số</b>
            {where && <span>{where}</span>}
          </div>
        </div>
        <Lamp className={styles.art} />
        <div className={styles.say}>
          <p className={styles.slogan}>
            {t('slogan')}
            <br />
            {t('slogan2')}
          </p>
          <p className={styles.calm}>{t('calm')}</p>
        </div>
      </aside>
      <main id="main" className={styles.inside} tabIndex={-1}>
        <h1>{t('welcome')}</h1>
        <p className={styles.lead}>{t('lead')}</p>
        {failure && (
          <div className={styles.failure} role="alert">
            <Note tone="amber" title={t('failureTitle')}>
              <p>{signInFailureText(t, failure)}</p>
            </Note>
          </div>
        )}
        {site.signIn.vneid && (
          <>
            <ExternalButton variant="primary" wide icon={IdCard} href={vneidHref(returnTo)}>
              {t('vneid')}
            </ExternalButton>
            <p className={styles.hint}>{site.sample ? t('sandbox') : t('vneidHint')}</p>
          </>
        )}
        <div className={styles.two}>
          <LinkButton icon={KeyRound} href="/kich-hoat">
            {t('haveCode')}
          </LinkButton>
          <LinkButton icon={UserRound} href="/dang-nhap/tai-khoan">
            {t('localAccount')}
          </LinkButton>
        </div>
        <p className={styles.or}>{t('or')}</p>
        <Link href="/hoc" className={`card ${styles.free}`}>
          <Disk square tone="sky" icon={BookOpen} />
          <span>
            <b>{t('learnNow')}</b>
            <small>{t('learnNowHint')}</small>
          </span>
          <Icon of={ChevronRight} size="s" />
        </Link>
        {children}
        <div className={styles.foot}>
          <TextSizeTool className={styles.tool} />
          <LanguageSwitch />
          <Link href="/cach-hien" className={styles.tool}>
            <Icon of={Settings2} size="s" />
            {t('display')}
          </Link>
          <Link href="/du-lieu" className={styles.tool}>
            <Icon of={Lock} size="s" />
            {t('myData')}
          </Link>
        </div>
      </main>
    </div>
  );
}

/** Named in its own language: whoever needs it cannot read the other one. */
export function LanguageSwitch() {
  const { language } = usePreferences();
  const other = language === 'vi' ? 'en' : 'vi';
  return (
    <button type="button" className={styles.tool} lang={other} onClick={() => choose({ language: other })}>
      <Icon of={Globe} size="s" />
      {other === 'en' ? 'English' : 'Tiếng Việt'}
    </button>
  );
}
