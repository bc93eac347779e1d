import { CurrentActor } from '#access';
import type { Actor } from '#kernel';
import { IdempotencyKey, IdParam, IfMatch } from '#platform';
import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ThreadView, WriteMessage } from '../threads/threads.views.js';
import { Inbox, InboxQuery } from './inbox.views.js';
import { KeepInbox } from './keep-inbox.service.js';
import { WriteToPerson } from './write-to-person.service.js';

/** To a round's coordinators, and between them who sees to what. */
@Controller()
export class InboxController {
  constructor(
    private readonly keep: KeepInbox,
    private readonly toPerson: WriteToPerson,
  ) {}

  @Get('rounds/:id/inbox')
  list(
    @CurrentActor() actor: Actor,
    @IdParam() roundId: string,
    @Query() query: InboxQuery,
  ): Promise<Inbox> {
    return this.keep.list(actor, roundId, query);
  }

  /** By somebody of the round. */
  @Post('rounds/:id/inbox-messages')
  write(
    @CurrentActor() actor: Actor,
    @IdParam() roundId: string,
    @Body() { body }: WriteMessage,
    @IdempotencyKey() key: string | undefined,
  ): Promise<ThreadView> {
    return this.keep.write(actor, roundId, body, key);
  }

  /** By one of the coordinators, to one person of the round: the other coordinators read it as well. */
  @Post('enrolments/:id/coordinator-messages')
  writeToPerson(
    @CurrentActor() actor: Actor,
    @IdParam() enrolmentId: string,
    @Body() { body }: WriteMessage,
    @IdempotencyKey() key: string | undefined,
  ): Promise<ThreadView> {
    return this.toPerson.run(actor, enrolmentId, body, key);
  }

  @Post('threads/:id/taking')
  @HttpCode(200)
  take(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @IfMatch() version: number,
  ): Promise<ThreadView> {
    return this.keep.take(actor, id, version);
  }

  @Post('threads/:id/release')
  @HttpCode(200)
  release(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @IfMatch() version: number,
  ): Promise<ThreadView> {
    return this.keep.release(actor, id, version);
  }

  @Post('threads/:id/closing')
  @HttpCode(200)
  close(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @IfMatch() version: number,
  ): Promise<ThreadView> {
    return this.keep.close(actor, id, version);
  }
}
