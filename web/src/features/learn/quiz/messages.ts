import { messages } from '../../../lib/i18n.js';
import vi from './messages.vi.js';

export const useQuiz = messages('quiz', vi, () => import('./messages.en.js'));
