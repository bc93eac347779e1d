import type { Standing } from '#groups';
import { Clock, type Actor } from '#kernel';
import { Database, timeZoneOf } from '#platform';
import { Injectable } from '@nestjs/common';
import type { MyMeetingsQuery } from './meeting-requests.views.js';
import { MINE } from './calendar/my-meetings-sql.js';
import { MEETING_COLUMNS, MEETING_TABLES, type MeetingRow } from './meeting-rows.js';
import { localTimeOf } from './meeting-times.js';
import type { MeetingList } from './meeting.views.js';
import { inList } from './shape-meeting.js';

const TWO_MONTHS = 61 * 24 * 3600 * 1000;
/** More than anybody has in a year of weekly meetings with several groups. */
const MOST = 500;

/** The meetings of the groups I lead, am a student in or stand in for today, by time. */
@Injectable()
export class ListMyMeetings {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, { from, to }: MyMeetingsQuery): Promise<MeetingList> {
    return this.db.run(actor, async (tx) => {
      const timeZone = await timeZoneOf(tx);
      const start = new Date(this.clock.now().getTime() - TWO_MONTHS);
      const rows = await tx.query<MeetingRow & { standing: Standing }>(THEIRS, [
        actor.institutionId,
        actor.personId,
        from ?? localTimeOf(start, timeZone).date,
        to ?? null,
        timeZone,
        MOST,
      ]);
      return { meetings: rows.map(({ standing, ...row }) => inList(row, standing)) };
    });
  }
}

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
