import { messages } from '../../../lib/i18n.js';
import vi from './messages.vi.js';

export const useNamesWords = messages('report-names', vi, () => import('./messages.en.js'));
export type NamesWords = ReturnType<typeof useNamesWords>;
