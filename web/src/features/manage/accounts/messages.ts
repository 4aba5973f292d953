import { messages } from '../../../lib/i18n.js';
import vi from './messages.vi.js';

export const useAccountWords = messages('accounts', vi, () => import('./messages.en.js'));
