import { messages } from '../../lib/i18n.js';
import vi from './messages.vi.js';

export const useAccount = messages('account', vi, () => import('./messages.en.js'));
