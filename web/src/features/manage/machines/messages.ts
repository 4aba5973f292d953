import { messages } from '../../../lib/i18n.js';
import vi from './messages.vi.js';

export const useMachineWords = messages('machines', vi, () => import('./messages.en.js'));
