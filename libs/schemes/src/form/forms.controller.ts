import { CurrentActor } from '#access';
import type { Actor } from '#kernel';
import { IdParam, IfMatch } from '#platform';
import { Body, Controller, Get, Put } from '@nestjs/common';
import { PublishFormBody, RoundFormView } from './form.views.js';
import { KeepForm } from './keep-form.service.js';

/** What a round asks of its people, for its coordinators. */
@Controller()
export class FormsController {
  constructor(private readonly keep: KeepForm) {}

  @Get('rounds/:id/form')
  show(@CurrentActor() actor: Actor, @IdParam() roundId: string): Promise<RoundFormView> {
    return this.keep.show(actor, roundId);
  }

  @Put('rounds/:id/form')
  publish(
    @CurrentActor() actor: Actor,
    @IdParam() roundId: string,
    @IfMatch() version: number,
    @Body() body: PublishFormBody,
  ): Promise<RoundFormView> {
    return this.keep.publish(actor, roundId, version, body);
  }
}
