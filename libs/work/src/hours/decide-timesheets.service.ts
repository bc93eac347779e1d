import { recordAudit } from '#access';
import { Clock, conflict, isId, newId, notFound, type Actor } from '#kernel';
import { Database, dayOf, type Tx } from '#platform';
import { isArchived, roundToRun } from '#schemes';
import { Injectable } from '@nestjs/common';
import type { ApprovedTimesheets, ApproveTimesheets, TimesheetView } from './hours.views.js';
import { monthsOf, type Months } from './month-sheets.js';
import { openOwnWork } from './open-worker.js';
import { ReadHours } from './read-hours.service.js';
import { minutesOf, monthOf, type Line } from './timesheet-lines.js';
import { Timesheet, TimesheetLine } from './work-entry.entity.js';
import { workersOf } from './workers.js';

/** A month goes from its mentor to the coordinator, and is approved or comes back. */
@Injectable()
export class DecideTimesheets {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly read: ReadHours,
  ) {}

  /** @throws DomainError `timesheet.empty`, `timesheet.decided`, `timesheet.future`, `round.closed` */
  submit(actor: Actor, enrolmentId: string, month: string): Promise<TimesheetView> {
    return this.db.run(actor, async (tx) => {
      const worker = await openOwnWork(tx, enrolmentId);
      if (isArchived(worker.roundState)) throw conflict('round.closed');
      await holdMentors(tx, [enrolmentId]);
      const now = this.clock.now();
      if (month > monthOf(await dayOf(tx, now))) throw conflict('timesheet.future');
      const before = await this.read.sheetIn(tx, enrolmentId, month);
      if (before.state === 'submitted' || before.state === 'approved')
        throw conflict('timesheet.decided');
      if (before.lines.length === 0) throw conflict('timesheet.empty');
      const { institutionId } = tx;
      const submitted = { state: 'submitted', submittedAt: now, word: null } as const;
      if (before.id)
        await tx.repository(Timesheet).update({ institutionId, id: before.id }, submitted);
      else
        await tx
          .repository(Timesheet)
          .insert({ institutionId, id: newId(), enrolmentId, month, ...submitted });
      return this.read.sheetIn(tx, enrolmentId, month);
    });
  }

  /** What has changed since it was seen is left as it was. */
  approve(
    actor: Actor,
    roundId: string,
    { timesheets }: ApproveTimesheets,
  ): Promise<ApprovedTimesheets> {
    return this.db.run(actor, async (tx) => {
      await roundToRun(tx, roundId);
      const seen = new Map(timesheets.map(({ id, minutes }) => [id, minutes]));
      const ids = await mentorsOf(tx, roundId, [...seen.keys()]);
      await holdMentors(tx, ids);
      const now = this.clock.now();
      const workers = (await workersOf(tx, { roundId })).filter(({ enrolmentId }) =>
        ids.includes(enrolmentId),
      );
      const fine = (await monthsOf(tx, workers, await dayOf(tx, now))).flatMap((months) =>
        asSeen(months, seen),
      );
      if (fine.length > 0) {
        await keepApproved(tx, fine, now);
        await recordAudit(tx, {
          ...{ act: 'timesheets.approved', about: { kind: 'round', id: roundId } },
          details: { timesheets: fine.length },
        });
      }
      return { approved: fine.length, changed: seen.size - fine.length };
    });
  }

  /** @throws DomainError `not_found`; `timesheet.not_submitted` */
  sendBack(actor: Actor, id: string, word: string): Promise<TimesheetView> {
    return this.db.run(actor, async (tx) => {
      const { institutionId, actor: by } = tx;
      const found = isId(id)
        ? await tx.repository(Timesheet).findOneBy({ institutionId, id })
        : null;
      const [worker] = found ? await workersOf(tx, { enrolmentIds: [found.enrolmentId] }) : [];
      if (!found || !worker) throw notFound();
      await roundToRun(tx, worker.roundId);
      // Else somebody who approves at the same time would approve what goes back.
      await holdMentors(tx, [found.enrolmentId]);
      const { affected } = await tx.repository(Timesheet).update(
        { institutionId, id, state: 'submitted' },
        {
          ...{ state: 'sent_back' as const, word: word.trim() },
          ...{ decidedBy: by.personId, decidedAt: this.clock.now() },
        },
      );
      if (affected === 0) throw conflict('timesheet.not_submitted');
      const about = { kind: 'enrolment', id: found.enrolmentId } as const;
      await recordAudit(tx, { act: 'timesheet.sent_back', about });
      await tx.outbox.add({ type: 'timesheet.sent_back', timesheetId: id });
      return this.read.sheetIn(tx, found.enrolmentId, found.month);
    });
  }
}

/** Whose these timesheets are, of those of the round. */
const mentorsOf = async (
  tx: Tx,
  roundId: string,
  sheetIds: readonly string[],
): Promise<string[]> => {
  const mentors = await tx.query<{ enrolmentId: string }>(
    `select distinct s.enrolment_id as "enrolmentId" from timesheets s
     join enrolments e on e.institution_id = s.institution_id and e.id = s.enrolment_id
     where s.institution_id = $1 and s.id = any($2) and e.round_id = $3`,
    [tx.institutionId, sheetIds, roundId],
  );
  return mentors.map(({ enrolmentId }) => enrolmentId);
};

interface ToApprove {
  readonly sheetId: string;
  readonly lines: readonly Line[];
}

/**
 * The month that comes to the same as when it was seen. One of a mentor at a time: what a correction is depends
 * on what has been approved.
 */
const asSeen = (months: Months, seen: ReadonlyMap<string, number>): ToApprove[] => {
  for (const { id, month, state } of months.sheets.values()) {
    const lines = months.linesIn(month);
    if (state === 'submitted' && seen.get(id) === minutesOf(lines)) return [{ sheetId: id, lines }];
  }
  return [];
};

const keepApproved = async (tx: Tx, sheets: readonly ToApprove[], now: Date): Promise<void> => {
  const { institutionId, actor } = tx;
  await tx.execute(
    `update timesheets set state = 'approved', word = null, decided_by = $3, decided_at = $4
     where institution_id = $1 and id = any($2)`,
    [institutionId, sheets.map(({ sheetId }) => sheetId), actor.personId, now],
  );
  await tx.repository(TimesheetLine).insert(
    sheets.flatMap(({ sheetId: timesheetId, lines }) =>
      lines.map(({ kind, subjectId, day, minutes, isCorrection }) => ({
        ...{ institutionId, timesheetId, subjectId, kind, day, minutes, isCorrection },
      })),
    ),
  );
};

/** One at a time decides on a mentor's months. */
const holdMentors = async (tx: Tx, ids: readonly string[]): Promise<void> => {
  await tx.query(
    `select id from enrolments where institution_id = $1 and id = any($2) order by id for update`,
    [tx.institutionId, ids],
  );
};
