// Editors look for it here; the rules lie with the other checks.
export { default } from './packages/lint/src/eslint.config.mjs';
