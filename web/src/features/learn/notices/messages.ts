import { messages } from '../../../lib/i18n.js';
import vi from './messages.vi.js';

export const useNoticeWords = messages('notices', vi, () => import('./messages.en.js'));
