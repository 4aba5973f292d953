import { messages } from '../lib/i18n.js';
import vi from './messages.vi.js';

export const useUi = messages('ui', vi, () => import('./messages.en.js'));
