import { recordAudit } from '#access';
import { Clock, conflict, isId, newId, notFound, type Actor } from '#kernel';
import { Database, dayOf, type Tx } from '#platform';
import { isArchived, roundToRun } from '#schemes';
import { Injectable } from '@nestjs/common';
import type { ApprovedTimesheets, ApproveTimesheets, TimesheetView } from './hours.views.js';
import { monthsOf } from './month-sheets.js';
import { openOwnWork } from './open-worker.js';
import { ReadHours } from './read-hours.service.js';
import { minutesOf, monthOf } from './timesheet-lines.js';
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
      const mentors = await tx.query<{ enrolmentId: string }>(
        `select distinct s.enrolment_id as "enrolmentId" from timesheets s
         join enrolments e on e.institution_id = s.institution_id and e.id = s.enrolment_id
         where s.institution_id = $1 and s.id = any($2) and e.round_id = $3`,
        [tx.institutionId, [...seen.keys()], roundId],
      );
      const ids = mentors.map(({ enrolmentId }) => enrolmentId);
      await holdMentors(tx, ids);
      const now = this.clock.now();
      const workers = (await workersOf(tx, { roundId })).filter(({ enrolmentId }) =>
        ids.includes(enrolmentId),
      );
      const all = await monthsOf(tx, workers, await dayOf(tx, now));
      // One month of a mentor at a time: what a correction is depends on what has been approved.
      const fine = all.flatMap((months) => {
        const sheet = [...months.sheets.values()].find(
          ({ id, month, state }) =>
            state === 'submitted' && seen.get(id) === minutesOf(months.linesIn(month)),
        );
        return sheet ? [{ sheet, lines: months.linesIn(sheet.month) }] : [];
      });
      const { institutionId, actor: by } = tx;
      if (fine.length > 0) {
        await tx.execute(
          `update timesheets set state = 'approved', word = null, decided_by = $3, decided_at = $4
           where institution_id = $1 and id = any($2)`,
          [institutionId, fine.map(({ sheet }) => sheet.id), by.personId, now],
        );
        await tx.repository(TimesheetLine).insert(
          fine.flatMap(({ sheet, lines }) =>
            lines.map(({ kind, subjectId, day, minutes, isCorrection }) => ({
              ...{ institutionId, timesheetId: sheet.id, subjectId },
              ...{ kind, day, minutes, isCorrection },
            })),
          ),
        );
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
      const [worker] = found ? await workersOf(tx, { enrolmentId: found.enrolmentId }) : [];
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

/** One at a time decides on a mentor's months. */
const holdMentors = async (tx: Tx, ids: readonly string[]): Promise<void> => {
  await tx.query(
    `select id from enrolments where institution_id = $1 and id = any($2) order by id for update`,
    [tx.institutionId, ids],
  );
};
