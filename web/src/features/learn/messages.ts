import { messages } from '../../lib/i18n.js';
import vi from './messages.vi.js';

export const useLearn = messages('learn', vi, () => import('./messages.en.js'));
