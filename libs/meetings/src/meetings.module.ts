import { Clock } from '#kernel';
import {
  isArchived,
  PlannedOnDays,
  RoundLosses,
  SchemesModule,
  takesLogs,
  type RoundState,
} from '#schemes';
import { Module, type OnModuleInit } from '@nestjs/common';
import { CalendarsController } from './calendar/calendars.controller.js';
import { OwnCalendar } from './calendar/own-calendar.service.js';
import { ReadCalendar } from './calendar/read-calendar.service.js';
import { ATTENDANCE_CONTROLLERS, ATTENDANCE_PROVIDERS } from './attendance/index.js';
import { CancelWhatIsOver } from './cancel-what-is-over.js';
import { ChangeMeeting } from './change-meeting.service.js';
import { ListGroupMeetings } from './list-group-meetings.service.js';
import { ListMyMeetings } from './list-my-meetings.service.js';
import { ListRoundGroups } from './list-round-groups.service.js';
import { LogMeeting } from './log-meeting.service.js';
import { MeetingsController } from './meetings.controller.js';
import { OwnReflection } from './own-reflection.service.js';
import { MakePlan } from './plan/make-plan.service.js';
import { PlanController } from './plan/plan.controller.js';
import { ShowPlan } from './plan/show-plan.service.js';
import { ListTimetableGroups } from './timetable/list-timetable-groups.service.js';
import { MakeTimetable } from './timetable/make-timetable.service.js';
import { PreviewTimetable } from './timetable/preview-timetable.service.js';
import { TimetableController } from './timetable/timetable.controller.js';
import { PlanMeetings } from './plan-meetings.service.js';
import { plannedOnDays } from './planned-on-days.js';
import { RepliesController } from './replies/replies.controller.js';
import { ReplyToMeetings } from './replies/reply-to-meeting.service.js';
import { MentorByLink } from './report/mentor-by-link.js';
import { MeetingReportsController } from './report/report.controller.js';
import { ReportMeeting } from './report/report-meeting.service.js';
import { ReflectionsController } from './reflections.controller.js';
import { RoundGroupsController } from './round-groups.controller.js';
import { ShowLogHistory } from './show-log-history.service.js';
import { TopicCountsController } from './topics/topic-counts.controller.js';
import { ShowTopicCounts } from './topics/show-topic-counts.service.js';
import { ShowMeetingForm } from './show-meeting-form.service.js';
import { ShowMeeting } from './show-meeting.service.js';
import { SHIFTS_PROVIDERS, ShiftsController } from './shifts/index.js';
import { shiftsToLog, takesShifts } from './shifts/shifts-to-log.js';
import { TALKS_CONTROLLERS, TALKS_PROVIDERS } from './talks/index.js';

@Module({
  imports: [SchemesModule],
  controllers: [
    MeetingsController,
    PlanController,
    TimetableController,
    ReflectionsController,
    RoundGroupsController,
    CalendarsController,
    RepliesController,
    ...ATTENDANCE_CONTROLLERS,
    ...TALKS_CONTROLLERS,
    ShiftsController,
    MeetingReportsController,
    TopicCountsController,
  ],
  providers: [
    ListMyMeetings,
    ListGroupMeetings,
    ListRoundGroups,
    ShowMeetingForm,
    ShowMeeting,
    ShowLogHistory,
    ShowTopicCounts,
    PlanMeetings,
    ShowPlan,
    MakePlan,
    ListTimetableGroups,
    PreviewTimetable,
    MakeTimetable,
    ChangeMeeting,
    LogMeeting,
    MentorByLink,
    ReportMeeting,
    OwnReflection,
    CancelWhatIsOver,
    OwnCalendar,
    ReadCalendar,
    ReplyToMeetings,
    ...ATTENDANCE_PROVIDERS,
    ...TALKS_PROVIDERS,
    ...SHIFTS_PROVIDERS,
  ],
})
export class MeetingsModule implements OnModuleInit {
  constructor(
    private readonly losses: RoundLosses,
    private readonly planned: PlannedOnDays,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.planned.by((tx, days) => plannedOnDays(tx, days, this.clock.now()));
    const isKept = (state: RoundState): boolean => !isArchived(state);
    const planned = `from meetings m
      join groups g on g.institution_id = m.institution_id and g.id = m.group_id
      where g.institution_id = $1 and g.round_id = $2 and g.closed_at is null and m.state = 'planned'`;
    this.losses.add('meetings_ahead', isKept, `${planned} and m.ends_at >= now()`);
    this.losses.add('meetings_to_log', takesLogs, `${planned} and m.ends_at < now()`);
    const booked = `from talks t
      join groups g on g.institution_id = t.institution_id and g.id = t.group_id
      where g.institution_id = $1 and g.round_id = $2 and t.state = 'booked'`;
    this.losses.add('talks_ahead', isKept, `${booked} and t.ends_at >= now()`);
    this.losses.add('talks_to_log', takesLogs, `${booked} and t.ends_at < now()`);
    const shifts = `from (${shiftsToLog('now()')} and r.id = $2) shift`;
    this.losses.add('shifts_to_log', takesShifts, shifts);
  }
}
