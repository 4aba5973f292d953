import { messages } from '../../../lib/i18n.js';
import vi from './messages.vi.js';

export const useAccessWords = messages('access', vi, () => import('./messages.en.js'));
