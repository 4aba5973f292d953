import { idOrSlug } from '@bdhvs/contracts';
import { enrolmentRequest, enrolmentResult } from '@bdhvs/contracts/courses';
import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { z } from 'zod';
import { Acting, type Actor } from '../../platform/access/actor.js';
import { Requires } from '../../platform/access/requires.js';
import { parse } from '../../platform/http/parse.js';
import { Returns } from '../../platform/http/returns.js';
import { Enrolments } from './enrolments.service.js';

const courseParams = z.object({ idOrSlug });

@Controller('api/courses')
export class EnrolmentsController {
  constructor(private readonly enrolments: Enrolments) {}

  @Requires('learning.self')
  @Returns(enrolmentResult)
  @HttpCode(200)
  @Post(':idOrSlug/enrolment')
  enrol(
    @Acting() actor: Actor,
    @Param(parse(courseParams)) params: z.infer<typeof courseParams>,
    @Body(parse(enrolmentRequest)) { courseVersionId }: z.infer<typeof enrolmentRequest>,
  ): Promise<{ courseVersionId: string; enrolledAt: Date }> {
    return this.enrolments.enrol(actor.personId, params.idOrSlug, courseVersionId?.toLowerCase());
  }
}
