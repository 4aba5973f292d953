import { runApiCommand } from './lib/api-command.mjs';
import { reportProblem } from './lib/problem.mjs';

// Recomputes the hash chain over the audit trail from its rows; exits 1 when a sealed row was changed, taken out or
// slipped in. With the product running or not.
runApiCommand('platform/audit/verify-audit.cli.js')
  .then((code) => (process.exitCode = code))
  .catch(reportProblem)
  .finally(() => process.exit());
