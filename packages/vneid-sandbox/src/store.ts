import type { Adapter, AdapterPayload } from 'oidc-provider';

interface Entry {
  payload: AdapterPayload;
  expiresAt: number;
}

const SWEEP_EVERY = 500;

/** Keeps everything in memory: a restart forgets every sign-in under way, which a sandbox may. */
export class SandboxStore {
  private readonly entries = new Map<string, Entry>();
  private writes = 0;

  adapterFor = (model: string): Adapter => ({
    upsert: async (id, payload, expiresIn) => {
      this.sweepNowAndThen();
      this.entries.set(`${model}:${id}`, {
        payload,
        expiresAt: expiresIn === undefined ? Infinity : Date.now() + expiresIn * 1000,
      });
    },
    find: async (id) => this.live(`${model}:${id}`)?.payload,
    findByUid: async (uid) =>
      this.first((key, { payload }) => key.startsWith(`${model}:`) && payload.uid === uid),
    findByUserCode: async () => undefined,
    consume: async (id) => {
      const entry = this.live(`${model}:${id}`);
      if (entry) entry.payload.consumed = Math.floor(Date.now() / 1000);
    },
    destroy: async (id) => {
      this.entries.delete(`${model}:${id}`);
    },
    revokeByGrantId: async (grantId) => {
      for (const [key, { payload }] of this.entries)
        if (payload.grantId === grantId) this.entries.delete(key);
    },
  });

  private live(key: string): Entry | undefined {
    const entry = this.entries.get(key);
    return entry && entry.expiresAt > Date.now() ? entry : undefined;
  }

  private first(matches: (key: string, entry: Entry) => boolean): AdapterPayload | undefined {
    for (const [key, entry] of this.entries) if (matches(key, entry) && this.live(key)) return entry.payload;
    return undefined;
  }

  private sweepNowAndThen(): void {
    this.writes += 1;
    if (this.writes % SWEEP_EVERY !== 0) return;
    const now = Date.now();
    for (const [key, entry] of this.entries) if (entry.expiresAt <= now) this.entries.delete(key);
  }
}
