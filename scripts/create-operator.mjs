import { runApiCommand } from './lib/api-command.mjs';
import { reportProblem } from './lib/problem.mjs';

// npm run create-operator -- --name "Họ và tên" [--unit mã] [--city "Tên thành phố"]: the first way into a new
// installation. Prints a code that is used once; nobody ever has a default password.
runApiCommand('features/people/accounts/create-operator.cli.js', process.argv.slice(2), { asOwner: true })
  .then((code) => (process.exitCode = code))
  .catch(reportProblem)
  .finally(() => process.exit());
