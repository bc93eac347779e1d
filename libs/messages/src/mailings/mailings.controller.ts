import { CurrentActor } from '#access';
import type { Actor } from '#kernel';
import { IdempotencyKey, IdParam } from '#platform';
import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import {
  AudienceCount,
  AudienceQuery,
  MailingsQuery,
  ReceivedMailing,
  SendMailing as Wanted,
  SentMailing,
  SentMailings,
  TestMailing,
} from './mailings.views.js';
import { ReadMailings } from './read-mailings.service.js';
import { SendMailing } from './send-mailing.service.js';

/** From a round's coordinators to many of it at once. */
@Controller()
export class MailingsController {
  constructor(
    private readonly sending: SendMailing,
    private readonly read: ReadMailings,
  ) {}

  @Get('rounds/:id/mailing-audience')
  audience(
    @CurrentActor() actor: Actor,
    @IdParam() roundId: string,
    @Query() wanted: AudienceQuery,
  ): Promise<AudienceCount> {
    return this.sending.count(actor, roundId, wanted);
  }

  @Get('rounds/:id/mailings')
  list(
    @CurrentActor() actor: Actor,
    @IdParam() roundId: string,
    @Query() { cursor }: MailingsQuery,
  ): Promise<SentMailings> {
    return this.read.ofRound(actor, roundId, cursor);
  }

  @Post('rounds/:id/mailings')
  send(
    @CurrentActor() actor: Actor,
    @IdParam() roundId: string,
    @Body() body: Wanted,
    @IdempotencyKey() key: string | undefined,
  ): Promise<SentMailing> {
    return this.sending.send(actor, roundId, body, key);
  }

  /** To the coordinator alone, as it would look. */
  @Post('rounds/:id/mailing-tests')
  @HttpCode(204)
  test(
    @CurrentActor() actor: Actor,
    @IdParam() roundId: string,
    @Body() body: TestMailing,
  ): Promise<void> {
    return this.sending.test(actor, roundId, body);
  }

  @Get('mailings/:id')
  one(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<ReceivedMailing> {
    return this.read.one(actor, id);
  }

  @Post('mailings/:id/reading')
  @HttpCode(204)
  markRead(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<void> {
    return this.read.markRead(actor, id);
  }
}
