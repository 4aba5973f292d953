import { messages } from '../../lib/i18n.js';
import vi from './messages.vi.js';

export const useDrawings = messages('drawings', vi, () => import('./messages.en.js'));
