import { Clock, conflict, invalid, isId, newId, notFound, type Actor } from '#kernel';
import { Database, dayOf, type Tx } from '#platform';
import { isArchived } from '#schemes';
import { Injectable } from '@nestjs/common';
import type { EnterWork as Enter, MarkMeeting, TimesheetView } from './hours.views.js';
import { openOwnWork } from './open-worker.js';
import { ReadHours } from './read-hours.service.js';
import { monthOf } from './timesheet-lines.js';
import { UnworkedMeeting, WorkEntry } from './work-entry.entity.js';
import { workOf, type Worker } from './workers.js';

/** A mentor enters what stands in no log, and takes out meetings they were not at. */
@Injectable()
export class EnterWork {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly read: ReadHours,
  ) {}

  /** @throws DomainError `request.invalid` at the day, in the future or outside the round */
  enter(actor: Actor, enrolmentId: string, entry: Enter): Promise<TimesheetView> {
    return this.db.run(actor, async (tx) => {
      const worker = await toEnter(tx, enrolmentId);
      await this.mustBeDayOf(tx, worker, entry.day);
      const { institutionId } = tx;
      const { day, kind, minutes, note = '' } = entry;
      await tx
        .repository(WorkEntry)
        .insert({ institutionId, id: newId(), enrolmentId, day, kind, minutes, note: note.trim() });
      return this.read.sheetIn(tx, enrolmentId, monthOf(day));
    });
  }

  /** What has been approved stays: the difference becomes a correction. */
  change(actor: Actor, id: string, entry: Enter): Promise<TimesheetView> {
    return this.db.run(actor, async (tx) => {
      const { institutionId } = tx;
      const { enrolmentId } = await entryOf(tx, id);
      const worker = await toEnter(tx, enrolmentId);
      await this.mustBeDayOf(tx, worker, entry.day);
      const { day, kind, minutes, note = '' } = entry;
      await tx
        .repository(WorkEntry)
        .update({ institutionId, id }, { day, kind, minutes, note: note.trim() });
      return this.read.sheetIn(tx, enrolmentId, monthOf(day));
    });
  }

  remove(actor: Actor, id: string): Promise<TimesheetView> {
    return this.db.run(actor, async (tx) => {
      const { institutionId } = tx;
      const { enrolmentId, day } = await entryOf(tx, id);
      await toEnter(tx, enrolmentId);
      await tx.repository(WorkEntry).delete({ institutionId, id });
      return this.read.sheetIn(tx, enrolmentId, monthOf(day));
    });
  }

  /** @throws DomainError `not_found` for a meeting that was not the mentor's to lead */
  markMeeting(
    actor: Actor,
    enrolmentId: string,
    { meetingId, worked }: MarkMeeting,
  ): Promise<TimesheetView> {
    return this.db.run(actor, async (tx) => {
      await toEnter(tx, enrolmentId);
      const meeting = (await workOf(tx, [enrolmentId])).find(
        ({ subjectId, kind }) => subjectId === meetingId && kind === 'meeting',
      );
      if (!meeting) throw notFound();
      const { institutionId } = tx;
      const key = { institutionId, meetingId, enrolmentId };
      const unworked = tx.repository(UnworkedMeeting);
      if (worked) await unworked.delete(key);
      else await unworked.upsert(key, ['institutionId', 'meetingId', 'enrolmentId']);
      return this.read.sheetIn(tx, enrolmentId, monthOf(meeting.day));
    });
  }

  private async mustBeDayOf(tx: Tx, { startsOn, endsOn }: Worker, day: string): Promise<void> {
    const today = await dayOf(tx, this.clock.now());
    // What is prepared before a round begins, and finished after it, is work as well.
    const isFar = monthOf(day) < monthBefore(monthOf(startsOn)) || day > endOfNext(endsOn);
    const code = day > today ? 'field.future' : isFar ? 'field.far_from_round' : null;
    if (code) throw invalid('request.invalid', { fields: [{ pointer: '/day', code }] });
  }
}

const monthBefore = (month: string): string => {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return number === 1 ? `${year - 1}-12` : `${year}-${String(number - 1).padStart(2, '0')}`;
};

const endOfNext = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 62 * 86_400_000).toISOString().slice(0, 10);

/** @throws DomainError `not_found`; `round.closed` once it is put away */
const toEnter = async (tx: Tx, enrolmentId: string): Promise<Worker> => {
  const worker = await openOwnWork(tx, enrolmentId);
  if (isArchived(worker.roundState)) throw conflict('round.closed');
  return worker;
};

const entryOf = async (tx: Tx, id: string): Promise<WorkEntry> => {
  const { institutionId } = tx;
  const entry = isId(id) ? await tx.repository(WorkEntry).findOneBy({ institutionId, id }) : null;
  if (!entry) throw notFound();
  return entry;
};
