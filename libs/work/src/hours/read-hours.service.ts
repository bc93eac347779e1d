import { Clock, type Actor } from '#kernel';
import { Database, dayOf, type Tx } from '#platform';
import { roundToRun } from '#schemes';
import { Injectable } from '@nestjs/common';
import type { MonthWaiting, MyHoursList, RoundHours, TimesheetView } from './hours.views.js';
import { monthsOf, type Months } from './month-sheets.js';
import { inShort, openWorker, timesheetIn } from './open-worker.js';
import { minutesOf, monthOf } from './timesheet-lines.js';
import { workersOf } from './workers.js';

/** What mentors who are paid have worked: one's own, and a round's for its coordinators. */
@Injectable()
export class ReadHours {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  mine(actor: Actor): Promise<MyHoursList> {
    return this.db.run(actor, async (tx) => {
      const { personId } = tx.actor;
      const workers = personId ? await workersOf(tx, { personId }) : [];
      const all = await monthsOf(tx, workers, await this.today(tx));
      return {
        rounds: all.map((months) => ({
          enrolmentId: months.worker.enrolmentId,
          ...{ roundName: months.worker.roundName, schemeName: months.worker.schemeName },
          ...{ agreedHours: months.worker.hours, workedMinutes: months.workedInTerm },
          months: inShort(months),
        })),
      };
    });
  }

  sheet(actor: Actor, enrolmentId: string, month?: string): Promise<TimesheetView> {
    return this.db.run(actor, (tx) => this.sheetIn(tx, enrolmentId, month));
  }

  /** In the caller's transaction, after something was changed. */
  async sheetIn(tx: Tx, enrolmentId: string, month?: string): Promise<TimesheetView> {
    const { worker, isOwn, runs } = await openWorker(tx, enrolmentId);
    const today = await this.today(tx);
    const [months] = await monthsOf(tx, [worker], today);
    return timesheetIn(months!, month ?? monthOf(today), { isOwn, runs, today });
  }

  ofRound(actor: Actor, roundId: string, wanted?: string): Promise<RoundHours> {
    return this.db.run(actor, async (tx) => {
      await roundToRun(tx, roundId);
      const today = await this.today(tx);
      const month = wanted ?? monthOf(today);
      const all = await monthsOf(tx, await workersOf(tx, { roundId }), today);
      return {
        month,
        months: [...new Set([month, ...all.flatMap(({ months }) => months)])].sort().reverse(),
        mentors: all.map((months) => inRound(months, month)),
        waiting: waitingIn(all),
      };
    });
  }

  private today(tx: Tx): Promise<string> {
    return dayOf(tx, this.clock.now());
  }
}

const waitingIn = (all: readonly Months[]): MonthWaiting[] => {
  const submitted = all
    .flatMap(({ sheets }) => [...sheets.values()])
    .filter(({ state }) => state === 'submitted');
  return [...Map.groupBy(submitted, ({ month }) => month)]
    .map(([month, sheets]) => ({ month, count: sheets.length }))
    .sort((a, b) => a.month.localeCompare(b.month));
};

const inRound = (months: Months, month: string): RoundHours['mentors'][number] => {
  const { worker, workedInTerm } = months;
  const lines = months.linesIn(month);
  return {
    id: months.sheets.get(month)?.id ?? null,
    enrolmentId: worker.enrolmentId,
    name: `${worker.givenName} ${worker.familyName}`,
    state: months.stateOf(month),
    minutes: minutesOf(lines),
    correctedMinutes: minutesOf(lines.filter(({ isCorrection }) => isCorrection)),
    ...{ agreedHours: worker.hours, workedMinutes: workedInTerm },
  };
};
