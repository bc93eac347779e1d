import type { MeetingBrief } from './home.views.js';

export interface MeetingRow extends Omit<MeetingBrief, 'startsAt' | 'endsAt'> {
  readonly startsAt: Date;
  readonly endsAt: Date;
}

/** The columns of a `MeetingRow`, where `mt` is the meeting and `g` its group. */
export const MEETING_BRIEF = `
  mt.id, g.id as "groupId", g.number as "groupNumber", mt.theme, mt.starts_at as "startsAt",
  mt.ends_at as "endsAt", mt.place, mt.link`;

export const asBrief = ({ startsAt, endsAt, ...meeting }: MeetingRow): MeetingBrief => ({
  ...meeting,
  startsAt: startsAt.toISOString(),
  endsAt: endsAt.toISOString(),
});
