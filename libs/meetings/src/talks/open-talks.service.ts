import { conflict, invalid, newId, type Actor, Clock } from '#kernel';
import { Database, onceKey, timeZoneOf, type Tx } from '#platform';
import { closedBetween, isClosed } from '#schemes';
import { Injectable } from '@nestjs/common';
import { MINE } from '../calendar/my-meetings-sql.js';
import { holdMentors } from '../clashes/bookings.js';
import { plannedSpans } from '../planned-spans.js';
import { localTimeOf, type Span } from '../meeting-times.js';
import { mustLeadOn } from './must-lead-on.js';
import { viewTalks } from './show-talks.service.js';
import { Talk } from './talk.entity.js';
import { mustHoldTalks, openGroupOfTalks, ownLeading } from './talks-of-group.js';
import type { OpenTalks as Times, Talks } from './talks.views.js';

/** A mentor opens times for talks, one after the other on one day. */
@Injectable()
export class OpenTalks {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * @throws DomainError
   *   `talk.past` for times that have begun;
   *   `field.talks_on_closed_day` at the day, where the institution keeps it free;
   *   `field.after_substitution` at the day where a substitute has the group no longer, or at the count where only
   *   the last times are so late;
   *   `field.overlaps_other` at the time where the mentor has a talk or a meeting then, in whichever group
   */
  run(actor: Actor, groupId: string, times: Times, key: string | undefined): Promise<Talks> {
    const once = onceKey(key, 'talks.open', { groupId, times });
    return this.db.once(actor, once, async (tx) => {
      const opened = await openGroupOfTalks(tx, groupId);
      mustHoldTalks(opened);
      const mentorId = await ownLeading(tx, opened.group);
      const { count, place = null, link = null } = times;
      const minutes = times.minutes ?? opened.settings.minutes;
      const pause = times.pause ?? 0;
      const timeZone = await timeZoneOf(tx);
      const [first] = plannedSpans(
        {
          ...{ date: times.date, time: times.time, minutes, count: 1, everyWeeks: 1 },
          timeZone,
        },
        opened.group,
      );
      const spans = after(first!, { count, minutes, pause });
      const now = this.clock.now();
      if (first!.startsAt <= now) throw conflict('talk.past');
      const days = spans.map(({ startsAt }) => localTimeOf(startsAt, timeZone).date);
      await mustNotBeClosed(tx, days);
      await mustLeadOn(tx, { groupId, mentorId, days });
      await holdMentors(tx, [tx.actor.personId!]);
      await mustBeFree(tx, spans);
      const { institutionId } = tx;
      await tx.repository(Talk).insert(
        spans.map((span) => ({
          ...{ institutionId, id: newId(), groupId, mentorId, ...span, place, link },
        })),
      );
      return viewTalks(tx, opened, now);
    });
  }
}

/** All of them are on one day, or some after its midnight. */
const mustNotBeClosed = async (tx: Tx, days: readonly string[]): Promise<void> => {
  const closed = await closedBetween(tx, days[0]!, days.at(-1)!);
  const date = days.find((day) => isClosed(closed, day));
  if (date)
    throw invalid('request.invalid', {
      fields: [{ pointer: '/date', code: 'field.talks_on_closed_day', params: { date } }],
    });
};

const MINUTE = 60_000;

const after = (
  { startsAt }: Span,
  { count, minutes, pause }: { count: number; minutes: number; pause: number },
): Span[] =>
  Array.from({ length: count }, (_, i) => {
    const begins = startsAt.getTime() + i * (minutes + pause) * MINUTE;
    return { startsAt: new Date(begins), endsAt: new Date(begins + minutes * MINUTE) };
  });

/**
 * Whatever the mentor holds, in whichever group and round. The mentor's times are held by the caller, so that
 * no other comes between.
 */
const mustBeFree = async (tx: Tx, spans: readonly Span[]): Promise<void> => {
  const [taken] = await tx.query<{ at: string }>(
    `with ${MINE({ timeZone: '$3' })},
     busy as (
       select t.starts_at, t.ends_at from talks t
       join enrolments e on e.institution_id = t.institution_id and e.id = t.mentor_id
        and e.person_id = $2
       where t.institution_id = $1 and t.state in ('open', 'booked')
       union all
       select me.starts_at, me.ends_at from mine
       join meetings me on me.institution_id = $1 and me.id = mine.meeting_id
        and me.state = 'planned'
       where mine.standing = 'mentor')
     select to_char(busy.starts_at at time zone $3, 'YYYY-MM-DD"T"HH24:MI') as at
     from busy
     join unnest($4::timestamptz[], $5::timestamptz[]) as wanted (starts_at, ends_at)
       on wanted.starts_at < busy.ends_at and busy.starts_at < wanted.ends_at
     order by busy.starts_at limit 1`,
    [
      ...[tx.institutionId, tx.actor.personId, await timeZoneOf(tx)],
      ...[spans.map(({ startsAt }) => startsAt), spans.map(({ endsAt }) => endsAt)],
    ],
  );
  if (taken)
    throw invalid('request.invalid', {
      fields: [{ pointer: '/time', code: 'field.overlaps_other', params: { at: taken.at } }],
    });
};
