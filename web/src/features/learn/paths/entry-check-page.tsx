import { useState } from 'react';
import { House } from 'lucide-react';
import type { EntryCheck } from '@bdhvs/contracts/entry-check';
import { recommend, type EntryAnswer } from '@bdhvs/learning';
import { useMe } from '../../../lib/session.js';
import { Button } from '../../../ui/button.js';
import { Dock } from '../../../ui/dock.js';
import { LearnerPage } from '../../../ui/learner/page.js';
import { Note } from '../../../ui/note.js';
import { Skeleton } from '../../../ui/skeleton.js';
import { ErrorState } from '../../../ui/states.js';
import { Scene } from '../../../ui/drawings/scene.js';
import { EntryAdvice } from './entry-advice.js';
import { EntryQuestionScreen } from './entry-question.js';
import { entryResultOf, keepEntryResult, type EntryResult } from './entry-result.js';
import { useEntryCheck } from './data.js';
import { usePaths } from './messages.js';

/** "Nên học gì trước?": eight pictures, then what to learn in which order. For guests and for everybody signed in. */
export default function EntryCheckPage() {
  const t = usePaths();
  const me = useMe().data ?? null;
  const check = useEntryCheck();
  const [answers, setAnswers] = useState<Record<string, EntryAnswer>>({});
  const [place, setPlace] = useState<number | null>(null);
  const [result, setResult] = useState<EntryResult | null>(() => entryResultOf(me?.personId ?? null));
  const back = { href: me ? '/hoc' : '/', label: t('exit'), icon: House };
  if (!check.data) {
    return (
      <LearnerPage title="" back={back}>
        {check.error ? (
          <ErrorState error={check.error} onRetry={() => void check.refetch()} />
        ) : (
          <Skeleton lines={4} first={{ height: 220, borderRadius: 16 }} />
        )}
      </LearnerPage>
    );
  }
  const { questions, courses } = check.data;

  function answer(id: string, given: EntryAnswer) {
    const all = { ...answers, [id]: given };
    setAnswers(all);
    const next = (place ?? 0) + 1;
    if (next < questions.length) return setPlace(next);
    const found = resultOf(check.data as EntryCheck, all, me?.personId ?? null);
    keepEntryResult(found);
    setResult(found);
    setPlace(null);
  }
  function again() {
    setAnswers({});
    setResult(null);
    setPlace(0);
  }

  const question = place === null ? undefined : questions[place];
  if (question && place !== null) {
    return (
      <EntryQuestionScreen
        key={question.id}
        question={question}
        number={place + 1}
        total={questions.length}
        exit={back}
        onAnswer={(given) => answer(question.id, given)}
        onBack={() => setPlace(place > 0 ? place - 1 : null)}
      />
    );
  }
  if (result) return <EntryAdvice result={result} courses={courses} back={back} onAgain={again} />;
  return (
    <LearnerPage
      title={t('entryTitle')}
      back={back}
      speech={[t('entryTitle'), t('entryLead', { count: questions.length }), t('entryNote')]}
      dock={
        <Dock>
          <Button variant="primary" wide onClick={() => setPlace(0)}>
            {t('entryStart')}
          </Button>
        </Dock>
      }
    >
      <Scene name="helper-and-elder" alt={t('entryPicture')} />
      <div className="stack">
        <h1>{t('entryTitle')}</h1>
        <p className="lead">{t('entryLead', { count: questions.length })}</p>
        <Note>
          <p>{t('entryNote')}</p>
        </Note>
      </div>
    </LearnerPage>
  );
}

function resultOf(
  { questions, courses }: EntryCheck,
  answers: Record<string, EntryAnswer>,
  who: string | null,
): EntryResult {
  const found = recommend(questions, courses, answers);
  const nameOf = (slug: string) => courses.find((course) => course.slug === slug)?.name ?? slug;
  return {
    who,
    at: new Date().toISOString(),
    level: found.level,
    courses: found.courses.map(({ slug, reason }) => ({ slug, name: nameOf(slug), reason })),
    known: found.known.map(nameOf),
  };
}
