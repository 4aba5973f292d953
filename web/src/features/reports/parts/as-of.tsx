import { useState } from 'react';
import { Calendar } from 'lucide-react';
import { dayBefore, formatDate, today } from '../../../lib/format.js';
import { Button } from '../../../ui/button.js';
import { DateField } from '../../../ui/date-field.js';
import { useReports } from '../messages.js';
import { Popover } from './popover.js';
import styles from './parts.module.css';

interface AsOfProps {
  /** YYYY-MM-DD, or "" for today. */
  value: string;
  onChange: (day: string) => void;
  short?: boolean;
}

/** "Tính đến 22/11/2026": the day that every figure of the page is of. */
export function AsOf({ value, onChange, short }: AsOfProps) {
  const t = useReports();
  const date = formatDate(value || today());
  return (
    <Popover
      icon={short ? undefined : Calendar}
      look={short ? 'tool' : 'btn'}
      label={
        short ? (
          <>
            <span className="vh">{t('asOfShort')} </span>
            <span className="tn">{date}</span>
          </>
        ) : (
          <span className="tn">{t('asOf', { date })}</span>
        )
      }
    >
      {(close) => (
        <DayForm
          value={value}
          onChange={(day) => {
            onChange(day);
            close();
          }}
        />
      )}
    </Popover>
  );
}

function DayForm({ value, onChange }: Pick<AsOfProps, 'value' | 'onChange'>) {
  const t = useReports();
  const now = today();
  const [day, setDay] = useState(value || now);
  const ahead = day > now;
  return (
    <form
      noValidate
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        // Today is no filter: tomorrow the same link shows tomorrow.
        if (!ahead) onChange(day === now ? '' : day);
      }}
    >
      <div className={styles.quick}>
        <Button small onClick={() => onChange('')}>
          {t('asOfToday')}
        </Button>
        <Button small onClick={() => onChange(dayBefore(`${now.slice(0, 8)}01`))}>
          {t('asOfMonthEnd')}
        </Button>
      </div>
      <DateField
        label={t('asOfTitle')}
        value={day}
        max={now}
        onChange={(next) => setDay(next || now)}
        error={ahead ? t('asOfFuture') : undefined}
      />
      <Button type="submit" variant="primary">
        {t('show')}
      </Button>
    </form>
  );
}
