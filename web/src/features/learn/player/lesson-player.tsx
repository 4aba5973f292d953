import { useEffect, useRef, useState, type ReactNode } from 'react';
import { ArrowLeft } from 'lucide-react';
import type { LearnerNotice } from '@bdhvs/contracts/authoring';
import type { CourseProgress } from '@bdhvs/contracts/learning';
import { lessonStatus, type CourseState } from '@bdhvs/learning';
import type { Device } from '../../../lib/outbox/device.js';
import { Where } from '../../../ui/learner/page.js';
import { courseHref, shortName } from '../addresses.js';
import { correctionsOf } from '../corrections.js';
import type { LessonContent } from '../data.js';
import { CardScreen } from './card-screen.js';
import { answerCheck, beginCheck, nextQuestion } from './check.js';
import { CheckScreen } from './check-screen.js';
import type { Frame } from './frame.js';
import { LessonEnd } from './lesson-end.js';
import { usePlayer } from './messages.js';
import { FIRST, isPlace, next, previous, rememberedPlace, rememberPlace, type Place } from './place.js';
import { PracticeScreen } from './practice-screen.js';

interface LessonPlayerProps {
  personId: string;
  device: Device;
  courseName: string;
  lesson: LessonContent;
  /** The lesson's place in the course, from 1. */
  number: number;
  lessonIds: string[];
  titles: Record<string, string>;
  state: CourseState;
  practice?: CourseProgress['practice'];
  /** Corrections over this version. */
  notices?: LearnerNotice[];
}

export function LessonPlayer({
  personId,
  device,
  courseName,
  lesson,
  number,
  lessonIds,
  titles,
  state,
  practice,
  notices = [],
}: LessonPlayerProps) {
  const t = usePlayer();
  const key = `${lesson.courseVersionId}/${lesson.id}`;
  const [place, setPlace] = useState<Place>(() => {
    const kept = rememberedPlace(personId, key);
    return isPlace(lesson, kept) ? kept : FIRST;
  });
  const [run, setRun] = useState(() => beginCheck(lesson.check, lesson.id, state));
  const record = useRecord(device, lesson);
  const started = useRef(false);

  useEffect(() => {
    if (started.current || lessonStatus(state, lesson.id) !== 'new') return;
    started.current = true;
    record('lesson.started');
  }, [state, lesson.id, record]);

  const card = place.part === 'cards' ? lesson.cards[place.index] : undefined;
  useCardTime(card?.id, (cardId, seconds) => record('card.viewed', { cardId, seconds }));

  // A correction of one card stands on that card; others on the screen that the lesson was opened with.
  const [opened] = useState(place);
  const atOpening = place.part === opened.part && place.index === opened.index;
  const corrections = correctionsOf(
    notices.filter(({ lessonId, cardId }) =>
      cardId === null
        ? atOpening && (lessonId === null || lessonId === lesson.id)
        : lessonId === lesson.id && cardId === card?.id,
    ),
  );

  function go(to: Place) {
    rememberPlace(personId, key, to);
    setPlace(to);
  }
  const back = () => {
    const before = previous(lesson, place);
    return before ? () => go(before) : null;
  };
  const frameOf = (where: ReactNode): Frame => ({
    back: { href: courseHref(lesson.courseSlug), label: t('exit'), icon: ArrowLeft },
    where,
    corrections,
  });

  if (card) {
    const where = (
      <Where
        name={shortName(courseName)}
        detail={t('lessonNumber', { number })}
        step={place.index + 1}
        total={lesson.cards.length}
      />
    );
    return (
      <CardScreen
        card={card}
        frame={frameOf(where)}
        onNext={() => go(next(lesson, place))}
        onPrevious={back()}
      />
    );
  }
  if (place.part === 'practice') {
    const where = <Where name={t('practice')} step={place.index + 1} total={lesson.practice.steps.length} />;
    return (
      <PracticeScreen
        key={place.index}
        practice={lesson.practice}
        index={place.index}
        frame={frameOf(where)}
        onNext={() => go(next(lesson, place))}
        onPrevious={back() ?? (() => undefined)}
      />
    );
  }
  const asked = lesson.check.findIndex((question) => question.id === run.queue[0]);
  const question = lesson.check[asked];
  if (place.part === 'check' && question) {
    const words = run.repeated.includes(question.id)
      ? t('questionAgain', { number: asked + 1 })
      : t('questionOf', { number: asked + 1, total: lesson.check.length });
    const where = <Where name={t('check')} step={asked + 1} total={lesson.check.length} words={words} />;
    return (
      <CheckScreen
        key={`${question.id}/${run.queue.length}/${run.repeated.length}`}
        question={question}
        run={run}
        sources={lesson.sources}
        frame={frameOf(where)}
        onAnswer={(choices) => {
          record('check.answered', { checkId: question.id, choices });
          setRun(answerCheck(run, question, choices));
        }}
        onNext={() => {
          const after = nextQuestion(run);
          if (after.queue.length === 0) {
            record('lesson.finished');
            go({ part: 'end', index: 0 });
          }
          setRun(after);
        }}
      />
    );
  }
  return <LessonEnd {...{ lesson, number, lessonIds, titles, state, practice }} />;
}

type Kind = 'lesson.started' | 'lesson.finished' | 'check.answered' | 'card.viewed';

function useRecord(device: Device, lesson: LessonContent) {
  const { courseVersionId, id } = lesson;
  return (kind: Kind, payload: Record<string, unknown> = {}) => {
    void device.outbox.add({ kind, courseVersionId, lessonId: id, payload } as Parameters<
      typeof device.outbox.add
    >[0]);
  };
}

/** How long a card was looked at: telemetry, to find cards that are hard to understand. */
function useCardTime(cardId: string | undefined, tell: (cardId: string, seconds: number) => void): void {
  const latest = useRef(tell);
  latest.current = tell;
  useEffect(() => {
    if (!cardId) return undefined;
    const since = Date.now();
    return () =>
      latest.current(cardId, Math.min(86_400, Math.max(0, Math.round((Date.now() - since) / 1000))));
  }, [cardId]);
}
