import { CurrentActor } from '#access';
import type { Actor } from '#kernel';
import { IdempotencyKey, IdParam, IfMatch } from '#platform';
import { Body, Controller, Get, HttpCode, Patch, Post, Query } from '@nestjs/common';
import { ChangeRound } from './change-round.service.js';
import { ListProgrammes } from './list-programmes.service.js';
import { ListSchemes } from './list-schemes.service.js';
import { MoveRound } from './move-round.service.js';
import { OpenRound } from './open-round.service.js';
import {
  ChangeRoundBody,
  MoveRoundBody,
  MovePreviewQuery,
  OpenRoundBody,
  Programmes,
  RoundMove,
  Rounds,
  RoundView,
} from './rounds.views.js';
import { ShowRound } from './show-round.service.js';

@Controller()
export class RoundsController {
  constructor(
    private readonly listSchemes: ListSchemes,
    private readonly listProgrammes: ListProgrammes,
    private readonly openRound: OpenRound,
    private readonly showRound: ShowRound,
    private readonly changeRound: ChangeRound,
    private readonly moveRound: MoveRound,
  ) {}

  @Post('schemes/:id/rounds')
  open(
    @CurrentActor() actor: Actor,
    @IdParam() schemeId: string,
    @Body() body: OpenRoundBody,
    @IdempotencyKey() key: string | undefined,
  ): Promise<RoundView> {
    return this.openRound.run(actor, schemeId, body, key);
  }

  /** What a round can be for. */
  @Get('programmes')
  programmes(@CurrentActor() actor: Actor): Promise<Programmes> {
    return this.listProgrammes.run(actor);
  }

  @Get('rounds')
  list(@CurrentActor() actor: Actor): Promise<Rounds> {
    return this.listSchemes.rounds(actor);
  }

  @Get('rounds/:id')
  show(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<RoundView> {
    return this.showRound.run(actor, id);
  }

  @Patch('rounds/:id')
  change(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @IfMatch() version: number,
    @Body() body: ChangeRoundBody,
  ): Promise<RoundView> {
    return this.changeRound.run(actor, id, version, body);
  }

  /** What a move would stop. */
  @Get('rounds/:id/move')
  previewMove(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Query() { to }: MovePreviewQuery,
  ): Promise<RoundMove> {
    return this.moveRound.preview(actor, id, to);
  }

  @Post('rounds/:id/state')
  @HttpCode(200)
  move(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @IfMatch() version: number,
    @Body() body: MoveRoundBody,
  ): Promise<RoundView> {
    return this.moveRound.run(actor, id, version, body);
  }
}
