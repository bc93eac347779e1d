import { CurrentActor } from '#access';
import type { Actor } from '#kernel';
import { IdParam } from '#platform';
import { Body, Controller, Delete, Get, HttpCode, Post, Put } from '@nestjs/common';
import { Apply } from './apply.service.js';
import {
  ApplyBody,
  DecideOnApplications,
  MentorApplications,
  MentorCall,
  MentorCalls,
} from './call.views.js';
import { SelectMentors } from './select-mentors.service.js';

/** Calls for mentors: for everybody of the institution, and for those who select. */
@Controller()
export class CallController {
  constructor(
    private readonly apply: Apply,
    private readonly select: SelectMentors,
  ) {}

  @Get('me/mentor-calls')
  calls(@CurrentActor() actor: Actor): Promise<MentorCalls> {
    return this.apply.list(actor);
  }

  /** Applies, or changes what was written. */
  @Put('rounds/:id/my-application')
  run(
    @CurrentActor() actor: Actor,
    @IdParam() roundId: string,
    @Body() body: ApplyBody,
  ): Promise<MentorCall> {
    return this.apply.run(actor, roundId, body);
  }

  @Delete('rounds/:id/my-application')
  @HttpCode(204)
  withdraw(@CurrentActor() actor: Actor, @IdParam() roundId: string): Promise<void> {
    return this.apply.withdraw(actor, roundId);
  }

  @Get('rounds/:id/mentor-applications')
  list(@CurrentActor() actor: Actor, @IdParam() roundId: string): Promise<MentorApplications> {
    return this.select.list(actor, roundId);
  }

  /** Selects applicants, or turns them down; each is told. */
  @Post('rounds/:id/mentor-applications/decisions')
  @HttpCode(200)
  decide(
    @CurrentActor() actor: Actor,
    @IdParam() roundId: string,
    @Body() body: DecideOnApplications,
  ): Promise<MentorApplications> {
    return this.select.decide(actor, roundId, body);
  }
}
