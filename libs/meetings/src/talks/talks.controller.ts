import { CurrentActor } from '#access';
import type { Actor } from '#kernel';
import { IdempotencyKey, IdParam } from '#platform';
import { Body, Controller, Delete, Get, HttpCode, Post, Put, Query } from '@nestjs/common';
import { BookTalk as Book } from './book-talk.service.js';
import { ListLacking } from './list-lacking.service.js';
import { LogTalk as Log } from './log-talk.service.js';
import { OpenTalks as Open } from './open-talks.service.js';
import { RemoveTalk } from './remove-talk.service.js';
import { ShowTalkHistory } from './show-talk-history.service.js';
import { ShowTalks } from './show-talks.service.js';
import {
  BookTalk,
  LogTalk,
  LogUnplannedTalk,
  OpenTalks,
  RoundTalks,
  TalkHistory,
  Talks,
  TalksQuery,
} from './talks.views.js';

@Controller()
export class TalksController {
  constructor(
    private readonly showTalks: ShowTalks,
    private readonly showHistory: ShowTalkHistory,
    private readonly listLacking: ListLacking,
    private readonly openTalks: Open,
    private readonly bookTalk: Book,
    private readonly removeTalk: RemoveTalk,
    private readonly logTalk: Log,
  ) {}

  @Get('groups/:id/talks')
  show(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Query() { as }: TalksQuery,
  ): Promise<Talks> {
    return this.showTalks.run(actor, id, as);
  }

  /** Who of a round still lacks one. */
  @Get('rounds/:id/talks')
  lacking(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<RoundTalks> {
    return this.listLacking.run(actor, id);
  }

  /** A mentor opens times on a day. */
  @Post('groups/:id/talks')
  open(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() body: OpenTalks,
    @IdempotencyKey() key: string | undefined,
  ): Promise<Talks> {
    return this.openTalks.run(actor, id, body, key);
  }

  /** A talk that nobody had booked, told afterwards. */
  @Post('groups/:id/logged-talks')
  logUnplanned(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() log: LogUnplannedTalk,
    @IdempotencyKey() key: string | undefined,
  ): Promise<Talks> {
    return this.logTalk.unplanned(actor, id, { key, log });
  }

  /** A student takes an open time, or moves to it. */
  @Post('talks/:id/booking')
  @HttpCode(200)
  book(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() { instead }: BookTalk,
  ): Promise<Talks> {
    return this.bookTalk.book(actor, id, instead ?? null);
  }

  @Delete('talks/:id/booking')
  free(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<Talks> {
    return this.bookTalk.free(actor, id);
  }

  /** A mentor takes a time away. */
  @Delete('talks/:id')
  remove(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<Talks> {
    return this.removeTalk.run(actor, id);
  }

  @Put('talks/:id/log')
  log(@CurrentActor() actor: Actor, @IdParam() id: string, @Body() log: LogTalk): Promise<Talks> {
    return this.logTalk.run(actor, id, log);
  }

  /** What was said of it before it was corrected. */
  @Get('talks/:id/log-versions')
  history(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Query() { as }: TalksQuery,
  ): Promise<TalkHistory> {
    return this.showHistory.run(actor, id, as);
  }
}
