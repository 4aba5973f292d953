import { messages } from '../../lib/i18n.js';
import vi from './messages.vi.js';

export const useInApp = messages('in-app', vi, () => import('./messages.en.js'));
