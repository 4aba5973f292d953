import { messages } from '../../lib/i18n.js';
import vi from './messages.vi.js';

export const useLearnerUi = messages('learner-ui', vi, () => import('./messages.en.js'));
