import { CurrentActor } from '#access';
import type { Actor } from '#kernel';
import { Body, Controller, Get, Put } from '@nestjs/common';
import { ChooseMails } from './choose-mails.service.js';
import { MailChoices } from './mail-choices.views.js';

@Controller('me/mail-choices')
export class MailChoicesController {
  constructor(private readonly chooseMails: ChooseMails) {}

  @Get()
  show(@CurrentActor() actor: Actor): Promise<MailChoices> {
    return this.chooseMails.show(actor);
  }

  @Put()
  choose(@CurrentActor() actor: Actor, @Body() body: MailChoices): Promise<MailChoices> {
    return this.chooseMails.run(actor, body);
  }
}
