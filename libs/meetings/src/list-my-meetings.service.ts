import type { Standing } from '#groups';
import { Clock, type Actor } from '#kernel';
import { Database, timeZoneOf } from '#platform';
import { Injectable } from '@nestjs/common';
import type { MyMeetingsQuery } from './meeting-requests.views.js';
import { MEETING_COLUMNS, MEETING_TABLES, type MeetingRow } from './meeting-rows.js';
import { localTimeOf } from './meeting-times.js';
import type { MeetingList } from './meeting.views.js';
import { inList } from './shape-meeting.js';

const TWO_MONTHS = 61 * 24 * 3600 * 1000;
/** More than anybody has in a year of weekly meetings with several groups. */
const MOST = 500;

/** The meetings of the groups I lead and am a student in, by time. */
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
      const rows = await tx.query<MeetingRow & { standing: Standing }>(MINE, [
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

const MINE = `
  with mine as (
    select m.group_id, case when bool_or(m.role <> 'mentee') then 'mentor' else 'mentee' end as standing
    from memberships m
    join enrolments e on e.institution_id = m.institution_id and e.id = m.enrolment_id
    where m.institution_id = $1 and m.left_at is null and e.person_id = $2
    group by m.group_id)
  select ${MEETING_COLUMNS}, mine.standing
  from ${MEETING_TABLES}
  join mine on mine.group_id = t.group_id
  where t.institution_id = $1
    and t.starts_at >= ($3::date)::timestamp at time zone $5
    and ($4::date is null or t.starts_at < ($4::date + 1)::timestamp at time zone $5)
  order by t.starts_at, t.id
  limit $6`;
