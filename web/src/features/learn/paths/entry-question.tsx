import { useState } from 'react';
import { ArrowLeft, CircleCheck, CircleHelp, CircleMinus, type LucideIcon } from 'lucide-react';
import type { EntryCheck } from '@bdhvs/contracts/entry-check';
import type { IconName, SceneName } from '@bdhvs/courses';
import type { EntryAnswer } from '@bdhvs/learning';
import { addressValues, usePreferences } from '../../../lib/preferences.js';
import { Button } from '../../../ui/button.js';
import { Dock } from '../../../ui/dock.js';
import { Sign } from '../../../ui/drawings/element.js';
import { Scene } from '../../../ui/drawings/scene.js';
import { Icon } from '../../../ui/icon.js';
import { LearnerPage, Where } from '../../../ui/learner/page.js';
import { Note } from '../../../ui/note.js';
import { usePaths } from './messages.js';
import styles from './paths.module.css';

type Question = EntryCheck['questions'][number];

interface ScreenProps {
  question: Question;
  number: number;
  total: number;
  exit: { href: string; label: string; icon: LucideIcon };
  onAnswer: (answer: EntryAnswer) => void;
  onBack: () => void;
}

/** One picture, one question, one tap. */
export function EntryQuestionScreen({ question, number, total, exit, onAnswer, onBack }: ScreenProps) {
  const t = usePaths();
  const [tapped, setTapped] = useState<string | null>();
  const told = question.form === 'tap' && tapped !== undefined;
  const speech =
    question.form === 'tap'
      ? told
        ? [verdict(question, tapped, t), question.explanation]
        : [question.prompt, ...question.choices.map(({ name }) => name)]
      : [question.prompt, t('doneBefore'), t('can'), t('unsure'), t('cannot')];
  return (
    <LearnerPage
      title={question.prompt}
      step={`${question.id}-${told}`}
      back={exit}
      where={<Where name={t('entryWhere')} step={number} total={total} />}
      speech={speech}
      dock={
        told && (
          <Dock>
            <Button variant="primary" wide onClick={() => onAnswer({ tapped })}>
              {t('next')}
            </Button>
          </Dock>
        )
      }
    >
      {question.form === 'can-do' ? (
        <CanDo question={question} onAnswer={onAnswer} />
      ) : (
        <TapPicture question={question} tapped={tapped} onTap={setTapped} />
      )}
      {!told && (
        <Button variant="quiet" wide icon={ArrowLeft} onClick={onBack}>
          {t('previous')}
        </Button>
      )}
    </LearnerPage>
  );
}

const SELF: { answer: 'can' | 'unsure' | 'cannot'; icon: LucideIcon }[] = [
  { answer: 'can', icon: CircleCheck },
  { answer: 'unsure', icon: CircleHelp },
  { answer: 'cannot', icon: CircleMinus },
];

function CanDo({
  question,
  onAnswer,
}: {
  question: Extract<Question, { form: 'can-do' }>;
  onAnswer: (answer: EntryAnswer) => void;
}) {
  const t = usePaths();
  const { address } = usePreferences();
  const { scene, name, alt } = question.picture;
  return (
    <div lang="vi">
      <figure className={styles.picture}>
        <Scene name={scene as SceneName} alt={alt} />
        <figcaption>{name}</figcaption>
      </figure>
      <h1 className={styles.prompt}>{question.prompt}</h1>
      <p className="muted">{t('doneBefore', addressValues(address))}</p>
      <div className={styles.self}>
        {SELF.map(({ answer, icon }) => (
          <button key={answer} type="button" className={styles.choice} onClick={() => onAnswer(answer)}>
            <Icon of={icon} />
            {t(answer)}
          </button>
        ))}
      </div>
    </div>
  );
}

function TapPicture({
  question,
  tapped,
  onTap,
}: {
  question: Extract<Question, { form: 'tap' }>;
  tapped: string | null | undefined;
  onTap: (id: string | null) => void;
}) {
  const t = usePaths();
  const told = tapped !== undefined;
  return (
    <div lang="vi">
      <h1 className={styles.prompt}>{question.prompt}</h1>
      <div className={styles.pictures}>
        {question.choices.map(({ id, icon, name }) => {
          const mark =
            told && id === question.right ? styles.right : told && id === tapped ? styles.other : '';
          return (
            <button
              key={id}
              type="button"
              className={`${styles.tile} ${mark}`}
              disabled={told}
              onClick={() => onTap(id)}
            >
              <Sign of={icon as IconName} />
              {name}
            </button>
          );
        })}
      </div>
      {told ? (
        <Note tone={tapped === question.right ? 'leaf' : 'amber'} live>
          <p>
            <b>{verdict(question, tapped, t)}</b> {question.explanation}
          </p>
        </Note>
      ) : (
        <Button wide onClick={() => onTap(null)}>
          {t('notKnown')}
        </Button>
      )}
    </div>
  );
}

function verdict(
  question: Extract<Question, { form: 'tap' }>,
  tapped: string | null,
  t: ReturnType<typeof usePaths>,
): string {
  if (tapped === question.right) return t('tapRight');
  return t('tapOther', { name: question.choices.find(({ id }) => id === question.right)?.name ?? '' });
}
