import { useState } from 'react';
import type { Exemption } from '@bdhvs/contracts/programmes';
import { today } from '../../../lib/format.js';
import { useRefresh } from '../../../lib/refresh.js';
import { DateField } from '../../../ui/date-field.js';
import { errorOf } from '../../../ui/error-summary.js';
import { FormDialog } from '../../../ui/staff/form-dialog.js';
import { useSubmit } from '../../../ui/staff/submit.js';
import { showToast } from '../../../ui/toast.js';
import { exemptionsApi } from './data.js';
import { useExemptionWords } from './messages.js';

export function EndExemptionDialog({ exemption, onClose }: { exemption: Exemption; onClose: () => void }) {
  const t = useExemptionWords();
  const refresh = useRefresh();
  const name = exemption.fullName;
  const [lastDay, setLastDay] = useState(today() < exemption.validFrom ? exemption.validFrom : today());
  const form = useSubmit(
    () => exemptionsApi.end(exemption.id, lastDay),
    async () => {
      onClose();
      await refresh();
      showToast(t('ended', { name }));
    },
    {
      fields: { lastDay: 'exemption-last-day' },
      check: () =>
        lastDay < exemption.validFrom ? [{ field: 'exemption-last-day', message: t('lastDayBefore') }] : [],
    },
  );
  return (
    <FormDialog
      title={t('endTitle', { name })}
      submit={t('endSubmit')}
      danger
      onClose={onClose}
      busy={form.busy}
      errors={form.errors}
      onSubmit={form.submit}
    >
      <p>{t('endBody')}</p>
      <DateField
        id="exemption-last-day"
        label={t('endLastDay')}
        value={lastDay}
        error={errorOf(form.errors, 'exemption-last-day')}
        onChange={setLastDay}
      />
    </FormDialog>
  );
}
