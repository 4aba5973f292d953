import { messages } from '../../../lib/i18n.js';
import vi from './messages.vi.js';

export const useRosterWords = messages('roster', vi, () => import('./messages.en.js'));
