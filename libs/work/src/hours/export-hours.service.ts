import { recordAudit } from '#access';
import type { Actor } from '#kernel';
import { Database, dayIn, timeZoneOf, type Tx } from '#platform';
import { roundToRun } from '#schemes';
import { Injectable } from '@nestjs/common';
import type { HoursExport, PayrollLine } from './hours.views.js';
import { minutesOf, type WorkKind } from './timesheet-lines.js';
import { linesOf, sheetsOf, workersOf, type KnownLine } from './workers.js';

/**
 * The approved hours of a month, for payroll. It is made of what was approved alone, so that the file is
 * the same each time; that it was taken, and by whom, is written down.
 */
@Injectable()
export class ExportHours {
  constructor(private readonly db: Database) {}

  run(actor: Actor, roundId: string, month: string): Promise<HoursExport> {
    return this.db.run(actor, async (tx) => {
      const round = await roundToRun(tx, roundId);
      const workers = await workersOf(tx, { roundId });
      const ids = workers.map(({ enrolmentId }) => enrolmentId);
      const all = await linesOf(tx, ids);
      const approvedOn = await approvals(tx, ids, month);
      const paid = workers.filter(({ enrolmentId }) => approvedOn.has(enrolmentId));
      const told = paid.filter(({ isProtected }) => !isProtected);
      const lines = told.map(
        ({ enrolmentId, givenName, familyName, studentNumber, email }): PayrollLine => ({
          ...{ givenName, familyName, studentNumber, email, month },
          ...sums(all.filter((one) => one.enrolmentId === enrolmentId && one.month === month)),
          approvedOn: approvedOn.get(enrolmentId)!,
        }),
      );
      await recordAudit(tx, {
        ...{ act: 'hours.exported', about: { kind: 'round', id: roundId } },
        details: { month, timesheets: lines.length },
      });
      return {
        schemeName: paid[0]?.schemeName ?? '',
        roundName: round.name,
        lines,
        leftOut: paid.length - told.length,
      };
    });
  }
}

const approvals = async (
  tx: Tx,
  ids: readonly string[],
  month: string,
): Promise<Map<string, string>> => {
  const found = new Map<string, string>();
  const timeZone = await timeZoneOf(tx);
  for (const sheet of await sheetsOf(tx, ids))
    if (sheet.month === month && sheet.state === 'approved' && sheet.decidedAt)
      found.set(sheet.enrolmentId, dayIn(timeZone, sheet.decidedAt));
  return found;
};

const sums = (lines: readonly KnownLine[]) => {
  const of = (kind: WorkKind): number =>
    minutesOf(lines.filter((line) => line.kind === kind && !line.isCorrection));
  return {
    ...{ meeting: of('meeting'), talk: of('talk'), shift: of('shift') },
    ...{ preparation: of('preparation'), training: of('training'), other: of('other') },
    corrections: minutesOf(lines.filter(({ isCorrection }) => isCorrection)),
    total: minutesOf(lines),
  };
};
