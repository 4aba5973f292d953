import type { ReactNode } from 'react';
import type { NumberPassport, PersonStatus } from '@bdhvs/contracts/reports';
import { Link } from 'wouter';
import { dayOf, formatDate, formatDateTime, formatNumber, formatShare } from '../../../lib/format.js';
import { usePassportWords } from './messages.js';
import { notCountedWords } from './passport-text.js';
import styles from './passport.module.css';

interface PartProps {
  passport: NumberPassport;
}
type Linked = PartProps & { listHref?: (status: PersonStatus) => string };

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={styles.part}>
      <h3>{title}</h3>
      {children}
    </section>
  );
}

/** 72,3% = 214 over 296, each leading to its people. */
export function Equation({ passport, listHref }: Linked) {
  const t = usePassportWords();
  const { counts } = passport;
  const words = (count: number, name: string) => (
    <>
      <b className="tn">{formatNumber(count)}</b> {name}
    </>
  );
  return (
    <div className={styles.equation}>
      <span className={`${styles.result} tn`}>{formatShare(counts.completed, counts.obliged)}</span>
      {counts.obliged === 0 ? (
        <span>{t('nobody')}</span>
      ) : (
        <>
          <span className={styles.equals}>=</span>
          <span className={styles.fraction}>
            {listHref && counts.completed > 0 ? (
              <Link href={listHref('completed')}>{words(counts.completed, t('done'))}</Link>
            ) : (
              <span>{words(counts.completed, t('done'))}</span>
            )}
            <span>{words(counts.obliged, t('obliged'))}</span>
          </span>
        </>
      )}
    </div>
  );
}

export function ForWhom({ passport }: PartProps) {
  const t = usePassportWords();
  return (
    <Part title={t('forWhom')}>
      <p>
        {passport.forWhom} {notCountedWords(passport, t)}
      </p>
    </Part>
  );
}

export function ThreeDates({ passport: { passport } }: PartProps) {
  const t = usePassportWords();
  const lines = [
    [t('membershipAsOf'), formatDate(passport.membershipAsOf)],
    [t('completionsUpTo'), formatDate(passport.completionsUpTo)],
    [t('knownBy'), formatDateTime(passport.knownBy)],
  ];
  return (
    <Part title={t('dates')}>
      <Lines lines={lines} />
    </Part>
  );
}

function Lines({ lines }: { lines: ReactNode[][] }) {
  return (
    <dl className={styles.lines}>
      {lines.map(([name, value], index) => (
        <div key={index}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

export function Meaning({ passport }: PartProps) {
  const t = usePassportWords();
  const { rule, programme } = passport;
  return (
    <Part title={t('means')}>
      <p>{passport.meansCompleted}</p>
      <p className="muted">
        {t('rule', {
          version: rule.version,
          date: formatDate(dayOf(rule.activatedAt)),
          opens: formatDate(rule.opensOn),
          due: formatDate(rule.dueOn),
        })}{' '}
        {programme.mandateNumber && t('mandate', { number: programme.mandateNumber })}
      </p>
    </Part>
  );
}

const ways = ['system', 'document', 'declared'] as const;

export function HowKnown({ passport: { howKnown, counts } }: PartProps) {
  const t = usePassportWords();
  if (counts.completed === 0) return null;
  return (
    <Part title={t('how', { count: formatNumber(counts.completed) })}>
      <div className={styles.how} aria-hidden="true">
        {ways.map(
          (way) =>
            howKnown[way] > 0 && <i key={way} className={styles[way]} style={{ flex: howKnown[way] }} />,
        )}
      </div>
      <ul className={styles.three}>
        {ways.map((way) => (
          <li key={way}>
            <b>
              <i className={styles[way]} />
              {formatNumber(howKnown[way])}
            </b>
            {t(way)}
          </li>
        ))}
      </ul>
    </Part>
  );
}

/** Raw and adjusted side by side; without anybody exempt they are one and the same. */
export function TwoWays({ passport: { counts, exemptCompleted } }: PartProps) {
  const t = usePassportWords();
  const figure = (part: number, whole: number) =>
    `${formatShare(part, whole)} (${formatNumber(part)}/${formatNumber(whole)})`;
  return (
    <Part title={t('twoWays')}>
      <Lines
        lines={[
          [t('adjusted'), figure(counts.completed, counts.obliged)],
          [t('raw'), figure(counts.completed + exemptCompleted, counts.obliged + counts.exempt)],
        ]}
      />
    </Part>
  );
}

const outside = ['pending', 'exempt', 'unresolved'] as const;

export function Outside({ passport, listHref }: Linked) {
  const t = usePassportWords();
  const { counts, exemptEnteredAfterDue } = passport;
  return (
    <Part title={t('outside')}>
      <ul className={styles.three}>
        {outside.map((status) => (
          <li key={status}>
            <b>{formatNumber(counts[status])}</b>
            {listHref && counts[status] > 0 ? <Link href={listHref(status)}>{t(status)}</Link> : t(status)}
          </li>
        ))}
      </ul>
      {exemptEnteredAfterDue > 0 && <p>{t('enteredLate', { count: exemptEnteredAfterDue })}</p>}
      {counts.pending > 0 && <p className="muted">{t('pendingNote')}</p>}
    </Part>
  );
}
