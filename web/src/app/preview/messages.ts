import { messages } from '../../lib/i18n.js';
import vi from './messages.vi.js';

export const usePreviewWords = messages('preview', vi, () => import('./messages.en.js'));
