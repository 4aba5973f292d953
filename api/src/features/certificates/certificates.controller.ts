import { Body, Controller, Get, Header, HttpCode, Inject, Param, Post, Put, Req, Res } from '@nestjs/common';
import { idOrSlug } from '@bdhvs/contracts';
import {
  badgeCheck,
  certificate,
  certificateCodeParams,
  certificateParams,
  certificateReason,
  certificateValidities,
  certificateValidity,
  verification,
  type Certificate,
  type CertificateValidities,
  type CertificateValidity,
  type Verification,
} from '@bdhvs/contracts/certificates';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { Acting, Scope, type Actor } from '../../platform/access/actor.js';
import { Public, Requires } from '../../platform/access/requires.js';
import { UnitScope } from '../../platform/access/unit-scope.js';
import type { Config } from '../../platform/config/config.js';
import { CONFIG } from '../../platform/config/config.token.js';
import { parse } from '../../platform/http/parse.js';
import { Returns } from '../../platform/http/returns.js';
import { deviceKey, knownDevice } from '../../platform/sign-in/device.js';
import { CertificateStanding } from './certificate-standing.service.js';
import { CertificateVerification } from './verification.service.js';

const validityParams = z.object({ course: idOrSlug });

@Controller('api/certificates')
export class CertificatesController {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly standing: CertificateStanding,
    private readonly verification: CertificateVerification,
  ) {}

  @Public()
  @Returns(verification)
  @Header('cache-control', 'no-store')
  @Get(':code')
  byCode(
    @Param(parse(certificateCodeParams)) { code }: z.infer<typeof certificateCodeParams>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Verification> {
    const known = knownDevice(request);
    deviceKey(request, reply, this.config);
    return this.verification.byCode(code, known);
  }

  @Public()
  @Returns(verification)
  @Header('cache-control', 'no-store')
  @HttpCode(200)
  @Post('check')
  byBadge(@Body(parse(badgeCheck)) { badge }: z.infer<typeof badgeCheck>): Promise<Verification> {
    return this.verification.byBadge(badge);
  }

  @Requires('completions.revoke')
  @Returns(certificate)
  @HttpCode(200)
  @Post(':id/revocation')
  revoke(
    @Acting() actor: Actor,
    @Scope() scope: UnitScope,
    @Param(parse(certificateParams)) { id }: z.infer<typeof certificateParams>,
    @Body(parse(certificateReason)) { reason }: z.infer<typeof certificateReason>,
  ): Promise<Certificate> {
    return this.standing.revoke(actor, scope, id, reason);
  }

  @Requires('completions.revoke')
  @Returns(certificate)
  @HttpCode(200)
  @Post(':id/revalidation')
  revalidate(
    @Acting() actor: Actor,
    @Scope() scope: UnitScope,
    @Param(parse(certificateParams)) { id }: z.infer<typeof certificateParams>,
    @Body(parse(certificateReason)) { reason }: z.infer<typeof certificateReason>,
  ): Promise<Certificate> {
    return this.standing.revalidate(actor, scope, id, reason);
  }
}

/** How long certificates of a course are valid. */
@Controller('api/certificate-validities')
export class CertificateValiditiesController {
  constructor(private readonly standing: CertificateStanding) {}

  @Requires('programmes.read')
  @Returns(certificateValidities)
  @Get()
  list(): Promise<CertificateValidities> {
    return this.standing.validities();
  }

  @Requires('programmes.write')
  @HttpCode(204)
  @Put(':course')
  set(
    @Acting() actor: Actor,
    @Scope() scope: UnitScope,
    @Param(parse(validityParams)) { course }: z.infer<typeof validityParams>,
    @Body(parse(certificateValidity)) wish: CertificateValidity,
  ): Promise<void> {
    return this.standing.setValidity(actor, scope, course, wish);
  }
}
