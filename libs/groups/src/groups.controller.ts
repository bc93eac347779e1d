import { CurrentActor } from '#access';
import type { Actor } from '#kernel';
import { Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { FreeSeats } from './free-seats.views.js';
import { GroupView, OpenGroupQuery } from './group.views.js';
import { ListFreeSeats } from './list-free-seats.service.js';
import { ListMyGroups } from './list-my-groups.service.js';
import { MyGroups } from './my-groups.views.js';
import { ShowGroup } from './show-group.service.js';
import { TakeFreeSeat } from './take-free-seat.service.js';

@Controller()
export class GroupsController {
  constructor(
    private readonly listMyGroups: ListMyGroups,
    private readonly showGroup: ShowGroup,
    private readonly listFreeSeats: ListFreeSeats,
    private readonly takeFreeSeat: TakeFreeSeat,
  ) {}

  @Get('me/groups')
  mine(@CurrentActor() actor: Actor): Promise<MyGroups> {
    return this.listMyGroups.run(actor);
  }

  @Get('groups/:id')
  show(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Query() { as }: OpenGroupQuery,
  ): Promise<GroupView> {
    return this.showGroup.run(actor, id, as);
  }

  @Get('rounds/:id/free-seats')
  freeSeats(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<FreeSeats> {
    return this.listFreeSeats.run(actor, id);
  }

  /** Takes a free seat for the student who asks; asking again changes nothing. */
  @Post('groups/:id/members')
  @HttpCode(200)
  join(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<GroupView> {
    return this.takeFreeSeat.run(actor, id);
  }
}
