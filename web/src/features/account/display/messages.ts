import { messages } from '../../../lib/i18n.js';
import vi from './messages.vi.js';

export const useDisplay = messages('display', vi, () => import('./messages.en.js'));
