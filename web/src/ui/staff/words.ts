import { messages } from '../../lib/i18n.js';
import vi from './words.vi.js';

/** What staff pages call categories, roles, kinds of units and ways of knowing; one word for one thing. */
export const useWords = messages('staff-words', vi, () => import('./words.en.js'));
