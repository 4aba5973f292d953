import { runApiCommand } from './lib/api-command.mjs';
import { reportProblem } from './lib/problem.mjs';

// npm run rotate-badge-key [-- --withdraw --reason "Lý do"]: a new key signs badges from now on. Public halves of
// older keys stay, so that badges which are out can be verified; --withdraw is for a key that was stolen.
runApiCommand('features/certificates/badges/rotate-badge-key.cli.js', process.argv.slice(2), {
  asOwner: true,
})
  .then((code) => (process.exitCode = code))
  .catch(reportProblem)
  .finally(() => process.exit());
