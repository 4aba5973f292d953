import { messages } from '../../../lib/i18n.js';
import vi from './messages.vi.js';

export const useParts = messages('report-parts', vi, () => import('./messages.en.js'));
