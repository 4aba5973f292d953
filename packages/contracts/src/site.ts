import { z } from 'zod';

/** What a page must know before anybody signs in. Also written into the page itself, so it costs no request. */
export const site = z.object({
  sample: z.string().nullable(),
  name: z.string().nullable(),
  place: z.string().nullable(),
  signIn: z.object({ vneid: z.boolean(), local: z.boolean(), passwordMinLength: z.int() }),
  timeZone: z.string(),
  version: z.string(),
});
export type Site = z.infer<typeof site>;
