import { messages } from '../../lib/i18n.js';
import vi from './messages.vi.js';

export const useStaffUi = messages('staff-ui', vi, () => import('./messages.en.js'));
