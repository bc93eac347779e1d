import { CurrentActor } from '#access';
import type { Actor } from '#kernel';
import { IdParam, IfMatch } from '#platform';
import { Body, Controller, Get, HttpCode, Patch, Post, Query } from '@nestjs/common';
import { AnswerExcuse, ExcusesAsked } from './excuses.views.js';
import { Excuse } from './excuse.service.js';
import { CorrectParticipant } from './correct-participant.service.js';
import { ExportParticipants } from './export/export-participants.service.js';
import { ParticipantsExport } from './export/participants-export.views.js';
import { JoinForThem } from './join-for-them.service.js';
import { ListParticipants } from './list-participants.service.js';
import { OverviewParticipants } from './overview.service.js';
import {
  CorrectBody,
  ParticipantsOverview,
  ParticipantsPage,
  ParticipantsQuery,
  ParticipantView,
} from './participants.views.js';
import { ShowParticipant } from './show-participant.service.js';
import { Withdraw } from './withdraw.service.js';

/** The people of a round, for its coordinators. */
@Controller()
export class ParticipantsController {
  constructor(
    private readonly list: ListParticipants,
    private readonly overview: OverviewParticipants,
    private readonly show: ShowParticipant,
    private readonly correct: CorrectParticipant,
    private readonly joinForThem: JoinForThem,
    private readonly withdraw: Withdraw,
    private readonly excuse: Excuse,
    private readonly exportThem: ExportParticipants,
  ) {}

  @Get('rounds/:id/enrolments')
  page(
    @CurrentActor() actor: Actor,
    @IdParam() roundId: string,
    @Query() query: ParticipantsQuery,
  ): Promise<ParticipantsPage> {
    return this.list.run(actor, roundId, query);
  }

  @Get('rounds/:id/enrolments/overview')
  counts(@CurrentActor() actor: Actor, @IdParam() roundId: string): Promise<ParticipantsOverview> {
    return this.overview.run(actor, roundId);
  }

  /** For a file. It is written down, and so it is no GET. */
  @Post('rounds/:id/participant-exports')
  @HttpCode(200)
  export(@CurrentActor() actor: Actor, @IdParam() roundId: string): Promise<ParticipantsExport> {
    return this.exportThem.run(actor, roundId);
  }

  @Get('enrolments/:id')
  one(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<ParticipantView> {
    return this.show.run(actor, id);
  }

  @Patch('enrolments/:id')
  change(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @IfMatch() version: number,
    @Body() body: CorrectBody,
  ): Promise<ParticipantView> {
    return this.correct.run(actor, id, version, body);
  }

  @Post('enrolments/:id/joining')
  @HttpCode(200)
  join(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<ParticipantView> {
    return this.joinForThem.run(actor, id);
  }

  @Get('rounds/:id/excuses')
  excuses(@CurrentActor() actor: Actor, @IdParam() roundId: string): Promise<ExcusesAsked> {
    return this.excuse.list(actor, roundId);
  }

  /** By somebody who must take part, to the coordinator. */
  @Post('enrolments/:id/excuse')
  @HttpCode(204)
  askToBeExcused(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<void> {
    return this.excuse.ask(actor, id);
  }

  @Post('enrolments/:id/excuse/answer')
  @HttpCode(204)
  answerExcuse(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() { answer }: AnswerExcuse,
  ): Promise<void> {
    return this.excuse.answer(actor, id, answer);
  }

  /** By a coordinator, or by the person, unless it is mandatory. */
  @Post('enrolments/:id/withdrawal')
  @HttpCode(204)
  leave(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<void> {
    return this.withdraw.run(actor, id);
  }
}
