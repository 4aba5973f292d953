import { messages } from '../../../lib/i18n.js';
import vi from './messages.vi.js';

export const useLeader = messages('leader', vi, () => import('./messages.en.js'));
