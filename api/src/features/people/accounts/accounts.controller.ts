import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import {
  accountList,
  accountQuery,
  accountReason,
  linkDecision,
  linkReviewList,
  linkReviewQuery,
  linkUndo,
  sessionsEnded,
  uuid,
  type AccountList,
  type LinkDecision,
  type LinkReviewList,
} from '@bdhvs/contracts';
import { z } from 'zod';
import { Acting, Scope, type Actor } from '../../../platform/access/actor.js';
import { Requires } from '../../../platform/access/requires.js';
import { UnitScope } from '../../../platform/access/unit-scope.js';
import { parse } from '../../../platform/http/parse.js';
import { Returns } from '../../../platform/http/returns.js';
import { AccountDirectory } from './account-directory.service.js';
import { LinkReviews } from './link-reviews.service.js';

const byId = z.object({ id: uuid });
type ById = z.infer<typeof byId>;
type Reason = z.infer<typeof accountReason>;

@Controller('api/accounts')
export class AccountsController {
  constructor(private readonly accounts: AccountDirectory) {}

  @Get()
  @Requires('accounts.manage')
  @Returns(accountList)
  list(
    @Acting() actor: Actor,
    @Scope() scope: UnitScope,
    @Query(parse(accountQuery)) query: z.infer<typeof accountQuery>,
  ): Promise<AccountList> {
    return this.accounts.list(actor, scope, query);
  }

  @Post(':id/disable')
  @Requires('accounts.manage')
  @HttpCode(204)
  disable(
    @Acting() actor: Actor,
    @Scope() scope: UnitScope,
    @Param(parse(byId)) { id }: ById,
    @Body(parse(accountReason)) { reason }: Reason,
  ): Promise<void> {
    return this.accounts.disable(actor, scope, id, reason);
  }

  @Post(':id/enable')
  @Requires('accounts.manage')
  @HttpCode(204)
  enable(
    @Acting() actor: Actor,
    @Scope() scope: UnitScope,
    @Param(parse(byId)) { id }: ById,
    @Body(parse(accountReason)) { reason }: Reason,
  ): Promise<void> {
    return this.accounts.enable(actor, scope, id, reason);
  }

  @Post(':id/end-sessions')
  @Requires('accounts.manage')
  @HttpCode(200)
  @Returns(sessionsEnded)
  async endSessions(
    @Acting() actor: Actor,
    @Scope() scope: UnitScope,
    @Param(parse(byId)) { id }: ById,
    @Body(parse(accountReason)) { reason }: Reason,
  ): Promise<z.infer<typeof sessionsEnded>> {
    return {
      ended: await this.accounts.endSessions(actor, scope, id, reason),
    };
  }
}

@Controller('api/link-reviews')
export class LinkReviewsController {
  constructor(private readonly reviews: LinkReviews) {}

  @Get()
  @Requires('links.review')
  @Returns(linkReviewList)
  list(
    @Acting() actor: Actor,
    @Scope() scope: UnitScope,
    @Query(parse(linkReviewQuery)) query: z.infer<typeof linkReviewQuery>,
  ): Promise<LinkReviewList> {
    return this.reviews.list(actor, scope, query);
  }

  @Post(':id/decision')
  @Requires('links.review')
  @HttpCode(204)
  decide(
    @Acting() actor: Actor,
    @Scope() scope: UnitScope,
    @Param(parse(byId)) { id }: ById,
    @Body(parse(linkDecision)) decision: LinkDecision,
  ): Promise<void> {
    return this.reviews.decide(actor, scope, id, decision);
  }

  @Post(':id/undo')
  @Requires('links.review')
  @HttpCode(204)
  undo(
    @Acting() actor: Actor,
    @Scope() scope: UnitScope,
    @Param(parse(byId)) { id }: ById,
    @Body(parse(linkUndo)) { reason }: Reason,
  ): Promise<void> {
    return this.reviews.undo(actor, scope, id, reason);
  }
}
