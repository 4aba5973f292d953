import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { transformSync } from '@swc/core';

/** One line of the product made wrong on purpose. */
export interface Mutant {
  name: string;
  file: string;
  from: string;
  to: string;
}

const HERE = join(process.cwd(), 'api/src/features/shares');

/** The text of a product file with the mutation in it. A mutant that no longer finds its line is an error, not a pass. */
export function mutatedText(mutant: Mutant): string {
  const text = readFileSync(join(HERE, mutant.file), 'utf8');
  if (text.split(mutant.from).length !== 2)
    throw new Error(`Mutant "${mutant.name}" does not find its line in ${mutant.file}`);
  return text.replace(mutant.from, () => mutant.to);
}

/** The module as it would be with the mutation, evaluated beside the true one. */
export function loadMutant(mutant: Mutant): Record<string, unknown> {
  const { code } = transformSync(mutatedText(mutant), {
    swcrc: false,
    filename: mutant.file,
    module: { type: 'commonjs' },
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', decorators: true },
      transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
    },
  });
  const exports: Record<string, unknown> = {};
  const load = loaderFor(mutant.file);
  new Function('exports', 'require', 'module', code)(exports, load, { exports });
  return exports;
}

/** Imports of the mutated file resolve as they would for the file itself; jest's own `require` compiles them. */
function loaderFor(file: string): (request: string) => unknown {
  const native = createRequire(join(HERE, file));
  return (request) => {
    if (request.startsWith('.'))
      return jest.requireActual(join(HERE, file, '..', request).replace(/\.js$/, ''));
    try {
      return jest.requireActual(request);
    } catch {
      return native(request);
    }
  };
}
