import { Copy, Users } from 'lucide-react';
import type { NumberPassport, PersonStatus } from '@bdhvs/contracts/reports';
import { formatNumber } from '../../../lib/format.js';
import { Button, LinkButton } from '../../../ui/button.js';
import { Drawer } from '../../../ui/dialog.js';
import { Skeleton } from '../../../ui/skeleton.js';
import { ErrorState } from '../../../ui/states.js';
import { showToast } from '../../../ui/toast.js';
import { usePassport } from '../data.js';
import type { Question } from '../address.js';
import { copyText } from '../../../lib/copy.js';
import { Equation, HowKnown, Meaning, Outside, ThreeDates, TwoWays, ForWhom } from './passport-parts.js';
import { passportText } from './passport-text.js';
import { usePassportWords } from './messages.js';
import styles from './passport.module.css';

/** All that stands behind one figure, beside the page it stands on. */
export function PassportDrawer({
  open,
  onClose,
  question,
  listHref,
}: {
  open: boolean;
  onClose: () => void;
  question: Question;
  /** Absent for those who may read numbers and no names. */
  listHref?: (status: PersonStatus) => string;
}) {
  const t = usePassportWords();
  const { data, error, refetch } = usePassport(question, open);

  async function copy(passport: NumberPassport) {
    const copied = await copyText(passportText(passport, t));
    showToast(t(copied ? 'copied' : 'copyFailed'));
  }

  return (
    <Drawer
      open={open}
      onClose={onClose}
      title={t('title')}
      actions={
        data && (
          <>
            {listHref && data.counts.completed > 0 && (
              <LinkButton small icon={Users} href={listHref('completed')}>
                {t('seeDone', { count: formatNumber(data.counts.completed) })}
              </LinkButton>
            )}
            {listHref && data.left > 0 && (
              <LinkButton small icon={Users} href={listHref('left')}>
                {t('seeLeft', { count: formatNumber(data.left) })}
              </LinkButton>
            )}
            <Button small variant="quiet" icon={Copy} className={styles.copy} onClick={() => void copy(data)}>
              {t('copy')}
            </Button>
          </>
        )
      }
    >
      {data && (
        <>
          <Equation passport={data} listHref={listHref} />
          <ForWhom passport={data} />
          <ThreeDates passport={data} />
          <Meaning passport={data} />
          <HowKnown passport={data} />
          <TwoWays passport={data} />
          <Outside passport={data} listHref={listHref} />
        </>
      )}
      {!data && error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton lines={8} first={{ height: 96, borderRadius: 12 }} />}
    </Drawer>
  );
}
