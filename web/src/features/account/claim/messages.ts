import { messages } from '../../../lib/i18n.js';
import vi from './messages.vi.js';

export const useClaim = messages('claim', vi, () => import('./messages.en.js'));
