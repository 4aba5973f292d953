import { messages } from '../../lib/i18n.js';
import vi from './messages.vi.js';

export const useProof = messages('proof', vi, () => import('./messages.en.js'));
