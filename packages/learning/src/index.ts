export * from './course-state.js';
export * from './device-time.js';
export * from './drawing.js';
export * from './entry/entry-check.js';
export * from './grading.js';
export * from './progress.js';
export * from './skills.js';
