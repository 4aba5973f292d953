import { SetMetadata, type CustomDecorator } from '@nestjs/common';
import type { z } from 'zod';

export const RETURNS = 'bdhvs:returns';

/** Says in the OpenAPI document what a handler answers. */
export const Returns = (schema: z.ZodType): CustomDecorator => SetMetadata(RETURNS, schema);
