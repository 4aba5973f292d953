import { messages } from '../../../lib/i18n.js';
import vi from './messages.vi.js';

export const usePeopleWords = messages('people', vi, () => import('./messages.en.js'));
