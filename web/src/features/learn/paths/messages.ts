import { messages } from '../../../lib/i18n.js';
import vi from './messages.vi.js';

export const usePaths = messages('paths', vi, () => import('./messages.en.js'));
