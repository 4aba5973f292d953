import { messages } from '../../../lib/i18n.js';
import vi from './messages.vi.js';

export const useOverview = messages('report-overview', vi, () => import('./messages.en.js'));
