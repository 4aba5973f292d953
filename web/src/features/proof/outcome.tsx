import { useEffect, useRef } from 'react';
import {
  CalendarX,
  CircleAlert,
  CircleCheck,
  CircleHelp,
  FileWarning,
  KeyRound,
  type LucideIcon,
} from 'lucide-react';
import type { Verification, VerificationOutcome } from '@bdhvs/contracts/certificates';
import { formatDate } from '../../lib/format.js';
import { Card } from '../../ui/card.js';
import { Icon } from '../../ui/icon.js';
import type { Tone } from '../../ui/note.js';
import { useProof } from './messages.js';
import styles from './proof.module.css';

const LOOKS: Record<VerificationOutcome, { tone: Tone; icon: LucideIcon }> = {
  valid: { tone: 'leaf', icon: CircleCheck },
  revoked: { tone: 'son', icon: CircleAlert },
  expired: { tone: 'amber', icon: CalendarX },
  mistyped: { tone: 'amber', icon: CircleHelp },
  unknown: { tone: 'amber', icon: CircleHelp },
  'not-a-badge': { tone: 'amber', icon: FileWarning },
  changed: { tone: 'son', icon: CircleAlert },
  'foreign-key': { tone: 'amber', icon: KeyRound },
  'withdrawn-key': { tone: 'son', icon: KeyRound },
};

/** What was found: first in one sentence, then what to do with it, then the facts. */
export function Outcome({ found }: { found: Verification }) {
  const t = useProof();
  const { tone, icon } = LOOKS[found.outcome];
  const heading = useRef<HTMLHeadingElement>(null);
  // Whoever pressed the button further down is brought to the answer.
  useEffect(() => heading.current?.focus(), [found]);
  return (
    <Card as="div" className={styles.outcome}>
      <div className={styles.head}>
        <span className={`disk ${tone} ${styles.disk}`}>
          <Icon of={icon} size="l" />
        </span>
        <div>
          <h2 ref={heading} tabIndex={-1}>
            {t(`outcome_${found.outcome}`)}
          </h2>
          <p>{t(`outcome_${found.outcome}_body`)}</p>
        </div>
      </div>
      {found.certificate && <Facts of={found.certificate} />}
    </Card>
  );
}

function Facts({ of }: { of: NonNullable<Verification['certificate']> }) {
  const t = useProof();
  return (
    <>
      {of.sample && <p className={styles.sample}>{t('sample')}</p>}
      <dl className={styles.facts}>
        <div className={styles.main}>
          <dt>{t('course')}</dt>
          <dd lang="vi">{of.courseName}</dd>
        </div>
        <div className={styles.main}>
          <dt>{t('holder')}</dt>
          <dd>
            {of.maskedName === null ? <small>{t('holderErased')}</small> : <Masked name={of.maskedName} />}
          </dd>
        </div>
        <Fact name={t('completedOn')}>{formatDate(of.completedOn)}</Fact>
        <Fact name={t('issuedOn')}>{formatDate(of.issuedOn)}</Fact>
        <Fact name={t('issuer')}>{of.issuer}</Fact>
        <Fact name={t('validUntil')}>
          {of.validUntil === null ? t('noEnd') : t('validUntilDay', { date: formatDate(of.validUntil) })}
        </Fact>
        {of.revokedOn && <Fact name={t('revokedOn')}>{formatDate(of.revokedOn)}</Fact>}
        <Fact name={t('codeShort')}>{of.code}</Fact>
      </dl>
    </>
  );
}

function Fact({ name, children }: { name: string; children: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd className="tn">{children}</dd>
    </div>
  );
}

/** Two stars for what is hidden; a voice makes a pause of them. */
function Masked({ name }: { name: string }) {
  return (
    <>
      <span aria-hidden="true">{name}</span>
      <span className="vh">{name.replaceAll('**', '…')}</span>
    </>
  );
}
