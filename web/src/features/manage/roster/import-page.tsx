import { useState } from 'react';
import { useParams } from 'wouter';
import type { RosterImportView } from '@bdhvs/contracts/roster';
import { Note } from '../../../ui/note.js';
import { Skeleton } from '../../../ui/skeleton.js';
import { LinkButton } from '../../../ui/button.js';
import { PageHead } from '../../../ui/staff/page-head.js';
import { ErrorState } from '../../../ui/states.js';
import { ApplyBar } from './apply-bar.js';
import { ChangesCard } from './changes-card.js';
import { useImport } from './data.js';
import { FileLine } from './file-line.js';
import { fieldsOf, lacking } from './mapping.js';
import { MappingCard } from './mapping-card.js';
import { useRosterWords } from './messages.js';
import { MissingCard } from './missing-card.js';
import { Outcome } from './outcome.js';
import { outlookOf, stepOf } from './outlook.js';
import { ProblemRows } from './problem-rows.js';
import { StepBar } from './step-bar.js';
import { SummaryTiles } from './summary-tiles.js';
import { UnknownUnitsCard } from './unknown-units-card.js';
import styles from './roster.module.css';

export default function RosterImportPage() {
  const t = useRosterWords();
  const { id = '' } = useParams();
  const { data: view, error, refetch } = useImport(id);
  if (view) return <Import key={view.id} view={view} />;
  return (
    <>
      <PageHead title={t('title')} back={{ href: '/quan-ly/nguoi-hoc/nhap', label: t('title') }} />
      {error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : (
        <Skeleton lines={8} height={20} />
      )}
    </>
  );
}

const TITLES = {
  previewed: 'titlePreview',
  applied: 'titleApplied',
  undone: 'titleUndone',
  expired: 'titleExpired',
} as const;

function Import({ view }: { view: RosterImportView }) {
  const t = useRosterWords();
  const [ending, setEnding] = useState<ReadonlySet<string>>(new Set());
  const [mappingEdited, setMappingEdited] = useState(false);
  const missing = new Set(view.missing.map(({ personId }) => personId));
  // Somebody ticked may meanwhile be on the list after all.
  const chosen = [...ending].filter((personId) => missing.has(personId));
  const outlook = outlookOf(view, chosen.length);
  const lacks = lacking(fieldsOf(view.columns));
  const step = stepOf(view, lacks.length > 0);
  const open = view.status === 'previewed' || view.status === 'applied';
  const mapping = view.status === 'previewed' && (
    <MappingCard view={view} lacks={lacks} onEdited={setMappingEdited} />
  );

  return (
    <div className={styles.page}>
      <PageHead
        title={step === 'columns' ? t('titleColumns') : t(TITLES[view.status])}
        back={{ href: '/quan-ly/nguoi-hoc/nhap', label: t('title') }}
      />
      {open && <StepBar now={step} allDone={view.status === 'applied'} />}
      <FileLine view={view} />
      {(view.status === 'applied' || view.status === 'undone') && <Outcome view={view} />}
      {view.status === 'expired' && <Expired view={view} />}
      {step === 'columns' && mapping}
      {open && step !== 'columns' && (
        <>
          <SummaryTiles view={view} />
          <UnknownUnitsCard view={view} />
          <ProblemRows view={view} />
          <MissingCard view={view} chosen={ending} onChoose={setEnding} />
          {mapping}
          <ChangesCard view={view} />
        </>
      )}
      {(view.status === 'previewed' || outlook.possible) && (
        <ApplyBar
          view={view}
          outlook={step === 'columns' ? { ...outlook, possible: false, going: 0 } : outlook}
          ending={chosen}
          mappingEdited={mappingEdited}
          columnsFirst={step === 'columns'}
        />
      )}
    </div>
  );
}

function Expired({ view }: { view: RosterImportView }) {
  const t = useRosterWords();
  return (
    <>
      <Note>{t('expired')}</Note>
      <p className={styles.section}>
        <LinkButton href={`/quan-ly/nguoi-hoc/nhap?don-vi=${view.unit.slug}`}>{t('uploadAgain')}</LinkButton>
      </p>
    </>
  );
}
