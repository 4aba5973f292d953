import { randomBytes } from 'node:crypto';
import { startSandbox } from '@bdhvs/vneid-sandbox';
import type { Config } from '../platform/config/config.js';
import { BadSetting } from '../platform/config/config.js';

export interface RunningSandbox {
  settings: Pick<Config, 'VNEID_ISSUER' | 'VNEID_CLIENT_ID' | 'VNEID_CLIENT_SECRET'>;
  close(): Promise<void>;
}

/**
 * Starts the stand-in for VNeID where the settings allow it (see refusals.ts), else answers undefined.
 * Its port is fixed because accounts are keyed on (issuer, subject): another issuer would make second accounts.
 */
export async function sandboxFor(config: Config): Promise<RunningSandbox | undefined> {
  if (!config.sandbox) return undefined;
  const client = { clientId: 'binh-dan-hoc-vu-so', clientSecret: randomBytes(24).toString('hex') };
  const port = config.SANDBOX_PORT ?? config.PORT + 1;
  try {
    const running = await startSandbox({
      ...client,
      port,
      redirectUris: [`${config.PUBLIC_URL}/api/auth/vneid/callback`],
    });
    return {
      settings: {
        VNEID_ISSUER: running.issuer,
        VNEID_CLIENT_ID: client.clientId,
        VNEID_CLIENT_SECRET: client.clientSecret,
      },
      close: running.close,
    };
  } catch (error) {
    if ((error as { code?: string }).code === 'EADDRINUSE') {
      throw new BadSetting([
        `SANDBOX_PORT: cổng ${port} đang được chương trình khác dùng; hãy đặt SANDBOX_PORT sang số khác.`,
      ]);
    }
    throw error;
  }
}
