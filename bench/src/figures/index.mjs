import { measure as eventWrite } from './event-write.mjs';
import { measure as meHome } from './me-home.mjs';

/** In the order in which they are measured and printed. */
export const FIGURES = [
  { name: 'event-write', measure: eventWrite },
  { name: 'me-home', measure: meHome },
];
