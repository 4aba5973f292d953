import { messages } from '../../lib/i18n.js';
import vi from './messages.vi.js';

export const useRehearsalWords = messages('rehearsal', vi, () => import('./messages.en.js'));
