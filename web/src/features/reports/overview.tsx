import { PageHead } from '../../ui/staff/page-head.js';
import { useReports } from './messages.js';

export default function Overview() {
  const t = useReports();
  return <PageHead title={t('overview')} />;
}
