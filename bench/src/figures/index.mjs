import { measure as eventBatch } from './event-batch.mjs';
import { measure as eventWrite } from './event-write.mjs';
import { measure as exportPeople } from './export-people.mjs';
import { measure as imported } from './import.mjs';
import { measure as learnerInp } from './learner-inp.mjs';
import { measure as learnerLcp } from './learner-lcp.mjs';
import { measure as learnerWeight } from './learner-weight.mjs';
import { measure as managerTable } from './manager-table.mjs';
import { measure as meHome } from './me-home.mjs';
import { measure as namesLeft } from './names-left.mjs';
import { measure as quizAttempt } from './quiz-attempt.mjs';
import { measure as shareAll } from './share-all.mjs';
import { measure as shareOne } from './share-one.mjs';
import { measure as sharePast } from './share-past.mjs';
import { measure as signIn } from './sign-in.mjs';
import { measure as start } from './start.mjs';

/** In the order in which they are measured and printed; the import comes after the export, whose people it would add to. */
export const FIGURES = [
  { name: 'event-write', measure: eventWrite },
  { name: 'me-home', measure: meHome },
  { name: 'share-all', measure: shareAll },
  { name: 'share-one', measure: shareOne },
  { name: 'event-batch', measure: eventBatch },
  { name: 'quiz-attempt', measure: quizAttempt },
  { name: 'sign-in', measure: signIn },
  { name: 'share-past', measure: sharePast },
  { name: 'names-left', measure: namesLeft },
  { name: 'start', measure: start },
  { name: 'export-people', measure: exportPeople },
  { name: 'import', measure: imported },
  { name: 'learner-weight', measure: learnerWeight },
  { name: 'learner-lcp', measure: learnerLcp },
  { name: 'learner-inp', measure: learnerInp },
  { name: 'manager-table', measure: managerTable },
];
