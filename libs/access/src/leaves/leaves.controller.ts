import type { Actor } from '#kernel';
import { IdParam } from '#platform';
import { Body, Controller, Delete, Get, HttpCode, Post, Query } from '@nestjs/common';
import { CurrentActor } from '../actor.guard.js';
import { PersonsFound, PersonsQuery } from '../grants/grants.views.js';
import { EndLeave } from './end-leave.service.js';
import { FindDeputies } from './find-deputies.service.js';
import { Leaves, LeaveView, SetLeave as Leaving } from './leaves.views.js';
import { ListLeaves } from './list-leaves.service.js';
import { SetLeave } from './set-leave.service.js';

@Controller('leaves')
export class LeavesController {
  constructor(
    private readonly listLeaves: ListLeaves,
    private readonly findDeputies: FindDeputies,
    private readonly setLeave: SetLeave,
    private readonly endLeave: EndLeave,
  ) {}

  @Get()
  list(@CurrentActor() actor: Actor): Promise<Leaves> {
    return this.listLeaves.run(actor);
  }

  /** Who could be a deputy: for administrators by name, for others by the whole Feide name or address. */
  @Get('deputies')
  async deputies(
    @CurrentActor() actor: Actor,
    @Query() { search }: PersonsQuery,
  ): Promise<PersonsFound> {
    return { persons: await this.findDeputies.run(actor, search) };
  }

  @Post()
  set(@CurrentActor() actor: Actor, @Body() body: Leaving): Promise<LeaveView> {
    return this.setLeave.run(actor, body);
  }

  @Delete(':id')
  @HttpCode(204)
  end(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<void> {
    return this.endLeave.run(actor, id);
  }
}
