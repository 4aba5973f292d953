import { messages } from '../lib/i18n.js';
import vi from './messages.vi.js';

export const useApp = messages('app', vi, () => import('./messages.en.js'));
