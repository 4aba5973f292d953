import { Copy, MessageSquareText } from 'lucide-react';
import { useId, useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import type { CompletionSummary, PeopleReport } from '@bdhvs/contracts/reports';
import { api } from '../../../lib/api-client.js';
import { formatNumber } from '../../../lib/format.js';
import { Button } from '../../../ui/button.js';
import { Drawer } from '../../../ui/dialog.js';
import { RadioGroup, SelectField, TextArea } from '../../../ui/field.js';
import { Skeleton } from '../../../ui/skeleton.js';
import { ErrorState } from '../../../ui/states.js';
import { showToast } from '../../../ui/toast.js';
import type { Question } from '../address.js';
import { leftOf, NAMES, namesQuery, useReport } from '../data.js';
import { byPeopleLeft } from '../overview/rows.js';
import { useAfterPaint } from '../parts/after-paint.js';
import { copyText } from '../../../lib/copy.js';
import { shortName } from '../words.js';
import { useNamesWords } from './messages.js';
import { reminderText } from './reminder.js';
import styles from './names.module.css';

const NAMED = 200;
type Kind = 'group' | 'one';

interface Props {
  open: boolean;
  onClose: () => void;
  question: Question;
  summary: CompletionSummary;
  left: number;
}

/** Apart from the list: opening the drawer must not draw 5 000 names again. */
export function ReminderButton(props: Omit<Props, 'open' | 'onClose'>) {
  const t = useNamesWords();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button variant="primary" icon={MessageSquareText} className="no-print" onClick={() => setOpen(true)}>
        {t('remind')}
      </Button>
      <ReminderDrawer {...props} open={open} onClose={() => setOpen(false)} />
    </>
  );
}

/** A message to copy, for one unit at a time. Nothing is sent from here. */
function ReminderDrawer(props: Props) {
  const t = useNamesWords();
  const { open, onClose } = props;
  const [text, setText] = useState('');
  const drawn = useAfterPaint(open);

  async function copy() {
    const copied = await copyText(text);
    showToast(t(copied ? 'copied' : 'copyFailed'));
  }

  return (
    <Drawer
      open={open}
      onClose={onClose}
      title={t('remindTitle')}
      actions={
        <Button variant="primary" icon={Copy} disabled={!text} onClick={() => void copy()}>
          {t('copy')}
        </Button>
      }
    >
      {drawn ? <Composer {...props} onText={setText} text={text} /> : <Skeleton lines={8} height={24} />}
    </Drawer>
  );
}

function Composer({
  question,
  summary,
  left,
  text,
  onText,
}: Props & { text: string; onText: (text: string) => void }) {
  const t = useNamesWords();
  const kindName = useId();
  const report = useReport(question, 'unit');
  const [unit, setUnit] = useState('');
  const [kind, setKind] = useState<Kind>('group');
  const whole = { key: '', label: summary.unit.name, left };
  const behind = byPeopleLeft(report.data?.rows ?? [])
    .map((row) => ({ key: row.key, label: row.label, left: leftOf(row) }))
    .filter((row) => row.left > 0 && row.key !== summary.unit.id);
  const choices = [whole, ...behind];
  const chosen = choices.find(({ key }) => key === unit) ?? whole;
  const named = useQuery({
    queryKey: [NAMES, 'reminder', question, chosen.key],
    queryFn: () =>
      api.get<PeopleReport>(NAMES, {
        ...namesQuery(question, { status: 'left', search: '', blocker: '' }),
        within: chosen.key,
        limit: NAMED,
      }),
    enabled: kind === 'one',
    refetchOnWindowFocus: false,
  });
  const people = kind === 'one' ? named.data?.items : undefined;
  const ready = kind === 'group' || people !== undefined;
  const written = reminderText({
    unitName: chosen.label,
    programme: shortName({ name: summary.programme.name, audience: summary.passport.audience }),
    dueOn: summary.dueOn,
    daysLeft: summary.daysLeft,
    left: chosen.left,
    people,
    address: document.baseURI,
  });
  // What somebody changed by hand stays until another unit or another kind is chosen.
  const [wroteFor, setWroteFor] = useState('');
  const about = `${chosen.key} ${kind} ${ready}`;
  if (wroteFor !== about) {
    setWroteFor(about);
    onText(ready ? written : '');
  }

  return (
    <div className={styles.remind}>
      <p className="muted">{t('remindIntro')}</p>
      <SelectField label={t('remindUnit')} value={unit} onChange={(event) => setUnit(event.target.value)}>
        {choices.map((choice) => (
          <option key={choice.key} value={choice.key}>
            {t('remindUnitLeft', { unit: choice.label, count: formatNumber(choice.left) })}
          </option>
        ))}
      </SelectField>
      <RadioGroup
        legend={t('remindKind')}
        name={kindName}
        value={kind}
        onChange={setKind}
        choices={[
          { value: 'group', label: t('kindGroup'), hint: t('kindGroupHint') },
          { value: 'one', label: t('kindOne'), hint: t('kindOneHint') },
        ]}
      />
      {kind === 'one' && named.error && (
        <ErrorState error={named.error} onRetry={() => void named.refetch()} />
      )}
      {!ready && !named.error && <Skeleton lines={5} />}
      {ready && (
        <TextArea
          label={t('remindText')}
          rows={14}
          lang="vi"
          value={text}
          onChange={(event) => onText(event.target.value)}
        />
      )}
      {people && named.data?.nextCursor && <p className="muted small">{t('tooMany', { count: NAMED })}</p>}
    </div>
  );
}
