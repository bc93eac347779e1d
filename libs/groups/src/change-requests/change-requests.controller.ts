import { CurrentActor } from '#access';
import type { Actor } from '#kernel';
import { IdParam } from '#platform';
import { Body, Controller, Delete, Get, HttpCode, Post, Put } from '@nestjs/common';
import { AnswerRequests } from './answer-requests.service.js';
import {
  AskForChange,
  ChangeRequests,
  DeclineChange,
  MyChangeOfGroup,
} from './change-requests.views.js';
import { OwnRequest } from './own-request.service.js';

/** A student's private request for another group, and its answer. */
@Controller()
export class ChangeRequestsController {
  constructor(
    private readonly own: OwnRequest,
    private readonly answer: AnswerRequests,
  ) {}

  @Get('enrolments/:id/change-request')
  mine(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<MyChangeOfGroup> {
    return this.own.show(actor, id);
  }

  @Put('enrolments/:id/change-request')
  @HttpCode(204)
  ask(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() body: AskForChange,
  ): Promise<void> {
    return this.own.ask(actor, id, body);
  }

  @Delete('enrolments/:id/change-request')
  @HttpCode(204)
  withdraw(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<void> {
    return this.own.withdraw(actor, id);
  }

  @Get('rounds/:id/change-requests')
  list(@CurrentActor() actor: Actor, @IdParam() roundId: string): Promise<ChangeRequests> {
    return this.answer.list(actor, roundId);
  }

  @Post('change-requests/:id/refusal')
  @HttpCode(204)
  decline(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() { answer }: DeclineChange,
  ): Promise<void> {
    return this.answer.decline(actor, id, answer);
  }
}
