import { messages } from '../../../lib/i18n.js';
import vi from './messages.vi.js';

export const useLocal = messages('local', vi, () => import('./messages.en.js'));
