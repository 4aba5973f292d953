import { messages } from '../../../lib/i18n.js';
import vi from './messages.vi.js';

export const useSimulator = messages('simulator', vi, () => import('./messages.en.js'));
