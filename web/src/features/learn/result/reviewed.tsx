import { Lightbulb } from 'lucide-react';
import type { ReviewedQuestion } from '@bdhvs/contracts/learning';
import { Icon } from '../../../ui/icon.js';
import { Marked, plain } from '../../../ui/marked.js';
import { Options, type OptionView } from '../options.js';
import { useResult } from './messages.js';
import styles from './result.module.css';

/** First what to look at again, opened; what was right can be opened too. */
export function Reviewed({ review }: { review: ReviewedQuestion[] }) {
  const t = useResult();
  const wrong = review.filter((question) => !question.right);
  const right = review.filter((question) => question.right);
  return (
    <>
      {wrong.length > 0 && (
        <section aria-labelledby="to-review" className={styles.section}>
          <h2 id="to-review">{t('toReview')}</h2>
          {wrong.map((question) => (
            <ReviewedCard key={question.id} question={question} open />
          ))}
        </section>
      )}
      {right.length > 0 && (
        <section aria-labelledby="right-ones" className={styles.section}>
          <h2 id="right-ones">{t('rightOnes')}</h2>
          {right.map((question) => (
            <ReviewedCard key={question.id} question={question} open={false} />
          ))}
        </section>
      )}
    </>
  );
}

/** What stands open on the page, as it is read aloud: what was asked, what is right, and why. */
export function spokenReview(review: ReviewedQuestion[]): string[] {
  return review
    .filter((question) => !question.right)
    .flatMap(({ prompt, options, correct, explanation }) => [
      prompt,
      ...options.filter(({ id }) => correct.includes(id)).map(({ text }) => text),
      explanation,
    ])
    .map(plain);
}

function ReviewedCard({ question, open }: { question: ReviewedQuestion; open: boolean }) {
  const t = useResult();
  const options: OptionView[] = question.options.map((option) => {
    const chosen = question.chosen.includes(option.id);
    if (question.correct.includes(option.id))
      return { ...option, verdict: 'right', note: chosen ? t('chosenRight') : t('shouldBe') };
    return chosen
      ? { ...option, verdict: 'chosen-wrong', note: t('chosen') }
      : { ...option, verdict: 'rest' };
  });
  const own = question.chosen.map((id) => question.perOption[id]).filter((text) => text !== undefined);
  return (
    <details className={`card ${styles.question}`} open={open} lang="vi">
      <summary>
        <Marked text={question.prompt} />
      </summary>
      <div className={styles.inside}>
        {question.chosen.length === 0 && <p className={styles.open}>{t('notAnswered')}</p>}
        <Options
          name={question.id}
          legend={plain(question.prompt)}
          several={question.kind === 'multiple'}
          options={options}
          chosen={question.chosen}
        />
        <div className={styles.why}>
          <h3>
            <Icon of={Lightbulb} />
            {t('why')}
          </h3>
          <p>
            {[...own, question.explanation].map((text) => (
              <span key={text}>
                <Marked text={text} strong />{' '}
              </span>
            ))}
          </p>
        </div>
      </div>
    </details>
  );
}
