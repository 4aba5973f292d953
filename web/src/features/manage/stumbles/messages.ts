import { messages } from '../../../lib/i18n.js';
import vi from './messages.vi.js';

export const useStumblesPage = messages('stumbles-page', vi, () => import('./messages.en.js'));
