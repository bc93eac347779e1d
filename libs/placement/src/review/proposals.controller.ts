import { CurrentActor } from '#access';
import type { Actor } from '#kernel';
import { IdParam, IfMatch } from '#platform';
import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { move, swap } from './changes/move.js';
import { pin } from './changes/pin.js';
import { placeRest } from './changes/place-rest.js';
import { setLeader } from './changes/set-leader.js';
import { EditProposal } from './edit-proposal.service.js';
import { MoveStudent, PinStudents, SetLeader, SwapStudents } from './edits.views.js';
import {
  EffectsQuery,
  ExplanationQuery,
  ExplanationView,
  MoveEffectsView,
  SwapEffectQuery,
  SwapEffectView,
} from './effects.views.js';
import { ListProposals } from './list-proposals.service.js';
import { ProposalChangeView, ProposalSummaries, ProposalView } from './proposals.views.js';
import { ShowEffects } from './show-effects.service.js';
import { ShowProposal } from './show-proposal.service.js';

@Controller()
export class ProposalsController {
  constructor(
    private readonly listProposals: ListProposals,
    private readonly showProposal: ShowProposal,
    private readonly showEffects: ShowEffects,
    private readonly edit: EditProposal,
  ) {}

  @Get('rounds/:id/proposals')
  list(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<ProposalSummaries> {
    return this.listProposals.run(actor, id);
  }

  @Get('proposals/:id')
  show(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<ProposalView> {
    return this.showProposal.run(actor, id);
  }

  /** What moving a student to each group would do. */
  @Get('proposals/:id/effects')
  effects(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Query() { enrolmentId }: EffectsQuery,
  ): Promise<MoveEffectsView> {
    return this.showEffects.ofMoving(actor, id, enrolmentId);
  }

  /** What letting two students change places would do. */
  @Get('proposals/:id/swap-effect')
  swapEffect(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Query() { a, b }: SwapEffectQuery,
  ): Promise<SwapEffectView> {
    return this.showEffects.ofSwapping(actor, id, a, b);
  }

  /** Why a student is there and not elsewhere, or what is good and weak in a group. */
  @Get('proposals/:id/explanations')
  explanation(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Query() query: ExplanationQuery,
  ): Promise<ExplanationView> {
    return this.showEffects.explanation(actor, id, query);
  }

  @Post('proposals/:id/moves')
  @HttpCode(200)
  move(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @IfMatch() version: number,
    @Body() { enrolmentId, groupId }: MoveStudent,
  ): Promise<ProposalChangeView> {
    return this.edit.run(actor, id, version, 'move', (board) => move(board, enrolmentId, groupId));
  }

  /** Gives those without a group the free seats that suit them best, and moves nobody else. */
  @Post('proposals/:id/placements')
  @HttpCode(200)
  placeRest(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @IfMatch() version: number,
  ): Promise<ProposalChangeView> {
    return this.edit.run(actor, id, version, 'place', placeRest);
  }

  @Post('proposals/:id/swaps')
  @HttpCode(200)
  swap(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @IfMatch() version: number,
    @Body() { a, b }: SwapStudents,
  ): Promise<ProposalChangeView> {
    return this.edit.run(actor, id, version, 'swap', (board) => swap(board, a, b));
  }

  @Post('proposals/:id/pins')
  @HttpCode(200)
  pin(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @IfMatch() version: number,
    @Body() { enrolmentIds, pinned }: PinStudents,
  ): Promise<ProposalChangeView> {
    const kind = pinned ? 'pin' : 'unpin';
    return this.edit.run(actor, id, version, kind, (board) => pin(board, enrolmentIds, pinned));
  }

  /** Another mentor or hour for a group. */
  @Post('proposals/:id/leaders')
  @HttpCode(200)
  lead(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @IfMatch() version: number,
    @Body() { groupId, enrolmentId, slot }: SetLeader,
  ): Promise<ProposalChangeView> {
    return this.edit.run(actor, id, version, 'leader', (board) =>
      setLeader(board, groupId, enrolmentId, slot),
    );
  }

  /** Takes back the last change that stands, whoever made it. */
  @Post('proposals/:id/undo')
  @HttpCode(200)
  undo(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @IfMatch() version: number,
  ): Promise<ProposalChangeView> {
    return this.edit.undo(actor, id, version);
  }
}
