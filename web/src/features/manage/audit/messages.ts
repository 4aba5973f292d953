import { messages } from '../../../lib/i18n.js';
import vi from './messages.vi.js';

export const useAuditWords = messages('audit', vi, () => import('./messages.en.js'));
