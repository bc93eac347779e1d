import type { MeetingBrief } from './meeting-brief.views.js';

export interface MeetingRow extends Omit<MeetingBrief, 'startsAt' | 'endsAt'> {
  readonly startsAt: Date;
  readonly endsAt: Date;
}

/** The theme of meeting `mt`, with its names, as round `r` has them. */
export const THEME = `(select named from jsonb_array_elements(r.settings #> '{meetings,themes}') named
  where named ->> 'code' = mt.theme)`;

/** The columns of a `MeetingRow`, where `mt` is the meeting, `g` its group and `r` the round. */
export const MEETING_BRIEF = `
  mt.id, g.id as "groupId", g.number as "groupNumber", ${THEME} as theme,
  mt.starts_at as "startsAt",
  mt.ends_at as "endsAt", mt.place, mt.link`;

export const asBrief = <R extends MeetingRow>({ startsAt, endsAt, ...meeting }: R) => ({
  ...meeting,
  startsAt: startsAt.toISOString(),
  endsAt: endsAt.toISOString(),
});
