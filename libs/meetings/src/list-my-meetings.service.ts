import type { Standing } from '#groups';
import { Clock, type Actor } from '#kernel';
import { Database, timeZoneOf } from '#platform';
import { Injectable } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import type { MyMeetingsQuery } from './meeting-requests.views.js';
import { MINE } from './calendar/my-meetings-sql.js';
import { MEETING_COLUMNS, MEETING_TABLES, type MeetingRow } from './meeting-rows.js';
import { localTimeOf } from './meeting-times.js';
import { inList } from './shape-meeting.js';
import type { MyMeetings } from './my-meetings.views.js';
import { ownTalks } from './talks/own-talks.js';

const TWO_MONTHS = 61 * 24 * 3600 * 1000;
/** More than anybody has in a year of weekly meetings with several groups. */
const MOST = 500;

/** The meetings of the groups I lead, am a student in or stand in for today, and my talks there; each by time. */
@Injectable()
export class ListMyMeetings {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, { from, to }: MyMeetingsQuery): Promise<MyMeetings> {
    return this.db.run(actor, async (tx) => {
      const timeZone = await timeZoneOf(tx);
      const start = new Date(this.clock.now().getTime() - TWO_MONTHS);
      const first = from ?? localTimeOf(start, timeZone).date;
      const rows = await tx.query<MeetingRow & { standing: Standing }>(THEIRS, [
        actor.institutionId,
        actor.personId,
        first,
        to ?? null,
        timeZone,
        MOST,
      ]);
      const talks = await ownTalks(tx, {
        states: ['booked', 'held', 'nobody_came', 'cancelled'],
        after: startOf(first, timeZone),
        before: to === undefined ? null : startOf(dayAfter(to), timeZone),
        most: MOST,
      });
      const [older] = await tx.query<{ hasOlder: boolean }>(OLDER, [
        actor.institutionId,
        actor.personId,
        first,
        timeZone,
      ]);
      const meetings = rows.map(({ standing, ...row }) => inList(row, standing));
      return { meetings, talks, hasOlder: older!.hasOlder };
    });
  }
}

const startOf = (day: string, timeZone: string): Date =>
  new Date(Temporal.PlainDate.from(day).toZonedDateTime(timeZone).epochMilliseconds);

const dayAfter = (day: string): string => Temporal.PlainDate.from(day).add({ days: 1 }).toString();

const THEIRS = `
  with ${MINE({ timeZone: '$5', today: true })}
  select ${MEETING_COLUMNS}, mine.standing
  from ${MEETING_TABLES}
  join mine on mine.meeting_id = t.id
  where t.institution_id = $1
    and t.starts_at >= ($3::date)::timestamp at time zone $5
    and ($4::date is null or t.starts_at < ($4::date + 1)::timestamp at time zone $5)
  order by t.starts_at, t.id
  limit $6`;

const OLDER = `
  with ${MINE({ timeZone: '$4', today: true })}
  select exists (
    select from mine
    join meetings t on t.institution_id = $1 and t.id = mine.meeting_id
    where t.starts_at < ($3::date)::timestamp at time zone $4) as "hasOlder"`;
