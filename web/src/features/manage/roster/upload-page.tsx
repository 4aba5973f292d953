import { PageHead } from '../../../ui/staff/page-head.js';
import { HistoryCard } from './history-card.js';
import { useRosterWords } from './messages.js';
import { StepBar } from './step-bar.js';
import { UploadForm } from './upload-form.js';

export default function RosterUploadPage() {
  const t = useRosterWords();
  return (
    <>
      <PageHead title={t('title')} back={{ href: '/quan-ly/nguoi-hoc', label: t('people') }} />
      <StepBar now="upload" />
      <UploadForm />
      <HistoryCard />
    </>
  );
}
