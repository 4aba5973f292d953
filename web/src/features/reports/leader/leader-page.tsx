import { useState } from 'react';
import { BookOpen, ChartNoAxesColumn, ChevronDown, ClipboardList, LogOut } from 'lucide-react';
import { Link } from 'wouter';
import type { CompletionSummary, PersonStatus } from '@bdhvs/contracts/reports';
import { can } from '../../../lib/access.js';
import { formatNumber } from '../../../lib/format.js';
import { signOut, useSignedIn } from '../../../lib/session.js';
import { BrandMark } from '../../../ui/brand.js';
import { LinkButton } from '../../../ui/button.js';
import { Card } from '../../../ui/card.js';
import { Trend } from '../../../ui/charts/trend.js';
import { Dock } from '../../../ui/dock.js';
import { Icon } from '../../../ui/icon.js';
import { useFrame, useTitle } from '../../../ui/learner/use-page.js';
import { OfflineBanner } from '../../../ui/offline-banner.js';
import { Skeleton } from '../../../ui/skeleton.js';
import { EmptyState, ErrorState } from '../../../ui/states.js';
import { Track } from '../../../ui/track.js';
import { overviewPath, peoplePath } from '../address.js';
import { useReport, useSummary } from '../data.js';
import { useReports } from '../messages.js';
import { Pace } from '../overview/pace.js';
import { trendPoints } from '../overview/trend-card.js';
import { AsOf } from '../parts/as-of.js';
import { Popover } from '../parts/popover.js';
import parts from '../parts/parts.module.css';
import { PassportDrawer } from '../passport/passport-drawer.js';
import { sentenceOf } from '../sentence.js';
import { useReportState, type ReportState } from '../state.js';
import { shortName } from '../words.js';
import { useLeader } from './messages.js';
import styles from './leader.module.css';

const SHOWN = 3;

/** One glance on a phone: is it on track, and where is it not. */
export default function LeaderPage() {
  useFrame('staff');
  const l = useLeader();
  useTitle(l('title'));
  const state = useReportState('/lanh-dao');
  const { question, programmes } = state;
  const summary = useSummary(question);
  const me = useSignedIn();
  const left = summary.data?.left ?? 0;
  return (
    <div className={`page ${styles.page}`}>
      <Head state={state} />
      <OfflineBanner />
      <main id="main" className={styles.body} tabIndex={-1}>
        <h1 className="vh">{l('title')}</h1>
        {programmes?.length === 0 && <NoProgramme />}
        {(state.error || summary.error) && !summary.data && programmes?.length !== 0 && (
          <ErrorState error={state.error ?? summary.error} onRetry={() => void summary.refetch()} />
        )}
        {!state.error && !summary.error && !summary.data && programmes?.length !== 0 && (
          <Skeleton lines={6} first={{ height: 56 }} />
        )}
        {summary.data && <Glance state={state} summary={summary.data} />}
      </main>
      {left > 0 && can(me, 'reports.people') && (
        <Dock className={styles.dock}>
          <LinkButton variant="primary" wide lead href={state.hrefTo(peoplePath)}>
            {l('seeLeft', { count: left === 1 ? 1 : formatNumber(left) })}
          </LinkButton>
        </Dock>
      )}
    </div>
  );
}

function Head({ state }: { state: ReportState }) {
  const l = useLeader();
  const { unit, programme, filters, change, hrefTo } = state;
  return (
    <header className={styles.head}>
      <div>
        <Popover
          look={styles.who ?? ''}
          side="start"
          chevron={false}
          list
          label={
            <>
              <BrandMark size={36} />
              <span>
                <b>
                  {unit?.name ?? l('title')} <Icon of={ChevronDown} size="xs" />
                </b>
                {programme && <small>{shortName(programme)}</small>}
                <span className="vh">{l('menu')}</span>
              </span>
            </>
          }
        >
          {() => (
            <>
              <Link href={hrefTo(overviewPath)} className={parts.item}>
                <Icon of={ChartNoAxesColumn} size="s" />
                {l('fullOverview')}
              </Link>
              <Link href="/hoc" className={parts.item}>
                <Icon of={BookOpen} size="s" />
                {l('myLearning')}
              </Link>
              <button type="button" className={parts.item} onClick={() => void signOut()}>
                <Icon of={LogOut} size="s" />
                {l('signOut')}
              </button>
            </>
          )}
        </Popover>
      </div>
      <AsOf short value={filters['den-ngay']} onChange={(day) => change({ 'den-ngay': day })} />
    </header>
  );
}

function Glance({ state, summary }: { state: ReportState; summary: CompletionSummary }) {
  const t = useReports();
  const l = useLeader();
  const me = useSignedIn();
  const [basis, setBasis] = useState(false);
  const { question, hrefTo } = state;
  const months = useReport(question, 'month');
  const asOf = summary.passport.membershipAsOf;
  const sentence = sentenceOf({ ...summary, audience: summary.passport.audience, asOf, short: true }, t);
  const { figure, share, who, what, leftBefore, left, leftAfter } = sentence;
  const whole = summary.counts.obliged > 0 ? summary.counts.completed / summary.counts.obliged : undefined;
  const listHref = can(me, 'reports.people')
    ? (status: PersonStatus) => hrefTo(peoplePath, { 'danh-sach': status === 'left' ? '' : status })
    : undefined;
  return (
    <>
      <section aria-label={t('share')}>
        <p className={styles.big}>
          {figure && <span className={`${styles.figure} tn`}>{figure}</span>}{' '}
          <span className={`${styles.percent} tn`}>{share}</span>
        </p>
        <p className={styles.told}>
          {who} {what}
          {what && '.'}{' '}
          <button type="button" className={styles.basis} onClick={() => setBasis(true)}>
            {t('basis')}
          </button>
        </p>
        {leftBefore && (
          <p className={styles.told}>
            {leftBefore} {left && <b>{left}</b>}
            {leftAfter}
          </p>
        )}
      </section>
      <div className={styles.pace}>
        <Pace summary={summary} short />
      </div>
      {months.data && months.data.rows.length > 0 && summary.counts.obliged > 0 && (
        <Card padded={false} className={styles.trend} aria-label={l('trend')}>
          <Trend
            points={trendPoints(months.data, asOf)}
            opensOn={summary.opensOn}
            dueOn={summary.dueOn}
            asOf={asOf}
            height={150}
          />
        </Card>
      )}
      {summary.mostLeft.length > 0 && (
        <section>
          <h2>{l('mostLeft')}</h2>
          <ul className={styles.units}>
            {summary.mostLeft.slice(0, SHOWN).map((unit) => (
              <li key={unit.unitId}>
                <Link href={state.hrefTo(overviewPath, { 'don-vi': unit.unitId })} className={styles.unit}>
                  <span className={styles.name}>{unit.name}</span>
                  <Track part={unit.completed} whole={unit.obliged} reference={whole} />
                  <span className="num">
                    {l('left')} <b>{formatNumber(unit.left)}</b>
                  </span>
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      {question && (
        <PassportDrawer
          open={basis}
          onClose={() => setBasis(false)}
          question={question}
          listHref={listHref}
        />
      )}
    </>
  );
}

function NoProgramme() {
  const t = useReports();
  return (
    <EmptyState icon={ClipboardList} title={t('noProgrammeTitle')}>
      {t('noProgrammeBody')}
    </EmptyState>
  );
}
