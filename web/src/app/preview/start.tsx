import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import type { Root } from 'react-dom/client';
import { Router, useLocation } from 'wouter';
import type { Me } from '@bdhvs/contracts/learning';
import type { Course } from '@bdhvs/courses';
import { answerInPage, api } from '../../lib/api-client.js';
import { basePath } from '../../lib/base.js';
import { keepNothing } from '../../lib/outbox/device.js';
import { useOutboxOf } from '../../lib/outbox/use-device.js';
import { LinkButton } from '../../ui/button.js';
import { LearnerPage } from '../../ui/learner/page.js';
import { ErrorState } from '../../ui/states.js';
import { createQueryClient } from '../query-client.js';
import { Routes } from '../routes.js';
import { CourseServer } from './course-server.js';
import { usePreviewWords } from './messages.js';

/** "/tac-gia/xem-truoc/vneid/khoa-hoc/vneid": the learner's addresses, below the address of the draft. */
export async function startPreview(root: Root, slug: string): Promise<void> {
  const client = createQueryClient();
  try {
    const [me, draft] = await Promise.all([
      api.get<Me>('/me'),
      api.get<{ id: string; course: Course }>(`/author/drafts/${encodeURIComponent(slug)}/content`),
    ]);
    const server = new CourseServer(me, draft.id, draft.course);
    answerInPage((request) => server.answer(request));
    keepNothing();
    root.render(<Preview client={client} slug={slug} personId={me.personId} />);
  } catch (error) {
    root.render(
      <LearnerPage title="">
        <ErrorState error={error} onRetry={() => location.reload()} />
      </LearnerPage>,
    );
  }
}

function Preview({ client, slug, personId }: { client: QueryClient; slug: string; personId: string }) {
  useOutboxOf(personId, false);
  return (
    <QueryClientProvider client={client}>
      <Router base={`${basePath()}/tac-gia/xem-truoc/${slug}`}>
        <Inside slug={slug} />
      </Router>
    </QueryClientProvider>
  );
}

/** The course and what belongs to it; what lies beside it would only show the author's own learning. */
function Inside({ slug }: { slug: string }) {
  const t = usePreviewWords();
  const [location] = useLocation();
  if (location.startsWith(`/khoa-hoc/${slug}`)) return <Routes />;
  return (
    <LearnerPage title={t('outside')}>
      <h1>{t('outside')}</h1>
      <p>{t('outsideBody')}</p>
      <LinkButton variant="primary" wide href={`/khoa-hoc/${slug}`}>
        {t('back')}
      </LinkButton>
    </LearnerPage>
  );
}
