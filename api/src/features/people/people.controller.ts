import { Body, Controller, Get, Header, HttpCode, Param, Patch, Post, Put, Query } from '@nestjs/common';
import {
  membershipCategory,
  membershipEnd,
  membershipReopening,
  numberCorrection,
  numberReveal,
  numberRevealed,
  peopleCounts,
  personCorrection,
  personList,
  personListQuery,
  personTransfer,
  personView,
  uuid,
  type PeopleCounts,
  type PersonList,
  type PersonView,
} from '@bdhvs/contracts';
import { z } from 'zod';
import { Acting, Scope, type Actor } from '../../platform/access/actor.js';
import { Requires } from '../../platform/access/requires.js';
import { UnitScope } from '../../platform/access/unit-scope.js';
import { parse } from '../../platform/http/parse.js';
import { Returns } from '../../platform/http/returns.js';
import { Identities } from './identities.service.js';
import { Memberships } from './memberships.service.js';
import { PeopleQuery } from './people.query.js';

const byId = parse(uuid);
const byMembership = parse(z.string().regex(/^[1-9][0-9]{0,17}$/, 'Mã không đúng dạng.'));

@Controller('api/people')
export class PeopleController {
  constructor(
    private readonly people: PeopleQuery,
    private readonly memberships: Memberships,
    private readonly identities: Identities,
  ) {}

  @Requires('people.read')
  @Returns(personList)
  @Get()
  list(
    @Acting() actor: Actor,
    @Scope() scope: UnitScope,
    @Query(parse(personListQuery)) query: z.infer<typeof personListQuery>,
  ): Promise<PersonList> {
    return this.people.list(actor, scope, query);
  }

  @Requires('people.read')
  @Returns(peopleCounts)
  @Get('counts')
  counts(@Scope() scope: UnitScope): Promise<PeopleCounts> {
    return this.people.counts(scope);
  }

  @Requires('people.read')
  @Returns(personView)
  @Get(':id')
  one(@Acting() actor: Actor, @Scope() scope: UnitScope, @Param('id', byId) id: string): Promise<PersonView> {
    return this.people.one(actor, scope, id);
  }

  @Requires('people.write')
  @HttpCode(204)
  @Patch(':id')
  correct(
    @Acting() actor: Actor,
    @Scope() scope: UnitScope,
    @Param('id', byId) id: string,
    @Body(parse(personCorrection)) wish: z.infer<typeof personCorrection>,
  ): Promise<void> {
    return this.identities.correct(actor, scope, id, wish);
  }

  @Requires('people.write')
  @HttpCode(204)
  @Post(':id/transfer')
  transfer(
    @Acting() actor: Actor,
    @Scope() scope: UnitScope,
    @Param('id', byId) id: string,
    @Body(parse(personTransfer)) wish: z.infer<typeof personTransfer>,
  ): Promise<void> {
    return this.memberships.transfer(actor, scope, id, wish);
  }

  @Requires('people.write')
  @HttpCode(204)
  @Post(':id/category')
  changeCategory(
    @Acting() actor: Actor,
    @Scope() scope: UnitScope,
    @Param('id', byId) id: string,
    @Body(parse(membershipCategory)) wish: z.infer<typeof membershipCategory>,
  ): Promise<void> {
    return this.memberships.changeCategory(actor, scope, id, wish);
  }

  @Requires('people.write')
  @HttpCode(204)
  @Post(':id/memberships/:membershipId/end')
  end(
    @Acting() actor: Actor,
    @Scope() scope: UnitScope,
    @Param('id', byId) id: string,
    @Param('membershipId', byMembership) membershipId: string,
    @Body(parse(membershipEnd)) wish: z.infer<typeof membershipEnd>,
  ): Promise<void> {
    return this.memberships.end(actor, scope, id, membershipId, wish);
  }

  @Requires('people.write')
  @HttpCode(204)
  @Post(':id/memberships/:membershipId/reopening')
  reopen(
    @Acting() actor: Actor,
    @Scope() scope: UnitScope,
    @Param('id', byId) id: string,
    @Param('membershipId', byMembership) membershipId: string,
    @Body(parse(membershipReopening)) wish: z.infer<typeof membershipReopening>,
  ): Promise<void> {
    return this.memberships.reopen(actor, scope, id, membershipId, wish);
  }

  @Requires('people.write')
  @Header('cache-control', 'no-store')
  @Returns(numberRevealed)
  @HttpCode(200)
  @Post(':id/personal-number/reveal')
  async reveal(
    @Acting() actor: Actor,
    @Scope() scope: UnitScope,
    @Param('id', byId) id: string,
    @Body(parse(numberReveal)) { reason }: z.infer<typeof numberReveal>,
  ): Promise<z.infer<typeof numberRevealed>> {
    return { personalNumber: await this.identities.reveal(actor, scope, id, reason) };
  }

  @Requires('people.write')
  @HttpCode(204)
  @Put(':id/personal-number')
  correctNumber(
    @Acting() actor: Actor,
    @Scope() scope: UnitScope,
    @Param('id', byId) id: string,
    @Body(parse(numberCorrection)) wish: z.infer<typeof numberCorrection>,
  ): Promise<void> {
    return this.identities.correctNumber(actor, scope, id, wish);
  }
}
