import { messages } from '../../../lib/i18n.js';
import vi from './messages.vi.js';

export const usePlayer = messages('player', vi, () => import('./messages.en.js'));
