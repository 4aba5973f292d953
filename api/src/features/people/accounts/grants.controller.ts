import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import {
  grantQuery,
  grantRevocation,
  newGrant,
  roleGrant,
  roleGrantList,
  type GrantQuery,
  type NewGrant,
  type RoleGrant,
  type RoleGrantList,
} from '@bdhvs/contracts';
import { z } from 'zod';
import { Acting, Scope, type Actor } from '../../../platform/access/actor.js';
import { Requires } from '../../../platform/access/requires.js';
import { UnitScope } from '../../../platform/access/unit-scope.js';
import { parse } from '../../../platform/http/parse.js';
import { Returns } from '../../../platform/http/returns.js';
import { RoleGrants } from './role-grants.service.js';

const byNumber = z.object({ id: z.coerce.number({ error: 'Mã không đúng dạng.' }).int().positive() });

@Controller('api/grants')
export class GrantsController {
  constructor(private readonly grants: RoleGrants) {}

  @Get()
  @Requires('grants.write')
  @Returns(roleGrantList)
  list(
    @Acting() actor: Actor,
    @Scope() scope: UnitScope,
    @Query(parse(grantQuery)) query: GrantQuery,
  ): Promise<RoleGrantList> {
    return this.grants.list(actor, scope, query);
  }

  @Post()
  @Requires('grants.write')
  @Returns(roleGrant)
  give(
    @Acting() actor: Actor,
    @Scope() scope: UnitScope,
    @Body(parse(newGrant)) grant: NewGrant,
  ): Promise<RoleGrant> {
    return this.grants.give(actor, scope, grant);
  }

  @Post(':id/revoke')
  @Requires('grants.write')
  @HttpCode(204)
  revoke(
    @Acting() actor: Actor,
    @Scope() scope: UnitScope,
    @Param(parse(byNumber)) { id }: z.infer<typeof byNumber>,
    @Body(parse(grantRevocation)) { reason }: z.infer<typeof grantRevocation>,
  ): Promise<void> {
    return this.grants.revoke(actor, scope, id, reason);
  }
}
