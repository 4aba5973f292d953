export * from './common.js';
export * from './permissions.js';
export * from './problem.js';
export * from './units.js';
export * from './people.js';
export * from './roster.js';
