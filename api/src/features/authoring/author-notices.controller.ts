import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import {
  authorNotice,
  newNotice,
  noticeParams,
  slugParams,
  type AuthorNotice,
} from '@bdhvs/contracts/authoring';
import { z } from 'zod';
import { Acting, type Actor } from '../../platform/access/actor.js';
import { Requires } from '../../platform/access/requires.js';
import { parse } from '../../platform/http/parse.js';
import { Returns } from '../../platform/http/returns.js';
import { Notices } from './notices.service.js';

@Controller('api/author')
export class AuthorNoticesController {
  constructor(private readonly notices: Notices) {}

  @Requires('courses.author')
  @Returns(authorNotice)
  @Post('courses/:slug/notices')
  lay(
    @Acting() actor: Actor,
    @Param(parse(slugParams)) { slug }: z.infer<typeof slugParams>,
    @Body(parse(newNotice)) notice: z.infer<typeof newNotice>,
  ): Promise<AuthorNotice> {
    return this.notices.lay(actor, slug, notice);
  }

  @Requires('courses.author')
  @Returns(authorNotice)
  @HttpCode(200)
  @Post('notices/:id/end')
  end(
    @Acting() actor: Actor,
    @Param(parse(noticeParams)) { id }: z.infer<typeof noticeParams>,
  ): Promise<AuthorNotice> {
    return this.notices.end(actor, id);
  }
}
