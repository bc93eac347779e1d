import {
  Clock,
  conflict,
  invalid,
  isId,
  newId,
  notFound,
  type Actor,
  type FieldError,
} from '#kernel';
import { Database, onceKey, stale, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { mustBeKnown } from '../meeting-codes.js';
import type { Span } from '../meeting-times.js';
import { plannedSpans } from '../planned-spans.js';
import { countTopics } from '../topics/count-topics.js';
import { DropInShift } from './drop-in-shift.entity.js';
import { openShifts, type DropInMentorOfRound } from './open-shifts.js';
import { ShiftVersion } from './shift-version.entity.js';
import { viewShifts } from './show-shifts.service.js';
import { takesShifts } from './shifts-to-log.js';
import type { LogShift as Log, ShiftsOfMentor } from './shifts.views.js';

/** A mentor says how many dropped in, or a coordinator for one. Nothing is said of who. */
@Injectable()
export class LogShift {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * @throws DomainError `shift.not_yet` for one that has not begun, unless it is not held;
   *   `field.other_shift` at the time where another has been logged
   */
  run(
    actor: Actor,
    enrolmentId: string,
    { key, log }: { key: string | undefined; log: Log },
  ): Promise<ShiftsOfMentor> {
    const once = onceKey(key, 'shifts.log', { enrolmentId, log });
    return this.db.once(actor, once, async (tx) => {
      const mentor = await openShifts(tx, enrolmentId, 'hold');
      const id = newId();
      const written = await this.written(tx, mentor, id, log, false);
      const { institutionId } = tx;
      await tx.repository(DropInShift).insert({ institutionId, id, enrolmentId, ...written });
      return viewShifts(tx, mentor, this.clock.now());
    });
  }

  /** @throws DomainError `version.stale` with all of them where it has been corrected meanwhile */
  correct(actor: Actor, id: string, version: number, log: Log): Promise<ShiftsOfMentor> {
    return this.db.run(actor, async (tx) => {
      const { institutionId } = tx;
      const shifts = tx.repository(DropInShift);
      const found = isId(id) ? await shifts.findOneBy({ institutionId, id }) : null;
      if (!found) throw notFound();
      const mentor = await openShifts(tx, found.enrolmentId, 'hold');
      const shift = await shifts.findOneByOrFail({ institutionId, id });
      if (shift.version !== version) throw stale(shiftAsItIs(shift));
      const written = await this.written(tx, mentor, id, log, shift.topicsCounted);
      await keepVersion(tx, shift);
      await shifts.update({ institutionId, id }, { ...written, version: version + 1 });
      return viewShifts(tx, mentor, this.clock.now());
    });
  }

  private async written(
    tx: Tx,
    mentor: DropInMentorOfRound,
    id: string,
    log: Log,
    areCounted: boolean,
  ) {
    if (!takesShifts(mentor.roundState)) throw conflict('shift.round_over');
    const now = this.clock.now();
    const span = spanOf(log, mentor);
    if (log.outcome === 'held' && span.startsAt > now) throw conflict('shift.not_yet');
    refuseFaults(log, mentor, areCounted);
    await mustBeAlone(tx, mentor, { id, span });
    const topics = log.topics ?? [];
    await countTopics(tx, { schemeId: mentor.schemeId, at: span.startsAt }, topics);
    return {
      ...span,
      place: log.place?.trim() ? log.place.trim() : null,
      state: log.outcome,
      visitors: log.outcome === 'held' ? (log.visitors ?? 0) : null,
      topicsCounted: areCounted || topics.length > 0,
      loggedAt: now,
      loggedBy: tx.actor.personId!,
    };
  }
}

/** What it said, before the caller writes another: the mentor's enrolment is held. */
const keepVersion = async (tx: Tx, shift: DropInShift): Promise<void> => {
  const { institutionId, id: shiftId, version, startsAt, endsAt, place, state, visitors } = shift;
  const { loggedAt, loggedBy } = shift;
  await tx.repository(ShiftVersion).insert({
    ...{ institutionId, shiftId, version, startsAt, endsAt, place, state, visitors },
    ...{ loggedAt, loggedBy },
  });
};

const shiftAsItIs = ({ id, state, visitors, version }: DropInShift) => ({
  ...{ id, state, visitors, version },
});

const minutesOf = (clock: string): number => {
  const [hours, minutes] = clock.split(':').map(Number) as [number, number];
  return hours * 60 + minutes;
};

const spanOf = (
  { date, time, endTime }: Log,
  { timeZone, ...round }: DropInMentorOfRound,
): Span => {
  const minutes = minutesOf(endTime) - minutesOf(time);
  if (minutes <= 0) throw refused([{ pointer: '/endTime', code: 'field.ends_before' }]);
  const [span] = plannedSpans({ date, time, timeZone, minutes, count: 1, everyWeeks: 1 }, round);
  return span!;
};

const refuseFaults = (log: Log, { settings }: DropInMentorOfRound, areCounted: boolean): void => {
  const { topics = [], visitors = null, outcome } = log;
  mustBeKnown({ pointer: (i) => `/topics/${i}`, codes: topics, list: settings.topics, kept: [] });
  const fields: FieldError[] = [];
  if (outcome === 'held' && visitors === null)
    fields.push({ pointer: '/visitors', code: 'field.how_many' });
  if (topics.length > 0 && !(outcome === 'held' && visitors))
    fields.push({ pointer: '/topics', code: 'field.nobody_came' });
  else if (topics.length > 0 && areCounted)
    fields.push({ pointer: '/topics', code: 'field.topics_counted' });
  if (fields.length > 0) throw refused(fields);
};

/** The mentor's enrolment is held by the caller, so that no other shift of theirs comes between. */
const mustBeAlone = async (
  tx: Tx,
  { enrolmentId, timeZone }: DropInMentorOfRound,
  { id, span }: { id: string; span: Span },
): Promise<void> => {
  const [other] = await tx.query<{ at: string; isSame: boolean }>(
    `select to_char(starts_at at time zone $6, 'YYYY-MM-DD"T"HH24:MI') as at,
            starts_at = $4 and ends_at = $5 as "isSame"
     from drop_in_shifts
     where institution_id = $1 and enrolment_id = $2 and id <> $3
       and starts_at < $5 and ends_at > $4
     order by starts_at limit 1`,
    [tx.institutionId, enrolmentId, id, span.startsAt, span.endsAt, timeZone],
  );
  if (other?.isSame) throw conflict('shift.logged');
  if (other)
    throw refused([{ pointer: '/time', code: 'field.other_shift', params: { at: other.at } }]);
};

const refused = (fields: FieldError[]) => invalid('request.invalid', { fields });
