import { CurrentActor } from '#access';
import type { Actor } from '#kernel';
import { IdempotencyKey, IdParam } from '#platform';
import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { CancelRun } from './cancel-run.service.js';
import {
  MatchingRunPage,
  MatchingRunsQuery,
  MatchingRunView,
  StartMatchingRun,
} from './matching-runs.views.js';
import { ShowRuns } from './show-runs.service.js';
import { StartRun } from './start-run.service.js';

@Controller()
export class MatchingRunsController {
  constructor(
    private readonly startRun: StartRun,
    private readonly showRuns: ShowRuns,
    private readonly cancelRun: CancelRun,
  ) {}

  /** Asks for a proposal of groups. Look at the run until it is done, failed or cancelled. */
  @Post('rounds/:id/matching-runs')
  start(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() body: StartMatchingRun,
    @IdempotencyKey() key: string | undefined,
  ): Promise<MatchingRunView> {
    return this.startRun.run(actor, id, body, key);
  }

  @Get('rounds/:id/matching-runs')
  list(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Query() { cursor }: MatchingRunsQuery,
  ): Promise<MatchingRunPage> {
    return this.showRuns.list(actor, id, cursor);
  }

  @Get('matching-runs/:id')
  show(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<MatchingRunView> {
    return this.showRuns.one(actor, id);
  }

  @Post('matching-runs/:id/cancellation')
  @HttpCode(200)
  cancel(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<MatchingRunView> {
    return this.cancelRun.run(actor, id);
  }
}
