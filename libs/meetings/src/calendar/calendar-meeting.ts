import type { Locale } from '#kernel';
import type { NamedCode } from '#schemes';
import { calendarWords } from './calendar-words.js';

/** A meeting, or a talk with one student, as a calendar has it. There is nobody's name in it, since calendars are shared and synced. */
export interface CalendarMeeting {
  readonly id: string;
  readonly groupId: string;
  readonly groupNumber: number;
  readonly isPair: boolean;
  readonly scheme: string;
  readonly round: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly place: string | null;
  readonly link: string | null;
  readonly theme: NamedCode | null;
  readonly isCancelled: boolean;
  /** With one student; its `id` is the booking's, and its page the group's talks. */
  readonly isTalk: boolean;
  readonly sequence: number;
  readonly revisedAt: Date;
}

/** SQL: the columns of a `CalendarMeeting`, of meeting `t`, group `g`, round `r` and scheme `s`. */
export const CALENDAR_COLUMNS = `
  t.id, t.group_id as "groupId", g.number as "groupNumber",
  r.settings ->> 'format' = 'pairs' as "isPair", s.name as scheme, r.name as round,
  t.starts_at as "startsAt", t.ends_at as "endsAt", t.place, t.link,
  (select listed.value from jsonb_array_elements(r.settings -> 'meetings' -> 'themes') listed
   where listed.value ->> 'code' = t.theme limit 1) as theme,
  t.state = 'cancelled' as "isCancelled", false as "isTalk", t.sequence, t.revised_at as "revisedAt"`;

export const CALENDAR_TABLES = `
  meetings t
  join groups g on g.institution_id = t.institution_id and g.id = t.group_id
  join rounds r on r.institution_id = g.institution_id and r.id = g.round_id
  join schemes s on s.institution_id = r.institution_id and s.id = r.scheme_id`;

/** `Møte i gruppe 12 · Studieteknikk`. A pair has no number that people know it by. */
export const titleOf = (
  { isPair, isTalk, groupNumber, theme }: CalendarMeeting,
  locale: Locale,
): string => {
  const words = calendarWords(locale);
  if (isTalk) return words.ofTalk;
  const title = isPair ? words.ofPair : words.ofGroup(groupNumber);
  return theme ? `${title} · ${theme.name[locale]}` : title;
};
