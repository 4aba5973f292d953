import { messages } from '../../../lib/i18n.js';
import vi from './messages.vi.js';

export const useStumbles = messages('stumbles', vi, () => import('./messages.en.js'));
