import { CurrentActor } from '#access';
import type { Actor } from '#kernel';
import { IdParam, IfMatch } from '#platform';
import { Body, Controller, Get, HttpCode, Post, Put } from '@nestjs/common';
import { AnswerRequest } from './answer-request.service.js';
import { ChooseMentors } from './choose-mentors.service.js';
import {
  AcceptedRequest,
  ChooseMentorsBody,
  MentorDirectory,
  MentorProfileBody,
  MentorProfileView,
  MyMentorRequests,
  RoundMentorRequests,
} from './directory.views.js';
import { KeepProfile } from './keep-profile.service.js';
import { ListMyRequests } from './list-my-requests.service.js';
import { ListRoundRequests } from './list-round-requests.service.js';
import { ShowDirectory } from './show-directory.service.js';

@Controller()
export class DirectoryController {
  constructor(
    private readonly showDirectory: ShowDirectory,
    private readonly chooseMentors: ChooseMentors,
    private readonly keepProfile: KeepProfile,
    private readonly listMyRequests: ListMyRequests,
    private readonly listRoundRequests: ListRoundRequests,
    private readonly answer: AnswerRequest,
  ) {}

  @Get('rounds/:id/mentors')
  show(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<MentorDirectory> {
    return this.showDirectory.run(actor, id);
  }

  /** One's own list of mentors, whole: the first with a place is asked. */
  @Put('rounds/:id/mentor-choices')
  choose(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() body: ChooseMentorsBody,
  ): Promise<MentorDirectory> {
    return this.chooseMentors.run(actor, id, body);
  }

  @Get('rounds/:id/mentor-requests')
  ofRound(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<RoundMentorRequests> {
    return this.listRoundRequests.run(actor, id);
  }

  @Get('me/mentor-requests')
  mine(@CurrentActor() actor: Actor): Promise<MyMentorRequests> {
    return this.listMyRequests.run(actor);
  }

  @Put('enrolments/:id/profile')
  profile(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @IfMatch() version: number,
    @Body() body: MentorProfileBody,
  ): Promise<MentorProfileView> {
    return this.keepProfile.run(actor, id, version, body);
  }

  @Post('mentor-requests/:id/accept')
  @HttpCode(200)
  accept(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<AcceptedRequest> {
    return this.answer.accept(actor, id);
  }

  @Post('mentor-requests/:id/decline')
  @HttpCode(204)
  decline(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<void> {
    return this.answer.decline(actor, id);
  }
}
