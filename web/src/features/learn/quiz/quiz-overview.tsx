import { ChevronRight, type LucideIcon } from 'lucide-react';
import type { AttemptDrafts, Draft } from '../../../lib/outbox/attempt-drafts.js';
import { hasStatus, Unreachable } from '../../../lib/problem.js';
import { Button } from '../../../ui/button.js';
import { Dock } from '../../../ui/dock.js';
import { Icon } from '../../../ui/icon.js';
import { LearnerPage } from '../../../ui/learner/page.js';
import { plain } from '../../../ui/marked.js';
import { Note } from '../../../ui/note.js';
import { ErrorState } from '../../../ui/states.js';
import { useQuiz } from './messages.js';
import type { Submission } from './submission.js';
import { SaveChip } from './save-chip.js';
import styles from './quiz.module.css';

interface QuizOverviewProps {
  courseName: string;
  draft: Draft;
  drafts: AttemptDrafts;
  back: { href: string; label: string; icon: LucideIcon };
  submission: Submission;
  onOpen: (index: number) => void;
}

/** Everything once more before it counts; an open question is named, not hidden. */
export function QuizOverview({ draft, drafts, back, submission, onOpen }: QuizOverviewProps) {
  const t = useQuiz();
  const { questions } = draft.attempt;
  const open = questions.filter((question) => !draft.answers[question.id]?.length).length;
  const { busy, error, submit } = submission;
  const unreachable = error instanceof Unreachable;
  return (
    <LearnerPage
      title={t('overviewTitle')}
      back={back}
      speech={[t('answered', { done: questions.length - open, total: questions.length })]}
      dock={
        <Dock>
          <Button variant="primary" wide busy={busy} onClick={submit}>
            {busy ? t('submitting') : unreachable ? t('submitAgain') : t('submit')}
          </Button>
          <Button
            variant="quiet"
            onClick={() =>
              onOpen(
                Math.max(
                  0,
                  questions.findIndex((question) => !draft.answers[question.id]?.length),
                ),
              )
            }
          >
            {t('backToQuestions')}
          </Button>
        </Dock>
      }
    >
      <h1 className={styles.prompt}>{t('overviewTitle')}</h1>
      <p>{t('answered', { done: questions.length - open, total: questions.length })}</p>
      <div className={styles.saved}>
        <SaveChip drafts={drafts} />
      </div>
      {unreachable && (
        <Note tone="amber" title={t('submitFailedTitle')} live>
          <p>{t('submitFailed')}</p>
        </Note>
      )}
      {/* An ended session has its own dialog over the page. */}
      {Boolean(error) && !unreachable && !hasStatus(error, 401) && (
        <ErrorState error={error} title={t('submitFailedTitle')} onRetry={submit} />
      )}
      {open > 0 && !error && (
        <Note tone="amber">
          <p>{t('openQuestions', { count: open })}</p>
        </Note>
      )}
      <ol className={styles.overview}>
        {questions.map((question, index) => {
          const chosen = question.options.filter((option) => draft.answers[question.id]?.includes(option.id));
          return (
            <li key={question.id}>
              <button type="button" onClick={() => onOpen(index)}>
                <span>
                  <span className={styles.number}>{t('questionNumber', { number: index + 1 })}</span>
                  <b lang="vi">{plain(question.prompt)}</b>
                  {chosen.length > 0 ? (
                    <span lang="vi">{chosen.map((option) => option.text).join(' · ')}</span>
                  ) : (
                    <span className={styles.open}>{t('notAnswered')}</span>
                  )}
                </span>
                <Icon of={ChevronRight} size="s" />
              </button>
            </li>
          );
        })}
      </ol>
    </LearnerPage>
  );
}
