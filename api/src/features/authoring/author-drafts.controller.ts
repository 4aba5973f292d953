import { Body, Controller, Delete, Get, HttpCode, Param, Post, Req } from '@nestjs/common';
import {
  courseDraft,
  publicationEffect,
  publishDraft,
  published,
  slugParams,
  type CourseDraft,
  type PublicationEffect,
  type Published,
} from '@bdhvs/contracts/authoring';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { Acting, type Actor } from '../../platform/access/actor.js';
import { Requires } from '../../platform/access/requires.js';
import { parse } from '../../platform/http/parse.js';
import { Returns } from '../../platform/http/returns.js';
import { Drafts } from './drafts.service.js';
import { readPackageUpload } from './package-upload.js';
import { PublicationEffects } from './publication-effect.query.js';
import { Publications } from './publication.service.js';

type Slug = z.infer<typeof slugParams>;

@Controller('api/author/drafts')
export class AuthorDraftsController {
  constructor(
    private readonly drafts: Drafts,
    private readonly effects: PublicationEffects,
    private readonly publications: Publications,
  ) {}

  @Requires('courses.author')
  @Returns(courseDraft)
  @Post()
  async upload(@Acting() actor: Actor, @Req() request: FastifyRequest): Promise<CourseDraft> {
    return this.drafts.one(await this.drafts.upload(actor, await readPackageUpload(request)));
  }

  @Requires('courses.author')
  @Returns(courseDraft)
  @Get(':slug')
  one(@Param(parse(slugParams)) { slug }: Slug): Promise<CourseDraft> {
    return this.drafts.one(slug);
  }

  /** For the preview: the draft as the learner's pages would get it, and the keys that its author wrote. */
  @Requires('courses.author')
  @Get(':slug/content')
  content(@Param(parse(slugParams)) { slug }: Slug): Promise<unknown> {
    return this.drafts.content(slug);
  }

  @Requires('courses.author')
  @Returns(publicationEffect)
  @Get(':slug/effect')
  effect(@Param(parse(slugParams)) { slug }: Slug): Promise<PublicationEffect> {
    return this.effects.of(slug);
  }

  @Requires('courses.author')
  @HttpCode(204)
  @Delete(':slug')
  discard(@Acting() actor: Actor, @Param(parse(slugParams)) { slug }: Slug): Promise<void> {
    return this.drafts.discard(actor, slug);
  }

  @Requires('courses.author')
  @Returns(published)
  @Post(':slug/publication')
  publish(
    @Acting() actor: Actor,
    @Param(parse(slugParams)) { slug }: Slug,
    @Body(parse(publishDraft)) body: z.infer<typeof publishDraft>,
  ): Promise<Published> {
    return this.publications.publish(actor, slug, body);
  }
}
