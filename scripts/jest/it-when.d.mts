/** `it` where the machine has what the test needs, else a skipped test that names what is missing. */
export declare const itWhen: (
  possible: unknown,
  reason: string,
) => (title: string, run: () => unknown, timeoutMs?: number) => void;
