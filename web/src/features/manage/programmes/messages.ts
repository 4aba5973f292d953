import { messages } from '../../../lib/i18n.js';
import vi from './messages.vi.js';

export const useProgrammeWords = messages('programmes', vi, () => import('./messages.en.js'));
