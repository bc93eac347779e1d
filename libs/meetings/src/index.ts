import { ATTENDANCE_ENTITIES } from './attendance/index.js';
import { Attendance } from './attendance.entity.js';
import { CalendarFeed } from './calendar/calendar-feed.entity.js';
import { MeetingInvitation } from './calendar/meeting-invitation.entity.js';
import { Meeting } from './meeting.entity.js';
import { MeetingReply } from './replies/meeting-reply.entity.js';
import { LogVersion } from './log-version.entity.js';
import { TopicCount } from './topics/topic-count.entity.js';
import { Reflection } from './reflection.entity.js';
import { SHIFTS_ENTITIES } from './shifts/index.js';
import { TALKS_ENTITIES } from './talks/index.js';

export * from './meeting.entity.js';
export * from './attendance.entity.js';
export * from './reflection.entity.js';
export * from './replies/meeting-reply.entity.js';
export * from './attendance/absence-decision.entity.js';
export * from './calendar/calendar-feed.entity.js';
export * from './calendar/calendar-meeting.js';
export * from './calendar/invitations-due.js';
export * from './calendar/meeting-invitation.entity.js';
export * from './calendar/write-calendar.js';
export * from './meetings.module.js';
export * from './shifts/drop-in-shift.entity.js';
export * from './shifts/shift-version.entity.js';
export * from './shifts/shifts-to-log.js';
export * from './talks/talk-invitation.entity.js';
export * from './talks/talk-invitations-due.js';
export * from './talks/talk-version.entity.js';
export * from './talks/talk.entity.js';
export * from './replies/not-coming-sql.js';
export * from './shifts/count-shifts.js';
export * from './talks/own-talks.js';
export * from './talks/own-talks.views.js';
export * from './talks/talks-to-book.js';
export * from './talks/talks-to-log.js';
export * from './log-version.entity.js';
export * from './topics/topic-count.entity.js';
export { NEXT_STEP_IS_OPEN } from './meeting-rows.js';
export * from './report/report-link.js';
export { MUST_SAY_WHO_CAME } from './must-say-sql.js';
export const MEETINGS_ENTITIES = [
  Meeting,
  Attendance,
  Reflection,
  LogVersion,
  TopicCount,
  CalendarFeed,
  MeetingInvitation,
  MeetingReply,
  ...ATTENDANCE_ENTITIES,
  ...TALKS_ENTITIES,
  ...SHIFTS_ENTITIES,
];
