import { machine } from './src/lib/machine.mjs';
import { unmeasured } from './src/lib/entry.mjs';
import { FIGURES } from './src/figures/index.mjs';
import { Stage } from './src/lib/stage.mjs';

const say = (line) => process.stderr.write(`${line}\n`);

/** `node run.mjs [NAME…]`: a name is a figure's, as in bench/README.md. */
async function main() {
  const wanted = process.argv.slice(2);
  const unknown = wanted.filter((name) => !FIGURES.some((figure) => figure.name === name));
  if (unknown.length > 0) {
    say(`No such figure: ${unknown.join(', ')}. There are: ${FIGURES.map(({ name }) => name).join(', ')}`);
    process.exitCode = 1;
    return;
  }
  const chosen = FIGURES.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
  const printed = { machine: machine(), figures: [] };
  const stage = new Stage(say);
  for (const signal of ['SIGINT', 'SIGTERM'])
    process.once(signal, () => void stage.close().finally(() => process.exit(1)));
  try {
    await stage.open();
    for (const { name, measure } of chosen) {
      const started = Date.now();
      say(`— ${name}`);
      try {
        for (const figure of await measure(stage)) {
          printed.figures.push(figure);
          say(
            `  ${figure.name}: ${figure.value} ${figure.unit} (${figure.budget ?? 'no budget'}): ${figure.held === null ? '—' : figure.held ? 'held' : 'MISSED'}`,
          );
        }
      } catch (error) {
        say(`  ${error.stack}`);
        printed.figures.push(unmeasured(name, error.message));
      }
      say(`  took ${Math.round((Date.now() - started) / 1000)} s`);
    }
  } finally {
    await stage.close();
  }
  process.stdout.write(`${JSON.stringify(printed, null, 2)}\n`);
}

await main();
process.exit();
