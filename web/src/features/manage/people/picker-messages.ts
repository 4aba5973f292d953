import { messages } from '../../../lib/i18n.js';
import vi from './picker-messages.vi.js';

export const usePickerWords = messages('person-picker', vi, () => import('./picker-messages.en.js'));
