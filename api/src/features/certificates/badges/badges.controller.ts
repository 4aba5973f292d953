import { Body, Controller, Get, Header, HttpCode, Param, Post } from '@nestjs/common';
import {
  badgeKeyList,
  badgeKeyParams,
  badgeKeyRotation,
  certificateParams,
  type BadgeKeyList,
  type BadgeKeyRotation,
} from '@bdhvs/contracts/certificates';
import type { JWK } from 'jose';
import type { z } from 'zod';
import { Acting, Scope, type Actor } from '../../../platform/access/actor.js';
import { Public, Requires } from '../../../platform/access/requires.js';
import { UnitScope } from '../../../platform/access/unit-scope.js';
import { parse } from '../../../platform/http/parse.js';
import { NotFoundProblem } from '../../../platform/problems/problem.js';
import { Returns } from '../../../platform/http/returns.js';
import { BadgeKeys } from './badge-keys.service.js';
import type { Json } from './badge.rules.js';
import { Badges } from './badges.service.js';

/** Anybody's programs may read these from any page: they hold nothing about a person. */
const FROM_ANYWHERE = ['access-control-allow-origin', '*'] as const;
const A_WHILE = ['cache-control', 'public, max-age=300'] as const;

/** The public documents that signed badges point to. Their addresses stand in every badge, so they stay. */
@Controller('api/badges')
export class BadgesController {
  constructor(
    private readonly badges: Badges,
    private readonly keys: BadgeKeys,
  ) {}

  @Public()
  @Header(...FROM_ANYWHERE)
  @Header(...A_WHILE)
  @Get('issuer')
  issuer(): Promise<Json> {
    return this.badges.issuer();
  }

  @Public()
  @Header(...FROM_ANYWHERE)
  @Header(...A_WHILE)
  @Get('achievements/:id')
  achievement(@Param(parse(certificateParams)) { id }: z.infer<typeof certificateParams>): Promise<Json> {
    return this.badges.achievement(id);
  }

  @Public()
  @Header(...FROM_ANYWHERE)
  @Header(...A_WHILE)
  @Get('revocations')
  revocations(): Promise<Json> {
    return this.badges.revocations();
  }

  @Public()
  @Header(...FROM_ANYWHERE)
  @Header(...A_WHILE)
  @Get('keys/:kid')
  async key(@Param(parse(badgeKeyParams)) { kid }: z.infer<typeof badgeKeyParams>): Promise<JWK> {
    const known = await this.keys.find(kid);
    if (!known || known.withdrawn) throw new NotFoundProblem();
    return known.jwk;
  }
}

@Controller('.well-known')
export class WellKnownController {
  constructor(private readonly keys: BadgeKeys) {}

  @Public()
  @Header(...FROM_ANYWHERE)
  @Header(...A_WHILE)
  @Get('jwks.json')
  jwks(): Promise<{ keys: JWK[] }> {
    return this.keys.jwks();
  }
}

@Controller('api/badge-keys')
export class BadgeKeysController {
  constructor(private readonly keys: BadgeKeys) {}

  @Requires('badge-keys.rotate')
  @Returns(badgeKeyList)
  @Get()
  list(): Promise<BadgeKeyList> {
    return this.keys.list();
  }

  @Requires('badge-keys.rotate')
  @HttpCode(201)
  @Post('rotation')
  rotate(
    @Acting() actor: Actor,
    @Scope() scope: UnitScope,
    @Body(parse(badgeKeyRotation)) wish: BadgeKeyRotation,
  ): Promise<{ kid: string }> {
    return this.keys.rotateBy(actor, scope, wish);
  }
}
