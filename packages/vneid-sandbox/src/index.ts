export {
  isSandboxAccountKey,
  SANDBOX_ACCOUNT_KEYS,
  SANDBOX_ACCOUNTS,
  sandboxAccount,
  type SandboxAccount,
  type SandboxAccountKey,
} from './accounts.js';
export {
  createSandbox,
  startSandbox,
  type RunningSandbox,
  type Sandbox,
  type SandboxClient,
} from './sandbox.js';
