import { CurrentActor } from '#access';
import type { Actor } from '#kernel';
import { IdempotencyKey, IfMatch } from '#platform';
import { Body, Controller, Get, Param, Patch, Post, Put, Query } from '@nestjs/common';
import { ChangeMeeting as Change } from './change-meeting.service.js';
import { ListGroupMeetings } from './list-group-meetings.service.js';
import { ListMyMeetings } from './list-my-meetings.service.js';
import { LogHistory } from './log-history.views.js';
import { LogMeeting as Log } from './log-meeting.service.js';
import {
  ChangeMeeting,
  LogMeeting,
  LogUnplannedMeeting,
  MyMeetingsQuery,
  OpenMeetingsQuery,
  PlanMeetings,
} from './meeting-requests.views.js';
import { MeetingForm, MeetingList, MeetingView, PlannedSeries } from './meeting.views.js';
import { MyMeetings } from './my-meetings.views.js';
import { PlanMeetings as Plan } from './plan-meetings.service.js';
import { ShowLogHistory } from './show-log-history.service.js';
import { ShowMeetingForm } from './show-meeting-form.service.js';
import { ShowMeeting } from './show-meeting.service.js';

@Controller()
export class MeetingsController {
  constructor(
    private readonly listMine: ListMyMeetings,
    private readonly listOfGroup: ListGroupMeetings,
    private readonly showForm: ShowMeetingForm,
    private readonly showMeeting: ShowMeeting,
    private readonly planMeetings: Plan,
    private readonly changeMeeting: Change,
    private readonly logMeeting: Log,
    private readonly showHistory: ShowLogHistory,
  ) {}

  @Get('me/meetings')
  mine(@CurrentActor() actor: Actor, @Query() query: MyMeetingsQuery): Promise<MyMeetings> {
    return this.listMine.run(actor, query);
  }

  @Get('groups/:id/meetings')
  ofGroup(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Query() { as }: OpenMeetingsQuery,
  ): Promise<MeetingList> {
    return this.listOfGroup.run(actor, id, as);
  }

  /** What the group's mentor plans and logs with, and a coordinator who logs for one. */
  @Get('groups/:id/meeting-form')
  form(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<MeetingForm> {
    return this.showForm.run(actor, id);
  }

  @Post('groups/:id/meetings')
  plan(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() body: PlanMeetings,
    @IdempotencyKey() key: string | undefined,
  ): Promise<PlannedSeries> {
    return this.planMeetings.run(actor, id, body, key);
  }

  /** Logs a meeting that was not planned. */
  @Post('groups/:id/logged-meetings')
  logUnplanned(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() log: LogUnplannedMeeting,
    @IdempotencyKey() key: string | undefined,
  ): Promise<MeetingView> {
    return this.logMeeting.unplanned(actor, id, { key, log });
  }

  @Get('meetings/:id')
  show(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Query() { as }: OpenMeetingsQuery,
  ): Promise<MeetingView> {
    return this.showMeeting.run(actor, id, as);
  }

  /** How the log has been corrected. */
  @Get('meetings/:id/log-versions')
  history(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Query() { as }: OpenMeetingsQuery,
  ): Promise<LogHistory> {
    return this.showHistory.run(actor, id, as);
  }

  @Patch('meetings/:id')
  change(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: ChangeMeeting,
  ): Promise<MeetingView> {
    return this.changeMeeting.run(actor, id, version, body);
  }

  @Put('meetings/:id/log')
  log(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @IdempotencyKey() key: string | undefined,
    @Body() log: LogMeeting,
  ): Promise<MeetingView> {
    return this.logMeeting.run(actor, id, { version, key, log });
  }
}
