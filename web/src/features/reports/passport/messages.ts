import { messages } from '../../../lib/i18n.js';
import vi from './messages.vi.js';

export const usePassportWords = messages('report-passport', vi, () => import('./messages.en.js'));
