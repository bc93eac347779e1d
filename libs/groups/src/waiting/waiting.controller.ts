import { CurrentActor } from '#access';
import type { Actor } from '#kernel';
import { IdParam } from '#platform';
import { Body, Controller, Delete, Get, HttpCode, Patch, Post, Put } from '@nestjs/common';
import { AnswerOffer } from './answer-offer.service.js';
import { KeepWaiting } from './my-waits.service.js';
import { RunQueue } from './run-queue.service.js';
import { ShowQueue } from './show-queue.service.js';
import {
  EnterQueue,
  MyWaits,
  OfferSeat,
  Prioritise,
  RoundQueue,
  SeatTaken,
} from './waiting.views.js';

/** Waiting for a seat: students, and the coordinators who see to the queue. */
@Controller()
export class WaitingController {
  constructor(
    private readonly keepWaiting: KeepWaiting,
    private readonly answerOffer: AnswerOffer,
    private readonly showQueue: ShowQueue,
    private readonly runQueue: RunQueue,
  ) {}

  @Get('me/waits')
  mine(@CurrentActor() actor: Actor): Promise<MyWaits> {
    return this.keepWaiting.show(actor);
  }

  /** Into the queue, or what one waits for; by the student, or by a coordinator who puts them back. */
  @Put('enrolments/:id/wait')
  @HttpCode(204)
  enter(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() { campus }: EnterQueue,
  ): Promise<void> {
    return this.keepWaiting.enter(actor, id, campus ?? null);
  }

  @Delete('enrolments/:id/wait')
  @HttpCode(204)
  leave(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<void> {
    return this.keepWaiting.leave(actor, id);
  }

  @Post('seat-offers/:id/acceptance')
  @HttpCode(200)
  accept(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<SeatTaken> {
    return this.answerOffer.accept(actor, id);
  }

  @Post('seat-offers/:id/refusal')
  @HttpCode(204)
  decline(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<void> {
    return this.answerOffer.decline(actor, id);
  }

  @Get('rounds/:id/queue')
  queue(@CurrentActor() actor: Actor, @IdParam() roundId: string): Promise<RoundQueue> {
    return this.showQueue.run(actor, roundId);
  }

  @Patch('waits/:id')
  @HttpCode(204)
  prioritise(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() body: Prioritise,
  ): Promise<void> {
    return this.runQueue.prioritise(actor, id, body);
  }

  @Post('waits/:id/removal')
  @HttpCode(204)
  remove(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<void> {
    return this.runQueue.remove(actor, id);
  }

  @Post('waits/:id/offers')
  @HttpCode(204)
  offer(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() { groupId }: OfferSeat,
  ): Promise<void> {
    return this.runQueue.offer(actor, id, groupId);
  }
}
