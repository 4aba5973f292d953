import { Check } from 'lucide-react';
import { Icon } from '../../ui/icon.js';
import styles from './options.module.css';

export interface OptionView {
  id: string;
  text: string;
  /** After the answer: what it was. */
  verdict?: 'chosen-wrong' | 'right' | 'rest';
  note?: string;
}

interface OptionsProps {
  name: string;
  legend: string;
  several: boolean;
  options: OptionView[];
  chosen: readonly string[];
  /** Absent once the answer is given. */
  onChoose?: (choices: string[]) => void;
}

/** Real radio buttons and boxes underneath: arrow keys, screen readers and big targets come with them. */
export function Options({ name, legend, several, options, chosen, onChoose }: OptionsProps) {
  if (!onChoose) return <Answered options={options} chosen={chosen} />;
  const toggle = (id: string) => {
    if (!several) return onChoose([id]);
    return onChoose(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id]);
  };
  return (
    <fieldset className={styles.options}>
      <legend className={styles.legend}>{legend}</legend>
      {options.map((option) => (
        <label key={option.id} className={styles.option} lang="vi">
          <input
            type={several ? 'checkbox' : 'radio'}
            name={name}
            value={option.id}
            checked={chosen.includes(option.id)}
            onChange={() => toggle(option.id)}
          />
          <span className={styles.words}>{option.text}</span>
        </label>
      ))}
    </fieldset>
  );
}

function Answered({ options, chosen }: { options: OptionView[]; chosen: readonly string[] }) {
  return (
    <ul className={styles.options} lang="vi">
      {options.map((option) => (
        <li key={option.id} className={`${styles.option} ${styles[option.verdict ?? 'rest']}`}>
          <span className={styles.mark} aria-hidden="true">
            {option.verdict === 'right' ? <Icon of={Check} size="s" /> : chosen.includes(option.id) && <i />}
          </span>
          <span className={styles.words}>
            {option.text}
            {option.note && <small>{option.note}</small>}
          </span>
        </li>
      ))}
    </ul>
  );
}
