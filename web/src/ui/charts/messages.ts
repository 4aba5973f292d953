import { messages } from '../../lib/i18n.js';
import vi from './messages.vi.js';

export const useCharts = messages('charts', vi, () => import('./messages.en.js'));
