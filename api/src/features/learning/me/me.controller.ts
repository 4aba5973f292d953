import { idOrSlug } from '@bdhvs/contracts';
import {
  courseProgress,
  home,
  keptData,
  me,
  type CourseProgress,
  type Home,
  type KeptData,
  type Me,
} from '@bdhvs/contracts/learning';
import { Controller, Get, Header, Param } from '@nestjs/common';
import { z } from 'zod';
import { Acting, type Actor } from '../../../platform/access/actor.js';
import { Requires } from '../../../platform/access/requires.js';
import { parse } from '../../../platform/http/parse.js';
import { Returns } from '../../../platform/http/returns.js';
import { KeptDataPage } from './kept-data.service.js';
import { MyPages } from './me.service.js';

const courseParams = z.object({ idOrSlug });

@Controller('api/me')
export class MeController {
  constructor(
    private readonly pages: MyPages,
    private readonly kept: KeptDataPage,
  ) {}

  @Requires('learning.self')
  @Returns(me)
  @Header('cache-control', 'no-store')
  @Get()
  me(@Acting() actor: Actor): Promise<Me> {
    return this.pages.me(actor);
  }

  @Requires('learning.self')
  @Returns(home)
  @Header('cache-control', 'no-store')
  @Get('home')
  home(@Acting() actor: Actor): Promise<Home> {
    return this.pages.home(actor);
  }

  @Requires('learning.self')
  @Returns(courseProgress)
  @Header('cache-control', 'no-store')
  @Get('courses/:idOrSlug')
  course(
    @Acting() actor: Actor,
    @Param(parse(courseParams)) params: z.infer<typeof courseParams>,
  ): Promise<CourseProgress> {
    return this.pages.course(actor, params.idOrSlug);
  }

  @Requires('learning.self')
  @Returns(keptData)
  @Header('cache-control', 'no-store')
  @Get('data')
  data(@Acting() actor: Actor): Promise<KeptData> {
    return this.kept.overview(actor);
  }

  @Requires('learning.self')
  @Header('cache-control', 'no-store')
  @Header('content-disposition', 'attachment; filename="du-lieu-cua-toi.json"')
  @Get('data/download')
  download(@Acting() actor: Actor): Promise<Record<string, unknown>> {
    return this.kept.everything(actor);
  }
}
