import { CurrentActor } from '#access';
import type { Actor } from '#kernel';
import { IdempotencyKey, IdParam, IfMatch } from '#platform';
import { Body, Controller, Get, HttpCode, Post, Put } from '@nestjs/common';
import { ChangeConcern } from './change-concern.service.js';
import {
  AddRecipients,
  AddToConcern,
  ConcernCounts,
  ConcernForm,
  Concerns,
  ConcernText,
  ConcernView,
  CorrectConcern,
  MoveConcern,
  WriteConcern as Written,
} from './concerns.views.js';
import { CountConcerns } from './count-concerns.service.js';
import { ReadConcerns } from './read-concerns.service.js';
import { SettleConcern } from './settle-concern.service.js';
import { WriteConcern } from './write-concern.service.js';

@Controller()
export class ConcernsController {
  constructor(
    private readonly writeConcern: WriteConcern,
    private readonly concerns: ReadConcerns,
    private readonly changeConcern: ChangeConcern,
    private readonly settleConcern: SettleConcern,
    private readonly countConcerns: CountConcerns,
  ) {}

  /** Whom a concern of this group may be sent to, and who may be named in it. */
  @Get('groups/:id/concern-form')
  form(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<ConcernForm> {
    return this.writeConcern.form(actor, id);
  }

  @Post('groups/:id/concerns')
  write(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() body: Written,
    @IdempotencyKey() key: string | undefined,
  ): Promise<ConcernView> {
    return this.writeConcern.run(actor, id, body, key);
  }

  /** What was sent to me, and what I have sent; no texts. */
  @Get('concerns')
  list(@CurrentActor() actor: Actor): Promise<Concerns> {
    return this.concerns.list(actor);
  }

  /** How many there are of what, where there are five or more. */
  @Get('concern-counts')
  counts(@CurrentActor() actor: Actor): Promise<ConcernCounts> {
    return this.countConcerns.run(actor);
  }

  /** Everything about it but the text. */
  @Get('concerns/:id')
  show(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<ConcernView> {
    return this.concerns.show(actor, id);
  }

  /** Reading the text leaves a trace, so it is no GET. */
  @Post('concerns/:id/readings')
  @HttpCode(200)
  read(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<ConcernText> {
    return this.concerns.read(actor, id);
  }

  @Put('concerns/:id')
  correct(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @IfMatch() version: number,
    @Body() body: CorrectConcern,
  ): Promise<ConcernView> {
    return this.changeConcern.correct(actor, id, version, body);
  }

  @Post('concerns/:id/withdrawal')
  @HttpCode(200)
  withdraw(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<ConcernView> {
    return this.changeConcern.withdraw(actor, id);
  }

  @Post('concerns/:id/additions')
  add(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() { body }: AddToConcern,
  ): Promise<ConcernView> {
    return this.changeConcern.add(actor, id, body);
  }

  /** Whom its author may still send it to. */
  @Get('concerns/:id/possible-recipients')
  possible(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<ConcernForm> {
    return this.changeConcern.possible(actor, id);
  }

  @Post('concerns/:id/recipients')
  addRecipients(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() { recipientIds }: AddRecipients,
  ): Promise<ConcernView> {
    return this.changeConcern.addRecipients(actor, id, recipientIds);
  }

  @Put('concerns/:id/state')
  settle(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() body: MoveConcern,
  ): Promise<ConcernView> {
    return this.settleConcern.run(actor, id, body);
  }
}
