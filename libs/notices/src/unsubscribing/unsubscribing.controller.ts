import { AllowSignedOut } from '#access';
import { Body, Controller, HttpCode, Post, Query, UseInterceptors } from '@nestjs/common';
import { NoFilesInterceptor } from '@nestjs/platform-express';
import { ApiExcludeEndpoint } from '@nestjs/swagger';
import { StopMails } from './stop-mails.service.js';
import { MailsToStop, OneClick, UnsubscribeLink } from './unsubscribing.views.js';

/** Mails of a kind are stopped by whoever got one: by the page of the web, or by their mail program. */
@Controller()
export class UnsubscribingController {
  constructor(private readonly mails: StopMails) {}

  /**
   * A mail program's server does it, at the address in the mail's head, `/unsubscribe?token=`, which is a
   * page for whoever opens it. The token stands in it because RFC 8058 has it so: all that it can do is to stop
   * mails.
   */
  @Post('unsubscribing/one-click')
  @AllowSignedOut()
  @HttpCode(204)
  @ApiExcludeEndpoint()
  @UseInterceptors(NoFilesInterceptor({ limits: { fields: 5, fieldSize: 1000, parts: 5 } }))
  async oneClick(@Query() { token }: UnsubscribeLink, @Body() _form: OneClick): Promise<void> {
    await this.mails.stop(token);
  }

  /** What a link is about. Changes nothing. */
  @Post('unsubscribing/look')
  @AllowSignedOut()
  @HttpCode(200)
  look(@Body() { token }: UnsubscribeLink): Promise<MailsToStop> {
    return this.mails.look(token);
  }

  @Post('unsubscribing')
  @AllowSignedOut()
  @HttpCode(200)
  stop(@Body() { token }: UnsubscribeLink): Promise<MailsToStop> {
    return this.mails.stop(token);
  }
}
