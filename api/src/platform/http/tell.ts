/** What the process tells whoever started it: one line of JSON per step on standard output. */
export type Step = 'migrating' | 'sample' | 'ready';

export function tell(step: Step, detail?: string): void {
  process.stdout.write(`${JSON.stringify({ bdhvs: step, ...(detail === undefined ? {} : { detail }) })}\n`);
}
