import { messages } from '../../../lib/i18n.js';
import vi from './messages.vi.js';

export const useGuest = messages('guest', vi, () => import('./messages.en.js'));
