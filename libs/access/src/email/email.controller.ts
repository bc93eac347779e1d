import { Body, Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { AllowSignedOut } from '../actor.guard.js';
import { Guessable } from '../limits/guessable.js';
import { placeOf } from '../limits/place.js';
import { Enter } from '../sessions/enter.js';
import { AskByEmail } from './ask-by-email.service.js';
import { BrowserCookie } from './browser-cookie.js';
import { AskForEmail, EmailCode, EmailLink } from './email.views.js';
import { UseEmailSignIn } from './use-email-sign-in.service.js';

/**
 * Signing in by e-mail, with a link or a code. The link opens a page of the web with one button, and
 * the button posts: scanners that open every link of a mail use nothing up.
 */
@Controller('sign-in/email')
@AllowSignedOut()
@Guessable()
export class EmailController {
  constructor(
    private readonly ask: AskByEmail,
    private readonly signIns: UseEmailSignIn,
    private readonly cookie: BrowserCookie,
    private readonly enter: Enter,
  ) {}

  /** The same answer whether anybody has the address or not. */
  @Post()
  @HttpCode(204)
  begin(
    @Body() { address, institutionId }: AskForEmail,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<void> {
    return this.ask.run({ address, institutionId, place: placeOf(request) }, response);
  }

  @Post('link')
  @HttpCode(204)
  async byLink(
    @Body() { token }: EmailLink,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<void> {
    await this.enter.run(await this.signIns.byLink(token), request, response);
    this.cookie.clear(response);
  }

  @Post('code')
  @HttpCode(204)
  async byCode(
    @Body() { code }: EmailCode,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<void> {
    const asked = this.cookie.read(request);
    await this.enter.run(await this.signIns.byCode(asked, code), request, response);
    this.cookie.clear(response);
  }
}
