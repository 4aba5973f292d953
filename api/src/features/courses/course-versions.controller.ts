import { Controller, Get, Headers, Param, Res } from '@nestjs/common';
import { uuid } from '@bdhvs/contracts';
import { learnerNotices } from '@bdhvs/contracts/authoring';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { Public } from '../../platform/access/requires.js';
import { sendForEver, sendIfChanged } from '../../platform/http/cacheable.js';
import { parse } from '../../platform/http/parse.js';
import { Returns } from '../../platform/http/returns.js';
import { NotFoundProblem } from '../../platform/problems/problem.js';
import { CourseCatalogue } from './course-catalogue.service.js';
import { CourseNotices } from './course-notices.query.js';
import { contentForBrowsers, lessonForBrowsers, practiceForBrowsers } from './course-version.rules.js';

const versionParams = z.object({ id: uuid });
const lessonParams = versionParams.extend({ lessonId: z.string().max(80) });

/**
 * Content of published versions: the same for everybody, signed in or not, and for ever, so a browser asks once.
 * Nothing here may depend on who asks: what stands between may keep the answer for all.
 */
@Controller('api/course-versions')
export class CourseVersionsController {
  constructor(
    private readonly catalogue: CourseCatalogue,
    private readonly notices: CourseNotices,
  ) {}

  @Public()
  @Get(':id')
  async whole(
    @Param(parse(versionParams)) { id }: z.infer<typeof versionParams>,
    @Headers('if-none-match') known: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<unknown> {
    const version = await this.catalogue.version(id);
    return sendForEver(reply, known, version.id, () => contentForBrowsers(version));
  }

  @Public()
  @Get(':id/outline')
  async outline(
    @Param(parse(versionParams)) { id }: z.infer<typeof versionParams>,
    @Headers('if-none-match') known: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<unknown> {
    const version = await this.catalogue.version(id);
    return sendForEver(reply, known, `${version.id}-outline`, () => version.outline);
  }

  @Public()
  @Get(':id/lessons/:lessonId')
  async lesson(
    @Param(parse(lessonParams)) { id, lessonId }: z.infer<typeof lessonParams>,
    @Headers('if-none-match') known: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<unknown> {
    const lesson = lessonForBrowsers(await this.catalogue.version(id), lessonId);
    if (!lesson) throw new NotFoundProblem('Không có bài học này trong khóa học.');
    return sendForEver(reply, known, `${id}-${lessonId}`, () => lesson);
  }

  @Public()
  @Get(':id/practice')
  async practice(
    @Param(parse(versionParams)) { id }: z.infer<typeof versionParams>,
    @Headers('if-none-match') known: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<unknown> {
    const practice = practiceForBrowsers(await this.catalogue.version(id));
    if (!practice) throw new NotFoundProblem('Khóa học này chưa có phần thực hành.');
    return sendForEver(reply, known, `${id}-practice`, () => practice);
  }

  /** Corrections laid over the version since it was published: asked again each time, unlike everything else here. */
  @Public()
  @Returns(learnerNotices)
  @Get(':id/notices')
  async corrections(
    @Param(parse(versionParams)) { id }: z.infer<typeof versionParams>,
    @Headers('if-none-match') known: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<unknown> {
    return sendIfChanged(reply, known, { items: await this.notices.inForce(id) });
  }
}
