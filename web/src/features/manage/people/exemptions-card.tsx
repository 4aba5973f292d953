import { useState } from 'react';
import { FilePlus } from 'lucide-react';
import type { PersonView } from '@bdhvs/contracts/people';
import { Button, LinkButton } from '../../../ui/button.js';
import { Card, CardHead } from '../../../ui/card.js';
import { Skeleton } from '../../../ui/skeleton.js';
import { ErrorState } from '../../../ui/states.js';
import { useExemptionsOf } from '../exemptions/data.js';
import { ExemptionTable } from '../exemptions/exemption-table.js';
import { NewExemptionDialog } from '../exemptions/new-exemption-dialog.js';
import { useProgrammes } from '../programmes/data.js';
import { usePeopleWords } from './messages.js';

/** Decisions about this person, of every programme. */
export function ExemptionsCard({ person, mayWrite }: { person: PersonView; mayWrite: boolean }) {
  const t = usePeopleWords();
  const { data: programmes } = useProgrammes();
  const { rows, pending, error, retry } = useExemptionsOf(
    programmes?.map(({ slug }) => slug),
    person.id,
  );
  const [entering, setEntering] = useState(false);
  return (
    <Card aria-labelledby="exemptions">
      <CardHead id="exemptions" title={t('exemptions')}>
        <span className="row">
          <LinkButton small variant="quiet" href="/quan-ly/mien-hoc">
            {t('exemptionsOpen')}
          </LinkButton>
          {mayWrite && programmes && programmes.length > 0 && (
            <Button small icon={FilePlus} onClick={() => setEntering(true)}>
              {t('exempt')}
            </Button>
          )}
        </span>
      </CardHead>
      {pending && <Skeleton lines={2} />}
      {error && <ErrorState error={error} onRetry={retry} />}
      {!pending && !error && rows.length === 0 && <p className="muted">{t('exemptionsNone')}</p>}
      {rows.length > 0 && <ExemptionTable rows={rows} mayWrite={mayWrite} ofOnePerson />}
      {entering && (
        <NewExemptionDialog
          person={{ id: person.id, fullName: person.fullName }}
          onClose={() => setEntering(false)}
        />
      )}
    </Card>
  );
}
