import { messages } from '../../../lib/i18n.js';
import vi from './messages.vi.js';

export const useMine = messages('mine', vi, () => import('./messages.en.js'));
