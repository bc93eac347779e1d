import { DomainError } from '#kernel';
import { Body, Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiConsumes } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { AllowSignedOut } from '../actor.guard.js';
import { Meet } from '../identities/meet.service.js';
import { Enter } from '../sessions/enter.js';
import { AttemptCookie } from './attempt-cookie.js';
import { IdentityProvider } from './identity-provider.js';
import { LogOutFromProvider } from './log-out-from-provider.service.js';
import { LogoutToken, SignInBegun, SignInFinished, SignInReturned } from './openid.views.js';

/**
 * Signing in at the identity provider. The provider sends the browser back by GET to a page of the
 * web, and that page posts what it was given: no GET here changes anything.
 */
@Controller('sign-in/openid')
export class OpenIdController {
  constructor(
    private readonly provider: IdentityProvider,
    private readonly attempts: AttemptCookie,
    private readonly meet: Meet,
    private readonly enter: Enter,
    private readonly logOut: LogOutFromProvider,
  ) {}

  @Post()
  @AllowSignedOut()
  @HttpCode(200)
  async begin(@Res({ passthrough: true }) response: Response): Promise<SignInBegun> {
    const { address, attempt } = await this.provider.begin();
    this.attempts.keep(response, attempt);
    return { address };
  }

  @Post('return')
  @AllowSignedOut()
  @HttpCode(200)
  async finish(
    @Body() { parameters }: SignInReturned,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<SignInFinished> {
    const state = new URLSearchParams(parameters).get('state') ?? '';
    const attempt = this.attempts.take(request, response, state);
    if (!attempt) throw new DomainError('sign_in.not_begun', 409);
    const who = await this.meet.run(await this.provider.finish(parameters, attempt));
    await this.enter.run(who, request, response);
    return { known: who.personId !== null };
  }

  /** The provider itself tells that somebody has signed out (OpenID Connect Back-Channel Logout). */
  @Post('back-channel-logout')
  @AllowSignedOut()
  @HttpCode(200)
  @ApiConsumes('application/x-www-form-urlencoded')
  async backChannelLogout(@Body() { logout_token: token }: LogoutToken): Promise<void> {
    await this.logOut.run(token);
  }
}
