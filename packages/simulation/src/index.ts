/**
 * The simulated phone. `schema.ts` is the format and the only file that needs zod; the engine, the guard of typed
 * values and the solver are plain functions, imported one by one (`@bdhvs/simulation/engine`), because the browser
 * runs them too.
 */
export * from './schema.js';
