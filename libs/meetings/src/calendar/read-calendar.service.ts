import { hashOf, institutionOfLink } from '#access';
import { Actor, Clock, DEFAULT_LOCALE, notFound, type Locale } from '#kernel';
import { CONFIG, Database, timeZoneOf, type Config } from '#platform';
import { Inject, Injectable } from '@nestjs/common';
import { openMeeting } from '../open-meeting.js';
import { CALENDAR_COLUMNS, CALENDAR_TABLES, type CalendarMeeting } from './calendar-meeting.js';
import { MINE } from './my-meetings-sql.js';
import { MY_TALKS } from './my-talks-sql.js';
import { writeCalendar } from './write-calendar.js';

const A_YEAR = 366 * 24 * 3600 * 1000;
/** More than anybody has in a year of weekly meetings with several groups. */
const MOST = 1000;

/** What a calendar program is given: a person's meetings by their address, or one meeting as a file. */
@Injectable()
export class ReadCalendar {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /**
   * All meetings and booked talks of the last year and to come, by an address alone: whoever has it reads them, until it is
   * revoked. That it was read is kept to the day.
   *
   * @param file the token, `.ics` after it
   * @throws DomainError `not_found` alike for what is no address, is unknown or was revoked
   */
  async byAddress(file: string): Promise<string> {
    const token = file.replace(/\.ics$/, '');
    const institutionId = institutionOfLink(token);
    if (!institutionId) throw notFound();
    return this.db.run(Actor.institution(institutionId), async (tx) => {
      const [owner] = await tx.query<{ personId: string; locale: Locale | null }>(OWNER, [
        institutionId,
        hashOf(token),
      ]);
      if (!owner) throw notFound();
      const since = new Date(this.clock.now().getTime() - A_YEAR);
      const where = [institutionId, owner.personId];
      const meetings = await tx.query<CalendarMeeting>(OF_PERSON, [
        ...[...where, await timeZoneOf(tx), since, MOST],
      ]);
      const talks = await tx.query<CalendarMeeting>(MY_TALKS, [...where, since, MOST]);
      return this.written([...meetings, ...talks], owner.locale);
    });
  }

  /** @throws DomainError `not_found` */
  oneMeeting(actor: Actor, id: string): Promise<string> {
    return this.db.run(actor, async (tx) => {
      await openMeeting(tx, id);
      const meetings = await tx.query<CalendarMeeting>(
        `select ${CALENDAR_COLUMNS} from ${CALENDAR_TABLES} where t.institution_id = $1 and t.id = $2`,
        [tx.institutionId, id],
      );
      return this.written(meetings, actor.locale);
    });
  }

  private written(meetings: readonly CalendarMeeting[], locale: Locale | null): string {
    const { baseUrl } = this.config;
    return writeCalendar(meetings, { locale: locale ?? DEFAULT_LOCALE, baseUrl });
  }
}

const OWNER = `
  with found as (
    select * from calendar_feeds where institution_id = $1 and secret_hash = $2),
  used as (
    update calendar_feeds f set last_read_on = current_date from found
    where f.institution_id = $1 and f.person_id = found.person_id
      and found.last_read_on is distinct from current_date)
  select p.id as "personId", p.locale
  from found
  join persons p on p.institution_id = found.institution_id and p.id = found.person_id
   and p.erased_at is null`;

const OF_PERSON = `
  with ${MINE({ timeZone: '$3' })}
  select ${CALENDAR_COLUMNS}
  from ${CALENDAR_TABLES}
  join mine on mine.meeting_id = t.id
  where t.institution_id = $1 and t.ends_at > $4
  order by t.starts_at desc, t.id
  limit $5`;
