import { z } from 'zod';

/** RFC 9457 problem details, with a pointer (RFC 6901) to each field that was refused. */
export const problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string().optional(),
  requestId: z.string().optional(),
  errors: z.array(z.object({ pointer: z.string(), message: z.string() })).optional(),
});
export type ProblemDetails = z.infer<typeof problem>;
