import { CalendarClock, Upload, Users } from 'lucide-react';
import { can } from '../../../lib/access.js';
import { formatDate } from '../../../lib/format.js';
import { useSignedIn } from '../../../lib/session.js';
import { Button, LinkButton } from '../../../ui/button.js';
import { Card } from '../../../ui/card.js';
import { EmptyState } from '../../../ui/states.js';
import { useReports } from '../messages.js';
import { useParts } from '../parts/messages.js';
import type { ReportState } from '../state.js';

/** Nobody to count: why, and what can be done about it. */
export function NobodyObliged({
  state,
  audience,
  asOf,
  opensOn,
}: {
  state: ReportState;
  audience: string;
  asOf: string;
  opensOn?: string;
}) {
  const t = useReports();
  const p = useParts();
  const me = useSignedIn();
  const { filters, change } = state;
  const filtered = filters.khoa !== '' || filters.loai !== '';
  const early = opensOn !== undefined && asOf < opensOn;
  const action = early ? (
    <Button onClick={() => change({ 'den-ngay': '' })}>{t('toToday')}</Button>
  ) : filtered ? (
    <Button onClick={() => change({ khoa: '', loai: '' })}>{p('dropAll')}</Button>
  ) : can(me, 'roster.import') ? (
    <LinkButton href="/quan-ly/nguoi-hoc/nhap" variant="primary" icon={Upload}>
      {t('import')}
    </LinkButton>
  ) : undefined;
  const date = formatDate(asOf);
  return (
    <Card>
      <EmptyState
        icon={early ? CalendarClock : Users}
        title={early ? t('notYetTitle') : t('nobodyTitle')}
        action={action}
      >
        {!early && (audience ? t('nobodyBody', { audience, date }) : t('nobodyBodyPlain', { date }))}
      </EmptyState>
    </Card>
  );
}
