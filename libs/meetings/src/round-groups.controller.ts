import { CurrentActor } from '#access';
import type { Actor } from '#kernel';
import { IdParam } from '#platform';
import { Controller, Get, Query } from '@nestjs/common';
import { ListRoundGroups } from './list-round-groups.service.js';
import { RoundGroups, RoundGroupsQuery } from './round-groups.views.js';

@Controller()
export class RoundGroupsController {
  constructor(private readonly listGroups: ListRoundGroups) {}

  @Get('rounds/:id/groups')
  list(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Query() { cursor }: RoundGroupsQuery,
  ): Promise<RoundGroups> {
    return this.listGroups.run(actor, id, cursor);
  }
}
