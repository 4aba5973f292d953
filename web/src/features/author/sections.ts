import { messages } from '../../lib/i18n.js';
import vi from './sections.vi.js';

/** Names of the sections in the sidebar; the words of a page come with the page. */
export const useAuthorSections = messages('author-sections', vi, () => import('./sections.en.js'));
