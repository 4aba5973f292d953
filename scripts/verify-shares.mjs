import { runApiCommand } from './lib/api-command.mjs';
import { reportProblem } from './lib/problem.mjs';

// Recounts every share from the rows and compares it with what is kept; exits 1 on a difference.
// With the product running or not.
runApiCommand('features/shares/verify.cli.js')
  .then((code) => (process.exitCode = code))
  .catch(reportProblem)
  .finally(() => process.exit());
