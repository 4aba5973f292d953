import { messages } from '../../../lib/i18n.js';
import vi from './messages.vi.js';

export const useLinkWords = messages('links', vi, () => import('./messages.en.js'));
