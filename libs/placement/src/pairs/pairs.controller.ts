import { CurrentActor } from '#access';
import type { Actor } from '#kernel';
import { IdParam, IfMatch } from '#platform';
import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ChangePair } from './change-pair.service.js';
import { ComparePairs } from './compare-pairs.service.js';
import {
  AlternativesQuery,
  PairAlternatives,
  PairByHand,
  PairComparison,
  PairProposalView,
} from './pairs.views.js';
import { ShowPairs } from './show-pairs.service.js';

@Controller()
export class PairsController {
  constructor(
    private readonly comparePairs: ComparePairs,
    private readonly showPairs: ShowPairs,
    private readonly changePair: ChangePair,
  ) {}

  /** The proposals of pairs of the last run, side by side. */
  @Get('rounds/:id/pair-proposals')
  compare(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<PairComparison> {
    return this.comparePairs.run(actor, id);
  }

  @Get('proposals/:id/pairs')
  show(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<PairProposalView> {
    return this.showPairs.one(actor, id);
  }

  /** Which other mentors there are for a student, and what it would take. */
  @Get('proposals/:id/alternatives')
  alternatives(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Query() { enrolmentId }: AlternativesQuery,
  ): Promise<PairAlternatives> {
    return this.showPairs.alternatives(actor, id, enrolmentId);
  }

  /** Another mentor for a student, or none. */
  @Post('proposals/:id/pairs')
  @HttpCode(200)
  change(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @IfMatch() version: number,
    @Body() body: PairByHand,
  ): Promise<PairProposalView> {
    return this.changePair.run(actor, id, version, body);
  }
}
