import { Module } from '@nestjs/common';
import { ChangeMeeting } from './change-meeting.service.js';
import { ListGroupMeetings } from './list-group-meetings.service.js';
import { ListMyMeetings } from './list-my-meetings.service.js';
import { ListRoundGroups } from './list-round-groups.service.js';
import { LogMeeting } from './log-meeting.service.js';
import { MeetingsController } from './meetings.controller.js';
import { OwnReflection } from './own-reflection.service.js';
import { PlanMeetings } from './plan-meetings.service.js';
import { ReflectionsController } from './reflections.controller.js';
import { RoundGroupsController } from './round-groups.controller.js';
import { ShowMeetingForm } from './show-meeting-form.service.js';
import { ShowMeeting } from './show-meeting.service.js';

@Module({
  controllers: [MeetingsController, ReflectionsController, RoundGroupsController],
  providers: [
    ListMyMeetings,
    ListGroupMeetings,
    ListRoundGroups,
    ShowMeetingForm,
    ShowMeeting,
    PlanMeetings,
    ChangeMeeting,
    LogMeeting,
    OwnReflection,
  ],
})
export class MeetingsModule {}
