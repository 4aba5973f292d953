import { messages } from '../../lib/i18n.js';
import vi from './messages.vi.js';

export const useAuthor = messages('author', vi, () => import('./messages.en.js'));
