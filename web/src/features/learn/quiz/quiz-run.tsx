import { useState } from 'react';
import { ArrowLeft } from 'lucide-react';
import type { AttemptDrafts, Draft } from '../../../lib/outbox/attempt-drafts.js';
import { Button } from '../../../ui/button.js';
import { Dock } from '../../../ui/dock.js';
import { LearnerPage, Where } from '../../../ui/learner/page.js';
import { Marked, plain } from '../../../ui/marked.js';
import { courseHref, shortName } from '../addresses.js';
import { Options } from '../options.js';
import { useQuiz } from './messages.js';
import { QuizOverview } from './quiz-overview.js';
import { SaveChip } from './save-chip.js';
import { useSubmission } from './submission.js';
import styles from './quiz.module.css';

interface QuizRunProps {
  courseName: string;
  draft: Draft;
  drafts: AttemptDrafts;
  onDone: () => void;
}

/** One question a screen; each answer is kept and sent as one goes. */
export function QuizRun({ courseName, draft, drafts, onDone }: QuizRunProps) {
  const t = useQuiz();
  const { questions } = draft.attempt;
  const [index, setIndex] = useState(() => firstOpen(draft));
  const [overview, setOverview] = useState(() => firstOpen(draft) >= questions.length);
  const submission = useSubmission(draft, drafts, onDone);
  const back = { href: courseHref(draft.courseSlug), label: t('exit'), icon: ArrowLeft };

  if (overview) {
    return (
      <QuizOverview
        courseName={courseName}
        draft={draft}
        drafts={drafts}
        back={back}
        submission={submission}
        onOpen={(at) => {
          setIndex(at);
          setOverview(false);
        }}
      />
    );
  }
  const question = questions[Math.min(index, questions.length - 1)];
  if (!question) return null;
  const chosen = draft.answers[question.id] ?? [];
  const several = question.kind === 'multiple';
  const last = index >= questions.length - 1;
  const onward = () => (last ? setOverview(true) : setIndex(index + 1));
  return (
    <LearnerPage
      title={plain(question.prompt)}
      step={question.id}
      back={back}
      where={
        <Where
          name={shortName(courseName)}
          step={index + 1}
          total={questions.length}
          words={t('questionOf', { number: index + 1, total: questions.length })}
        />
      }
      speech={[question.prompt, ...question.options.map((option) => option.text)].map(plain)}
      dock={
        <Dock>
          <Button variant={chosen.length > 0 ? 'primary' : 'plain'} wide onClick={onward}>
            {last ? t('toOverview') : chosen.length > 0 ? t('nextQuestion') : t('skip')}
          </Button>
          {index > 0 && (
            <Button variant="quiet" onClick={() => setIndex(index - 1)}>
              {t('previous')}
            </Button>
          )}
        </Dock>
      }
    >
      <h1 className={styles.prompt} lang="vi">
        <Marked text={question.prompt} />
      </h1>
      <Options
        name={question.id}
        legend={several ? t('chooseSeveral') : t('chooseOne')}
        several={several}
        options={question.options}
        chosen={chosen}
        onChoose={(choices) => void drafts.answer(question.id, choices)}
      />
      <div className={styles.saved}>
        <SaveChip drafts={drafts} />
      </div>
    </LearnerPage>
  );
}

/** Coming back one goes on with the first question without an answer. */
function firstOpen(draft: Draft): number {
  const open = draft.attempt.questions.findIndex((question) => !draft.answers[question.id]?.length);
  return open < 0 ? draft.attempt.questions.length : open;
}
