import { Controller, Get, Param } from '@nestjs/common';
import { idOrSlug } from '@bdhvs/contracts';
import { courseDetail, courseList, type CourseDetail } from '@bdhvs/contracts/courses';
import { z } from 'zod';
import { Requires } from '../../platform/access/requires.js';
import { parse } from '../../platform/http/parse.js';
import { Returns } from '../../platform/http/returns.js';
import { CourseCatalogue } from './course-catalogue.service.js';

const courseParams = z.object({ idOrSlug });

@Controller('api/courses')
export class CoursesController {
  constructor(private readonly catalogue: CourseCatalogue) {}

  @Requires('learning.self')
  @Returns(courseList)
  @Get()
  async list(): Promise<z.infer<typeof courseList>> {
    return { items: await this.catalogue.summaries() };
  }

  @Requires('learning.self')
  @Returns(courseDetail)
  @Get(':idOrSlug')
  one(@Param(parse(courseParams)) params: z.infer<typeof courseParams>): Promise<CourseDetail> {
    return this.catalogue.detail(params.idOrSlug);
  }
}
