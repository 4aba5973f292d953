import { messages } from '../../../lib/i18n.js';
import vi from './messages.vi.js';

export const useCourseWords = messages('course', vi, () => import('./messages.en.js'));
