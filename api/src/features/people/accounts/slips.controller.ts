import {
  Body,
  Controller,
  Get,
  HttpCode,
  Inject,
  Post,
  Query,
  Req,
  Res,
  StreamableFile,
} from '@nestjs/common';
import {
  activation,
  signedIn,
  slipCandidateList,
  slipOrder,
  slipQuery,
  type Activation,
  type SignedIn,
  type SlipCandidateList,
  type SlipOrder,
} from '@bdhvs/contracts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { Acting, Scope, type Actor } from '../../../platform/access/actor.js';
import { Public, Requires } from '../../../platform/access/requires.js';
import { UnitScope } from '../../../platform/access/unit-scope.js';
import type { Config } from '../../../platform/config/config.js';
import { CONFIG } from '../../../platform/config/config.token.js';
import { parse } from '../../../platform/http/parse.js';
import { Returns } from '../../../platform/http/returns.js';
import { sessionTokenOf, setSessionCookie } from '../../../platform/session/session-cookie.js';
import { deviceKey, deviceLabel } from '../../../platform/sign-in/device.js';
import { ActivateAccount } from './activation.service.js';
import { ActivationSlips } from './activation-slips.service.js';

@Controller('api/slips')
export class SlipsController {
  constructor(private readonly slips: ActivationSlips) {}

  @Get()
  @Requires('slips.issue')
  @Returns(slipCandidateList)
  list(
    @Acting() actor: Actor,
    @Scope() scope: UnitScope,
    @Query(parse(slipQuery)) query: z.infer<typeof slipQuery>,
  ): Promise<SlipCandidateList> {
    return this.slips.list(actor, scope, query);
  }

  /** Answers the sheet itself: the codes are kept only as hashes and cannot be shown again. */
  @Post()
  @Requires('slips.issue')
  async issue(
    @Acting() actor: Actor,
    @Scope() scope: UnitScope,
    @Body(parse(slipOrder)) order: SlipOrder,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const sheet = await this.slips.sheet(actor, scope, order);
    void reply.header('cache-control', 'no-store');
    return new StreamableFile(sheet, {
      type: 'application/pdf',
      disposition: 'attachment; filename="phieu-kich-hoat.pdf"',
    });
  }
}

@Controller('api/auth')
export class ActivationController {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly activation: ActivateAccount,
  ) {}

  @Post('activate')
  @Public()
  @HttpCode(200)
  @Returns(signedIn)
  async activate(
    @Body(parse(activation)) body: Activation,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SignedIn> {
    const { token, csrfToken, username } = await this.activation.activate({
      ...body,
      deviceKey: deviceKey(request, reply, this.config),
      deviceLabel: deviceLabel(request),
      replacesToken: sessionTokenOf(request),
    });
    setSessionCookie(reply.header('cache-control', 'no-store'), this.config, token);
    return { csrfToken, username };
  }
}
