import { Body, Controller, Get, HttpCode, Inject, Logger, Post, Query, Req, Res } from '@nestjs/common';
import { localSignIn, signedIn, type LocalSignIn as LocalSignInBody, type SignedIn } from '@bdhvs/contracts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '../access/requires.js';
import type { Config } from '../config/config.js';
import { CONFIG } from '../config/config.token.js';
import { parse } from '../http/parse.js';
import { Returns } from '../http/returns.js';
import { clearSessionCookie, sessionTokenOf, setSessionCookie } from '../session/session-cookie.js';
import { browserKey, deviceKey, deviceLabel } from './device.js';
import { LocalSignIn } from './local-sign-in.service.js';
import { safeReturnTo } from './return-to.rules.js';
import { SignInFailure } from './sign-in-failure.js';
import { SignOut } from './sign-out.service.js';
import { VneidSignIn } from './vneid-sign-in.service.js';

@Controller('api/auth')
export class SignInController {
  private readonly log = new Logger('sign-in');

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly vneid: VneidSignIn,
    private readonly local: LocalSignIn,
    private readonly signOut: SignOut,
  ) {}

  @Get('vneid/login')
  @Public()
  async login(
    @Req() request: FastifyRequest,
    @Query('returnTo') returnTo: unknown,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const key = browserKey(request, reply, this.config);
    await this.redirect(reply, () => this.vneid.begin(key, safeReturnTo(returnTo)));
  }

  @Get('vneid/callback')
  @Public()
  async callback(
    @Req() request: FastifyRequest,
    @Query() query: Record<string, unknown>,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const key = browserKey(request, reply, this.config);
    const wayBack = {
      browserKey: key,
      query,
      deviceLabel: deviceLabel(request),
      replacesToken: sessionTokenOf(request),
    };
    await this.redirect(reply, async () => {
      const { token, returnTo } = await this.vneid.complete(wayBack);
      setSessionCookie(reply, this.config, token);
      return `${this.config.basePath}${returnTo}`;
    });
  }

  @Post('local')
  @Public()
  @HttpCode(200)
  @Returns(signedIn)
  async signInLocally(
    @Body(parse(localSignIn)) body: LocalSignInBody,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SignedIn> {
    const { token, csrfToken } = await this.local.signIn({
      ...body,
      deviceKey: deviceKey(request, reply, this.config),
      deviceLabel: deviceLabel(request),
      replacesToken: sessionTokenOf(request),
    });
    setSessionCookie(reply.header('cache-control', 'no-store'), this.config, token);
    return { csrfToken, username: body.username };
  }

  @Post('logout')
  @Public()
  @HttpCode(204)
  async logout(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.signOut.signOut(sessionTokenOf(request));
    clearSessionCookie(reply, this.config);
  }

  /** A failure leads to the sign-in page, which says what to do; nobody is left before a page of JSON. */
  private async redirect(reply: FastifyReply, work: () => Promise<string>): Promise<void> {
    void reply.header('cache-control', 'no-store').header('referrer-policy', 'no-referrer');
    let target: string;
    try {
      target = await work();
    } catch (error) {
      if (!(error instanceof SignInFailure)) throw error;
      this.log.warn({ kind: error.kind, reason: error.reason }, 'sign-in failed');
      target = `${this.config.basePath}/dang-nhap?loi=${error.kind}`;
    }
    await reply.redirect(target, 302);
  }
}
