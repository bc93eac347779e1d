import { CurrentActor } from '#access';
import type { Actor } from '#kernel';
import { IdParam } from '#platform';
import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ParticipantView } from '../participants.views.js';
import { GoOnLeave } from './go-on-leave.service.js';
import { GoOnLeaveBody, ReturnBody } from './leave.views.js';
import { ReturnToRound } from './return-to-round.service.js';

/** A coordinator lets a student be out of a round for a while, and go on in a later one. */
@Controller('enrolments/:id')
export class StudentLeavesController {
  constructor(
    private readonly goOnLeave: GoOnLeave,
    private readonly returnToRound: ReturnToRound,
  ) {}

  /** Once more: another day to come back. */
  @Post('leave')
  @HttpCode(200)
  leave(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() { backOn }: GoOnLeaveBody,
  ): Promise<ParticipantView> {
    return this.goOnLeave.run(actor, id, backOn);
  }

  @Post('return')
  @HttpCode(200)
  comeBack(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() { roundId }: ReturnBody,
  ): Promise<ParticipantView> {
    return this.returnToRound.run(actor, id, roundId);
  }
}
