import { Megaphone } from 'lucide-react';
import type { LearnerNotice } from '@bdhvs/contracts/authoring';
import { formatDate } from '../../../lib/format.js';
import { Note } from '../../../ui/note.js';
import { useNoticeWords } from './messages.js';
import styles from './notices.module.css';

/** Text as text: what an author writes is never markup. */
export default function Notices({ notices }: { notices: LearnerNotice[] }) {
  const t = useNoticeWords();
  return (
    <div className={styles.notices} role="note" aria-label={t('title')}>
      {notices.map(({ id, text, from }) => (
        <Note key={id} tone="amber" icon={Megaphone} title={t('since', { day: formatDate(from) })}>
          <p lang="vi">{text}</p>
        </Note>
      ))}
    </div>
  );
}
