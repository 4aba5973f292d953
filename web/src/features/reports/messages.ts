import { messages } from '../../lib/i18n.js';
import vi from './messages.vi.js';

export const useReports = messages('reports', vi, () => import('./messages.en.js'));
