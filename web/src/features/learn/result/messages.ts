import { messages } from '../../../lib/i18n.js';
import vi from './messages.vi.js';

export const useResult = messages('result', vi, () => import('./messages.en.js'));
