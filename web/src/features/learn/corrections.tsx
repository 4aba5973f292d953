import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, type ReactNode } from 'react';
import type { LearnerNotice, LearnerNotices } from '@bdhvs/contracts/authoring';
import { messagesReady } from '../../lib/i18n.js';
import { publicly } from './data.js';

/** What lies over this place of a course: to be read aloud first, and to be seen first. */
export interface Corrections {
  texts: string[];
  shown: ReactNode;
}

const Shown = lazy(async () => {
  const loaded = await import('./notices/notices.js');
  await messagesReady();
  return loaded;
});

const NONE: LearnerNotice[] = [];

/** Asked for beside the content, which devices keep for ever; without a network as it was last known here. */
export function useNotices(versionId: string | null | undefined): LearnerNotice[] {
  const { data } = useQuery({
    queryKey: ['notices', versionId],
    queryFn: () => publicly<LearnerNotices>(`/course-versions/${versionId}/notices`),
    enabled: Boolean(versionId),
  });
  return data?.items ?? NONE;
}

export function correctionsOf(notices: LearnerNotice[]): Corrections {
  return {
    texts: notices.map(({ text }) => text),
    shown: notices.length > 0 && (
      <Suspense fallback={null}>
        <Shown notices={notices} />
      </Suspense>
    ),
  };
}
