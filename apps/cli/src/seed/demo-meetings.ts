import { newId } from '#kernel';
import { Attendance, Meeting, type MeetingState, type Presence } from '#meetings';
import type { Tx } from '#platform';
import type { DemoCalendar } from './demo-calendar.js';
import { GROUPS, SUMMARIES } from './demo-plan.js';
import type { DemoRoster } from './demo-roster.js';

const MINUTES = 45;
const AS_THEY_WISH = { theme: null, topics: [], text: null };

type MeetingRow = Pick<Meeting, 'id' | 'groupId' | 'state' | 'startsAt'> & Partial<Meeting>;

export interface HeldMeeting {
  readonly id: string;
  readonly coachPersonId: string;
}

/** The meetings of the plan, who came to them, and what was shared; those of them that were held. */
export const addMeetings = async (
  tx: Tx,
  calendar: DemoCalendar,
  groupIds: readonly string[],
  roster: DemoRoster,
): Promise<HeldMeeting[]> => {
  const { institutionId } = tx;
  const meetings = groupIds.map((id, i) => meetingsOf(calendar, id, i, roster));
  await tx
    .repository(Meeting)
    .insert(meetings.flat().map((meeting) => ({ institutionId, ...meeting })));
  const attendances = meetings.flatMap((own, group) =>
    own.filter(isHeld).flatMap(({ id }, n) =>
      roster.grouped[group]!.map((student, i) => ({
        ...{ institutionId, meetingId: id, enrolmentId: student.id },
        presence: presenceOf(group, n, i),
      })),
    ),
  );
  await tx.repository(Attendance).insert(attendances);
  return meetings.flatMap((own, group) =>
    own
      .filter(isHeld)
      .map(({ id }) => ({ id, coachPersonId: roster.coaches[GROUPS[group]!.coach]!.personId })),
  );
};

const isHeld = ({ state }: MeetingRow): boolean => state === 'held';

const meetingsOf = (
  calendar: DemoCalendar,
  groupId: string,
  index: number,
  { coaches }: DemoRoster,
): MeetingRow[] => {
  const story = GROUPS[index]!;
  const weeks: [number, MeetingState][] = [
    ...story.held.map((week): [number, MeetingState] => [week, 'held']),
    ...(story.cancelled ?? []).map((week): [number, MeetingState] => [week, 'cancelled']),
    ...(story.nobodyCame ?? []).map((week): [number, MeetingState] => [week, 'nobody_came']),
    ...story.planned.map((week): [number, MeetingState] => [week, 'planned']),
  ];
  weeks.sort(([a], [b]) => a - b);
  return weeks.map(([week, state], n) => {
    const startsAt = calendar.week(story.slot, week);
    const endsAt = new Date(startsAt.getTime() + MINUTES * 60_000);
    // A meeting after the last theme is about what the group wants: no theme comes twice.
    const { theme, topics, text } = SUMMARIES[n] ?? AS_THEY_WISH;
    const log = {
      ...{ loggedAt: endsAt, loggedBy: coaches[story.coach]!.personId },
      ...{ loggedAs: 'mentor' as const, minutes: state === 'held' ? MINUTES : null },
    };
    return {
      ...{ id: newId(), groupId, theme, startsAt, endsAt, state },
      place: story.campus === 'Nord' ? `A1 0${index + 10}` : `B2 0${index + 10}`,
      createdAt: calendar.daysAgo(60),
      themes: state === 'held' && theme ? [theme] : [],
      topics: state === 'held' ? [...topics] : [],
      summary: state === 'held' ? text : null,
      ...(state === 'planned' ? { loggedAt: null, loggedBy: null } : log),
    };
  });
};

/** Most come; a few say that they can't, and one group thins out. */
const presenceOf = (group: number, meeting: number, student: number): Presence => {
  const n = (group * 7 + meeting * 5 + student * 3) % 11;
  if (n === 0) return 'absent';
  return n === 4 || (group === 5 && n < 4) ? 'excused' : 'present';
};
