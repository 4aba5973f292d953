import { createStore } from './store.js';

/**
 * True after the server answered 401 to somebody who was signed in. The page stays as it is, with all that was
 * typed or answered; a dialog asks to sign in again. Leaving the page instead would lose the work in progress.
 */
export const sessionEnded = createStore(false);
