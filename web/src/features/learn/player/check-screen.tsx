import { useState } from 'react';
import { Lightbulb, RotateCw } from 'lucide-react';
import type { Question, Source } from '@bdhvs/courses';
import { formatDate } from '../../../lib/format.js';
import { addressValues, usePreferences } from '../../../lib/preferences.js';
import { Button } from '../../../ui/button.js';
import { Dock } from '../../../ui/dock.js';
import { Icon } from '../../../ui/icon.js';
import { LearnerPage } from '../../../ui/learner/page.js';
import { Marked, plain } from '../../../ui/marked.js';
import { Options, type OptionView } from '../options.js';
import type { CheckRun } from './check.js';
import { usePlayer } from './messages.js';
import type { Frame } from './frame.js';
import styles from './player.module.css';

interface CheckScreenProps {
  question: Question;
  run: CheckRun;
  sources: Source[];
  frame: Frame;
  onAnswer: (choices: string[]) => void;
  onNext: () => void;
}

export function CheckScreen({ question, run, sources, frame, onAnswer, onNext }: CheckScreenProps) {
  const t = usePlayer();
  const { address } = usePreferences();
  const you = addressValues(address);
  const [choices, setChoices] = useState<string[]>([]);
  const [reminded, setReminded] = useState(false);
  const told = run.told;
  const several = question.kind === 'multiple';
  const options = told ? judged(question, told.choices, t, you) : question.options;
  const why = told ? explanationOf(question, told.choices) : [];
  const lastOne = run.queue.length === 1;

  return (
    <LearnerPage
      title={plain(question.prompt)}
      step={run.told ? 'told' : 'asked'}
      back={frame.back}
      where={frame.where}
      speech={
        told ? why.map(plain) : [question.prompt, ...question.options.map((option) => option.text)].map(plain)
      }
      dock={
        <Dock>
          {told && !told.right && (
            <p className={styles.again}>
              <Icon of={RotateCw} size="s" />
              {t('again', you)}
            </p>
          )}
          {told ? (
            <Button variant="primary" wide onClick={onNext}>
              {told.right && lastOne ? t('finishLesson') : lastOne ? t('againNow') : t('nextQuestion')}
            </Button>
          ) : (
            <>
              {reminded && choices.length === 0 && (
                <p className={styles.again} role="status">
                  {t('chooseFirst')}
                </p>
              )}
              <Button
                variant="primary"
                wide
                onClick={() => (choices.length > 0 ? onAnswer(choices) : setReminded(true))}
              >
                {t('answer')}
              </Button>
            </>
          )}
        </Dock>
      }
    >
      {frame.corrections.shown}
      <h1 className={styles.prompt} lang="vi">
        <Marked text={question.prompt} />
      </h1>
      <Options
        name={question.id}
        legend={several ? t('chooseSeveral') : t('chooseOne')}
        several={several}
        options={options}
        chosen={told ? told.choices : choices}
        onChoose={told ? undefined : setChoices}
      />
      {told && (
        <section className={styles.why} role="status" lang="vi">
          <h2>
            <Icon of={Lightbulb} />
            {t('why')}
          </h2>
          <p>
            {why.map((sentence, index) => (
              <span key={sentence}>
                {index === 0 && why.length > 1 ? (
                  <b>{plain(sentence)}</b>
                ) : (
                  <Marked text={sentence} strong />
                )}{' '}
              </span>
            ))}
          </p>
          <p className={styles.source}>{citation(question, sources, t)}</p>
        </section>
      )}
    </LearnerPage>
  );
}

type T = ReturnType<typeof usePlayer>;

function judged(
  question: Question,
  choices: readonly string[],
  t: T,
  you: ReturnType<typeof addressValues>,
): OptionView[] {
  return question.options.map((option) => {
    const right = question.correct.includes(option.id);
    const chosen = choices.includes(option.id);
    if (right) {
      const note = chosen
        ? t('chosenRight', you)
        : choices.some((id) => question.correct.includes(id))
          ? t('alsoRight')
          : t('shouldBe');
      return { ...option, verdict: 'right', note };
    }
    return chosen
      ? { ...option, verdict: 'chosen-wrong', note: t('chosen', you) }
      : { ...option, verdict: 'rest' };
  });
}

/** First what was wrong with the choice itself, then the rule behind it. */
function explanationOf(question: Question, choices: readonly string[]): string[] {
  const wrong = choices.filter((id) => !question.correct.includes(id));
  const own = wrong.map((id) => question.explanation.perOption[id]).filter((text) => text !== undefined);
  return [...own, question.explanation.general];
}

function citation(question: Question, sources: Source[], t: T): string {
  const date = formatDate(question.reviewedOn);
  const labels = (question.sourceIds ?? []).map(
    (id) => sources.find((source) => source.id === id)?.label ?? id,
  );
  return labels.length > 0 ? t('source', { source: labels.join('; '), date }) : t('ownQuestion', { date });
}
