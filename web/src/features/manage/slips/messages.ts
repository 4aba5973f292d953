import { messages } from '../../../lib/i18n.js';
import vi from './messages.vi.js';

export const useSlipWords = messages('slips', vi, () => import('./messages.en.js'));
