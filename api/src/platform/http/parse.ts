import type { PipeTransform } from '@nestjs/common';
import type { z } from 'zod';
import { BadInputProblem } from '../problems/problem.js';

/** A pipe that lets in only what fits the schema. The schema is found again by the OpenAPI document. */
export class ParsePipe<Schema extends z.ZodType> implements PipeTransform<unknown, z.output<Schema>> {
  constructor(readonly schema: Schema) {}

  transform(value: unknown): z.output<Schema> {
    const parsed = this.schema.safeParse(value);
    if (parsed.success) return parsed.data;
    throw new BadInputProblem(
      parsed.error.issues.slice(0, 50).map((issue) => ({
        pointer: issue.path
          .map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`)
          .join(''),
        message: issue.message,
      })),
    );
  }
}

/** `@Body(parse(schema)) body: z.infer<typeof schema>`, and the same for @Query and @Param. */
export function parse<Schema extends z.ZodType>(schema: Schema): ParsePipe<Schema> {
  return new ParsePipe(schema);
}
