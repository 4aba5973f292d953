import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import {
  loadedFramework,
  mySkills,
  mySkillsQuery,
  skillFrameworkList,
  skillFrameworkUpload,
  type MySkills,
  type SkillFrameworkList,
} from '@bdhvs/contracts/skills';
import type { z } from 'zod';
import { Acting, type Actor } from '../../platform/access/actor.js';
import { Requires } from '../../platform/access/requires.js';
import { parse } from '../../platform/http/parse.js';
import { Returns } from '../../platform/http/returns.js';
import { MySkillsPage } from './my-skills.service.js';
import { SkillFrameworks, type LoadedFramework } from './skill-frameworks.service.js';

@Controller('api')
export class SkillsController {
  constructor(
    private readonly frameworks: SkillFrameworks,
    private readonly page: MySkillsPage,
  ) {}

  @Requires('learning.self')
  @Returns(mySkills)
  @Get('me/skills')
  mine(
    @Acting() actor: Actor,
    @Query(parse(mySkillsQuery)) { audience }: z.infer<typeof mySkillsQuery>,
  ): Promise<MySkills> {
    return this.page.of(actor, audience);
  }

  @Requires('courses.author')
  @Returns(skillFrameworkList)
  @Get('author/skill-frameworks')
  async list(): Promise<SkillFrameworkList> {
    return { items: await this.frameworks.list() };
  }

  @Requires('courses.author')
  @Returns(loadedFramework)
  @HttpCode(200)
  @Post('author/skill-frameworks')
  load(
    @Acting() actor: Actor,
    @Body(parse(skillFrameworkUpload)) uploaded: unknown,
  ): Promise<LoadedFramework> {
    return this.frameworks.load(actor, uploaded);
  }
}
