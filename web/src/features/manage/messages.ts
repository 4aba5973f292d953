import { messages } from '../../lib/i18n.js';
import vi from './messages.vi.js';

/** Names of the sections in the sidebar; the words of a page come with the page. */
export const useSections = messages('manage', vi, () => import('./messages.en.js'));
