import { messages } from '../../../lib/i18n.js';
import vi from './messages.vi.js';

export const useExemptionWords = messages('exemptions', vi, () => import('./messages.en.js'));
