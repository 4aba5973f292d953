import { useState } from 'react';
import type { CourseChange, CourseDraft } from '@bdhvs/contracts/authoring';
import { Button } from '../../../ui/button.js';
import { Chip } from '../../../ui/chip.js';
import type { Tone } from '../../../ui/note.js';
import { useAuthor } from '../messages.js';
import look from './draft.module.css';

const TONES: Record<CourseChange['how'], Tone | undefined> = {
  added: 'leaf',
  changed: 'sky',
  removed: 'son',
  moved: undefined,
};
const FIRST = 30;

/** What a learner would find different, piece by piece and in words. */
export function Changes({ of }: { of: CourseDraft }) {
  const t = useAuthor();
  const [all, setAll] = useState(false);
  if (of.publishedNumber === null) return <p className="muted">{t('allNew')}</p>;
  if (of.changes.length === 0) return <p className="muted">{t('noChanges')}</p>;
  const shown = all ? of.changes : of.changes.slice(0, FIRST);
  return (
    <>
      <ul className={look.list}>
        {shown.map((change) => (
          <li key={`${change.how}/${change.part}/${change.lesson}/${change.number}/${change.title}`}>
            <span className={look.what}>
              <Chip tone={TONES[change.how]}>{t(`how_${change.how}`)}</Chip>
              <b>
                {t(`changed_${change.part}`)}
                {change.number !== null && ` ${change.number}`}
              </b>
              {change.lesson !== null && <span className="muted">{change.lesson}</span>}
            </span>
            {change.title !== '' && change.texts.length === 0 && <p className={look.pair}>{change.title}</p>}
            {change.texts.map(({ before, after }) => (
              <p key={`${before}→${after}`} className={look.pair}>
                {before !== null && (
                  <del>
                    <span className="vh">{t('before')} </span>
                    {before}
                  </del>
                )}
                {after !== null && (
                  <ins>
                    <span className="vh">{t('after')} </span>
                    {after}
                  </ins>
                )}
              </p>
            ))}
          </li>
        ))}
      </ul>
      {!all && of.changes.length > FIRST && (
        <Button onClick={() => setAll(true)}>{t('moreChanges', { count: of.changes.length - FIRST })}</Button>
      )}
    </>
  );
}
