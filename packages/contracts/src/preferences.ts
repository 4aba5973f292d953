import { z } from 'zod';

/** How somebody wants pages shown and read. Only what was chosen is here; the rest is as the product sets it. */
export const preferences = z.strictObject({
  textSize: z.enum(['m', 'l', 'xl']).optional(),
  theme: z.enum(['light', 'dark', 'device']).optional(),
  contrast: z.enum(['device', 'more', 'standard']).optional(),
  motion: z.enum(['device', 'less']).optional(),
  readAloud: z.boolean().optional(),
  readingSpeed: z.enum(['slow', 'usual', 'fast']).optional(),
  language: z.enum(['vi', 'en']).optional(),
  /** How to be spoken to; staff are addressed by their full name unless they choose. */
  address: z.enum(['name', 'bác', 'cô', 'chú', 'anh', 'chị', 'bạn']).optional(),
});
export type ChosenPreferences = z.infer<typeof preferences>;
