import { Controller, Get, Headers, Param, Res } from '@nestjs/common';
import { idOrSlug } from '@bdhvs/contracts';
import { courseDetail, courseList } from '@bdhvs/contracts/courses';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { Public } from '../../platform/access/requires.js';
import { sendIfChanged } from '../../platform/http/cacheable.js';
import { parse } from '../../platform/http/parse.js';
import { Returns } from '../../platform/http/returns.js';
import { CourseCatalogue } from './course-catalogue.service.js';

const courseParams = z.object({ idOrSlug });

/** What there is to learn, for anybody: whoever opens the address may begin without an account. */
@Controller('api/courses')
export class CoursesController {
  constructor(private readonly catalogue: CourseCatalogue) {}

  @Public()
  @Returns(courseList)
  @Get()
  async list(
    @Headers('if-none-match') known: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<unknown> {
    return sendIfChanged(reply, known, { items: await this.catalogue.summaries() });
  }

  @Public()
  @Returns(courseDetail)
  @Get(':idOrSlug')
  async one(
    @Param(parse(courseParams)) params: z.infer<typeof courseParams>,
    @Headers('if-none-match') known: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<unknown> {
    return sendIfChanged(reply, known, await this.catalogue.detail(params.idOrSlug));
  }
}
