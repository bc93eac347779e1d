import type { Locale } from '#kernel';
import ical, {
  ICalAttendeeRole,
  ICalAttendeeStatus,
  ICalAttendeeType,
  ICalCalendarMethod,
  ICalEventStatus,
} from 'ical-generator';
import { titleOf, type CalendarMeeting } from './calendar-meeting.js';
import { calendarWords } from './calendar-words.js';

/** What is said beside the meetings themselves. */
export interface CalendarSetting {
  readonly locale: Locale;
  /** The address people use, without a trailing slash. */
  readonly baseUrl: string;
  /**
   * How a calendar program is to take it: an invitation or its update, or that the meeting is off for this
   * reader (RFC 5546, 3.2). Without it, it is a calendar to look at and no message.
   */
  readonly method?: 'REQUEST' | 'CANCEL' | 'PUBLISH';
  /** Who invites; RFC 5546 asks for one in every message. */
  readonly organizer?: { readonly name: string; readonly email: string };
  /** The one reader it is for: nobody is shown the others. */
  readonly attendee?: string;
  /** It is off for this reader, whatever it is for others. */
  readonly isOff?: boolean;
}

/** Of a meeting, or of a talk's booking. RFC 5545, 3.8.4.7: UIDs are best made globally unique by the host that made them. */
export const uidOf = (meetingId: string, baseUrl: string): string =>
  `${meetingId}@${new URL(baseUrl).hostname}`;

/** How often programs are asked to look again; they decide themselves. */
const SECONDS_BETWEEN_READS = 3600;

/**
 * Meetings as iCalendar (RFC 5545). Every time is an instant in UTC (3.3.5, form 2): each meeting of a
 * series stands by itself at the hour it has by the wall, so that no program needs a rule of when summer
 * time begins.
 */
export const writeCalendar = (
  meetings: readonly CalendarMeeting[],
  { locale, baseUrl, method, organizer, attendee, isOff = false }: CalendarSetting,
): string => {
  const words = calendarWords(locale);
  const calendar = ical({
    prodId: { company: 'Kull', product: 'Kull', language: locale.toUpperCase() },
    ...(method
      ? { method: ICalCalendarMethod[method] }
      : { name: words.calendar, ttl: SECONDS_BETWEEN_READS }),
  });
  for (const meeting of meetings) {
    const { id, sequence, startsAt, endsAt, revisedAt, place, link, scheme, round } = meeting;
    const { isTalk, groupId } = meeting;
    const page = `${baseUrl}/${isTalk ? `groups/${groupId}/talks` : `meetings/${id}`}`;
    calendar.createEvent({
      id: uidOf(id, baseUrl),
      sequence,
      start: startsAt,
      end: endsAt,
      stamp: revisedAt,
      lastModified: revisedAt,
      summary: titleOf(meeting, locale),
      location: place ?? link,
      description: [
        `${scheme} · ${round}`,
        ...(link ? [`${words.online}: ${link}`] : []),
        `${isTalk ? words.talksPage : words.page}: ${page}`,
      ].join('\n'),
      url: page,
      status: isOff || meeting.isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      ...(organizer ? { organizer } : {}),
      ...(attendee ? { attendees: [asked(attendee)] } : {}),
    });
  }
  return calendar.toString();
};

/**
 * RSVP=FALSE, since Kull reads no mail: whoever answered in the calendar would think the mentor knew. The
 * mail's own buttons answer, and need no sign-in.
 */
const asked = (email: string) => ({
  email,
  type: ICalAttendeeType.INDIVIDUAL,
  role: ICalAttendeeRole.REQ,
  status: ICalAttendeeStatus.NEEDSACTION,
  rsvp: false,
});
