import { CurrentActor } from '#access';
import type { Actor } from '#kernel';
import { IdParam } from '#platform';
import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ChangeGroups } from './change-groups.service.js';
import {
  ChangeableGroups,
  ChangeGroupsBody,
  ChangeMade,
  ChangePreview,
  GroupStays,
  PlacesForStudent,
  PlacesQuery,
  WantedChangeBody,
} from './changes.views.js';
import { ShowChanging } from './show-changing.service.js';
import { ShowStays } from './show-stays.service.js';

/** What a coordinator changes in the groups of a round that goes on. */
@Controller()
export class ChangesController {
  constructor(
    private readonly showChanging: ShowChanging,
    private readonly changeGroups: ChangeGroups,
    private readonly showStays: ShowStays,
  ) {}

  @Get('rounds/:id/changeable-groups')
  options(@CurrentActor() actor: Actor, @IdParam() roundId: string): Promise<ChangeableGroups> {
    return this.showChanging.run(actor, roundId);
  }

  @Get('rounds/:id/places')
  places(
    @CurrentActor() actor: Actor,
    @IdParam() roundId: string,
    @Query() { enrolmentId }: PlacesQuery,
  ): Promise<PlacesForStudent> {
    return this.showChanging.places(actor, roundId, enrolmentId);
  }

  @Post('rounds/:id/group-change-previews')
  @HttpCode(200)
  preview(
    @CurrentActor() actor: Actor,
    @IdParam() roundId: string,
    @Body() wanted: WantedChangeBody,
  ): Promise<ChangePreview> {
    return this.changeGroups.preview(actor, roundId, wanted);
  }

  @Post('rounds/:id/group-changes')
  @HttpCode(200)
  change(
    @CurrentActor() actor: Actor,
    @IdParam() roundId: string,
    @Body() body: ChangeGroupsBody,
  ): Promise<ChangeMade> {
    return this.changeGroups.run(actor, roundId, body);
  }

  /** Who was in the group when. */
  @Get('groups/:id/stays')
  stays(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<GroupStays> {
    return this.showStays.run(actor, id);
  }
}
