import { ArrowLeft } from 'lucide-react';
import { choose, usePreferences, type Address, type Preferences } from '../../../lib/preferences.js';
import { useLearner } from '../../../lib/learner.js';
import { Card } from '../../../ui/card.js';
import { CheckField, RadioGroup, SelectField, type Choice } from '../../../ui/field.js';
import { LearnerPage } from '../../../ui/learner/page.js';
import { TextSizeChoice } from '../../../ui/learner/tools.js';
import { Note } from '../../../ui/note.js';
import { useDisplay } from './messages.js';
import styles from './display.module.css';

const FORMS: Address[] = ['bác', 'cô', 'chú', 'anh', 'chị', 'bạn'];

/** How pages look, sound and move: before signing in and after it, in one place. */
export default function DisplayPage() {
  const t = useDisplay();
  const { me } = useLearner();
  const chosen = usePreferences();
  return (
    <LearnerPage
      title={t('title')}
      back={{ href: me ? '/cua-toi' : '/', label: t('back'), icon: ArrowLeft }}
      speech={[t('title'), t(me ? 'follows' : 'onDevice')]}
    >
      <h1>{t('title')}</h1>
      <div className={styles.cards}>
        <Note>
          <p>{t(me ? 'follows' : 'onDevice')}</p>
        </Note>
        <Card aria-labelledby="eyes">
          <h2 id="eyes">{t('eyes')}</h2>
          <p className="lbl">{t('textSize')}</p>
          <TextSizeChoice />
          <Pick
            name="contrast"
            legend={t('contrast')}
            choices={[
              { value: 'device', label: t('asDevice') },
              { value: 'more', label: t('contrastMore'), hint: t('contrastHint') },
              { value: 'standard', label: t('contrastStandard') },
            ]}
          />
          <Pick
            name="theme"
            legend={t('theme')}
            choices={[
              { value: 'light', label: t('themeLight') },
              { value: 'dark', label: t('themeDark') },
              { value: 'device', label: t('asDevice') },
            ]}
          />
          <Pick
            name="motion"
            legend={t('motion')}
            choices={[
              { value: 'device', label: t('asDevice') },
              { value: 'less', label: t('motionLess') },
            ]}
          />
        </Card>
        <Card aria-labelledby="ears">
          <h2 id="ears">{t('ears')}</h2>
          <CheckField
            label={t('readAloud')}
            hint={t('readAloudHint')}
            checked={chosen.readAloud}
            onChange={(event) => choose({ readAloud: event.target.checked })}
          />
          <Pick
            name="readingSpeed"
            legend={t('speed')}
            choices={[
              { value: 'slow', label: t('speedSlow') },
              { value: 'usual', label: t('speedUsual') },
              { value: 'fast', label: t('speedFast') },
            ]}
          />
        </Card>
        <Card aria-labelledby="words">
          <h2 id="words">{t('words')}</h2>
          <Pick
            name="language"
            legend={t('language')}
            choices={[
              { value: 'vi', label: <span lang="vi">Tiếng Việt</span> },
              { value: 'en', label: <span lang="en">English</span>, hint: t('languageHint') },
            ]}
          />
          <SelectField
            label={t('address')}
            value={chosen.address}
            onChange={(event) => choose({ address: event.target.value as Address })}
          >
            <option value="name">{t('addressName')}</option>
            {FORMS.map((form) => (
              <option key={form} value={form} lang="vi">
                {form}
              </option>
            ))}
          </SelectField>
        </Card>
      </div>
    </LearnerPage>
  );
}

type OneOfAFew = 'contrast' | 'theme' | 'motion' | 'readingSpeed' | 'language';

function Pick<K extends OneOfAFew>({
  name,
  legend,
  choices,
}: {
  name: K;
  legend: string;
  choices: Choice<Preferences[K]>[];
}) {
  const chosen = usePreferences();
  return (
    <RadioGroup<Preferences[K]>
      legend={legend}
      name={name}
      value={chosen[name]}
      onChange={(value) => choose({ [name]: value })}
      choices={choices}
    />
  );
}
