import { messages } from '../../../lib/i18n.js';
import vi from './messages.vi.js';

export const useUnitWords = messages('units', vi, () => import('./messages.en.js'));
