import { CurrentActor } from '#access';
import type { Actor } from '#kernel';
import { IdParam, IfMatch } from '#platform';
import { Body, Controller, Get, HttpCode, Post, Put } from '@nestjs/common';
import { ClearRound } from './clear-round.service.js';
import { ForgetPastLimit } from './forget-past-limit.service.js';
import {
  ClearBody,
  ForgetBody,
  KeepLongerBody,
  Retention,
  RoundClearing,
} from './retention.views.js';
import { ShowRetention } from './show-retention.service.js';

@Controller()
export class RetentionController {
  constructor(
    private readonly showRetention: ShowRetention,
    private readonly forgetPastLimit: ForgetPastLimit,
    private readonly clearRound: ClearRound,
  ) {}

  @Get('retention')
  show(@CurrentActor() actor: Actor): Promise<Retention> {
    return this.showRetention.run(actor);
  }

  /** Forgets a round that its scheme has kept for as long as it is to be. It cannot be undone. */
  @Post('rounds/:id/forgetting')
  @HttpCode(200)
  forget(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @IfMatch() version: number,
    @Body() { plan }: ForgetBody,
  ): Promise<Retention> {
    return this.forgetPastLimit.forget(actor, id, version, plan);
  }

  /** Puts off forgetting a round that is past its limit. */
  @Put('rounds/:id/kept-until')
  keepLonger(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @IfMatch() version: number,
    @Body() body: KeepLongerBody,
  ): Promise<Retention> {
    return this.forgetPastLimit.keepLonger(actor, id, version, body);
  }

  @Get('rounds/:id/clearing')
  previewClearing(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<RoundClearing> {
    return this.clearRound.preview(actor, id);
  }

  /** Removes everybody from a round, and what they did. It cannot be undone. */
  @Post('rounds/:id/clearing')
  @HttpCode(200)
  clear(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @IfMatch() version: number,
    @Body() body: ClearBody,
  ): Promise<RoundClearing> {
    return this.clearRound.run(actor, id, version, body);
  }
}
