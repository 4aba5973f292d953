import type { Me as Contract } from '@bdhvs/contracts/learning';

/** GET /api/me; `sample` is there when the data are the sample's. */
export type Me = Contract & { sample?: string | boolean | null };
