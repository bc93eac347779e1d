import { CurrentActor } from '#access';
import type { Actor } from '#kernel';
import { IdParam, IfMatch } from '#platform';
import { Body, Controller, Get, Put, Query } from '@nestjs/common';
import { KeepWishes } from './keep-wishes.service.js';
import { ShowMyWishes } from './show-my-wishes.service.js';
import { ShowRoundWishes } from './show-round-wishes.service.js';
import { KeepWishesBody, MyWishes, MyWishesQuery, RoundWishes } from './wishes.views.js';

@Controller()
export class WishesController {
  constructor(
    private readonly showMyWishes: ShowMyWishes,
    private readonly keepWishes: KeepWishes,
    private readonly showRoundWishes: ShowRoundWishes,
  ) {}

  /** Whom I want, and those I can choose among. */
  @Get('rounds/:id/my-wishes')
  mine(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Query() { side }: MyWishesQuery,
  ): Promise<MyWishes> {
    return this.showMyWishes.run(actor, id, side);
  }

  /** My list, whole. */
  @Put('rounds/:id/my-wishes')
  keep(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Query() { side }: MyWishesQuery,
    @IfMatch() version: number,
    @Body() body: KeepWishesBody,
  ): Promise<MyWishes> {
    return this.keepWishes.run(actor, { roundId: id, side }, version, body);
  }

  /** Who has said whom they want, and who has not. */
  @Get('rounds/:id/wishes')
  ofRound(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<RoundWishes> {
    return this.showRoundWishes.run(actor, id);
  }
}
