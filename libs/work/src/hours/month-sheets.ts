import type { Tx } from '#platform';
import { stretchOn } from '#schemes';
import { minutesOf, monthOf, pendingLines, type Line } from './timesheet-lines.js';
import type { SheetState } from './work-entry.entity.js';
import {
  byMentor,
  linesOf,
  sheetsOf,
  workOf,
  type KnownSheet,
  type NamedWork,
  type Worker,
} from './workers.js';

/** All of one mentor's months, as they are now. */
export interface Months {
  readonly worker: Worker;
  readonly work: readonly NamedWork[];
  readonly sheets: ReadonlyMap<string, KnownSheet>;
  /** The lines of a month: as they were approved, or as they would be. */
  readonly linesIn: (month: string) => readonly Line[];
  readonly stateOf: (month: string) => SheetState | 'open';
  /** The months with anything in them, and this one, the latest first. */
  readonly months: readonly string[];
  /** Worked in the term that is now, with what is not approved. */
  readonly workedInTerm: number;
}

/**
 * @param today ISO date: corrections are made in its month
 */
export const monthsOf = async (
  tx: Tx,
  workers: readonly Worker[],
  today: string,
): Promise<Months[]> => {
  const ids = workers.map(({ enrolmentId }) => enrolmentId);
  const work = byMentor(await workOf(tx, ids));
  const sheets = byMentor(await sheetsOf(tx, ids));
  const approved = byMentor(await linesOf(tx, ids));
  const thisMonth = monthOf(today);
  return workers.map((worker) => {
    const own = work.get(worker.enrolmentId) ?? [];
    const done = (sheets.get(worker.enrolmentId) ?? []).map((one) => [one.month, one] as const);
    const known = new Map(done);
    const lines = approved.get(worker.enrolmentId) ?? [];
    const isApproved = (month: string): boolean => known.get(month)?.state === 'approved';
    const worked = own.filter(({ isUnworked }) => !isUnworked);
    const pending = pendingLines({
      ...{ work: worked, approved: lines, thisMonth },
      approvedMonths: new Set([...known.keys()].filter(isApproved)),
    });
    const term = stretchOn(worker, 'term', today);
    const inTerm = worked.filter(({ day }) => day >= term.startsOn && day <= term.endsOn);
    return {
      worker,
      work: own,
      sheets: known,
      linesIn: (month) =>
        isApproved(month)
          ? lines.filter((line) => line.month === month)
          : (pending.get(month) ?? []),
      stateOf: (month) => known.get(month)?.state ?? 'open',
      months: [...new Set([thisMonth, ...known.keys(), ...pending.keys()])].sort().reverse(),
      workedInTerm: minutesOf(inTerm),
    };
  });
};
