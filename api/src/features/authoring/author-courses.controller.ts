import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import {
  authorCourse,
  authorHome,
  courseTrouble,
  packageQuery,
  slugParams,
  type AuthorCourse,
  type AuthorHome,
} from '@bdhvs/contracts/authoring';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { Requires } from '../../platform/access/requires.js';
import { parse } from '../../platform/http/parse.js';
import { Returns } from '../../platform/http/returns.js';
import { AuthorPages } from './author-pages.service.js';
import { CheckTroubles } from './check-trouble.query.js';
import { Packages } from './packages.service.js';

type Slug = z.infer<typeof slugParams>;

/** What authors see. Whole courses with their keys leave only from here, and only for authors. */
@Controller('api/author')
export class AuthorCoursesController {
  constructor(
    private readonly pages: AuthorPages,
    private readonly packages: Packages,
    private readonly troubles: CheckTroubles,
  ) {}

  @Requires('courses.author')
  @Returns(authorHome)
  @Get('home')
  home(): Promise<AuthorHome> {
    return this.pages.home();
  }

  @Requires('courses.author')
  @Returns(authorCourse)
  @Get('courses/:slug')
  course(@Param(parse(slugParams)) { slug }: Slug): Promise<AuthorCourse> {
    return this.pages.course(slug);
  }

  @Requires('courses.author')
  @Get('courses/:slug/package')
  async package(
    @Param(parse(slugParams)) { slug }: Slug,
    @Query(parse(packageQuery)) query: z.infer<typeof packageQuery>,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const file = await this.packages.of(slug, query);
    await reply
      .type(file.type)
      .header('content-disposition', `attachment; filename="${file.name}"`)
      .header('cache-control', 'no-store')
      .send(file.body);
  }

  @Requires('courses.author')
  @Returns(courseTrouble)
  @Get('courses/:slug/trouble')
  trouble(@Param(parse(slugParams)) { slug }: Slug): Promise<z.infer<typeof courseTrouble>> {
    return this.troubles.of(slug);
  }
}
