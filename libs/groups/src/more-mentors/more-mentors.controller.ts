import { CurrentActor } from '#access';
import type { Actor } from '#kernel';
import { IdParam } from '#platform';
import { Body, Controller, Delete, Get, HttpCode, Post } from '@nestjs/common';
import { GroupView } from '../group.views.js';
import { AddMentor } from './add-mentor.service.js';
import { MentorOfRound, MentorsToAdd, SetSubstitute } from './more-mentors.views.js';
import { Substitute } from './substitute.service.js';

/** Further mentors of a group, and substitutes for some days: the coordinator's to say. */
@Controller()
export class MoreMentorsController {
  constructor(
    private readonly mentors: AddMentor,
    private readonly substitutes: Substitute,
  ) {}

  @Get('groups/:id/mentors-to-add')
  list(@CurrentActor() actor: Actor, @IdParam() groupId: string): Promise<MentorsToAdd> {
    return this.mentors.list(actor, groupId);
  }

  @Post('groups/:id/mentors')
  @HttpCode(200)
  add(
    @CurrentActor() actor: Actor,
    @IdParam() groupId: string,
    @Body() { enrolmentId }: MentorOfRound,
  ): Promise<GroupView> {
    return this.mentors.add(actor, groupId, enrolmentId);
  }

  /** Of several mentors one; whoever is alone is replaced instead. */
  @Post('groups/:id/mentors/removal')
  @HttpCode(200)
  remove(
    @CurrentActor() actor: Actor,
    @IdParam() groupId: string,
    @Body() { enrolmentId }: MentorOfRound,
  ): Promise<GroupView> {
    return this.mentors.remove(actor, groupId, enrolmentId);
  }

  @Post('groups/:id/substitutes')
  @HttpCode(200)
  substitute(
    @CurrentActor() actor: Actor,
    @IdParam() groupId: string,
    @Body() body: SetSubstitute,
  ): Promise<GroupView> {
    return this.substitutes.set(actor, groupId, body);
  }

  @Delete('substitutions/:id')
  end(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<GroupView> {
    return this.substitutes.end(actor, id);
  }
}
