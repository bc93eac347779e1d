import { isId, notFound } from '#kernel';
import type { Tx } from '#platform';
import { canRunRound, isArchived } from '#schemes';
import type { MonthState, TimesheetView } from './hours.views.js';
import type { Months } from './month-sheets.js';
import { ENTRY_KINDS, minutesOf, monthOf } from './timesheet-lines.js';
import { workersOf, type Worker } from './workers.js';

export interface OpenedWorker {
  readonly worker: Worker;
  readonly isOwn: boolean;
  readonly runs: boolean;
}

/** @throws DomainError `not_found` for who is not paid, and to all but the mentor and coordinators */
export const openWorker = async (tx: Tx, enrolmentId: string): Promise<OpenedWorker> => {
  const [worker] = isId(enrolmentId) ? await workersOf(tx, { enrolmentIds: [enrolmentId] }) : [];
  const isOwn = worker !== undefined && worker.personId === tx.actor.personId;
  const runs = worker !== undefined && canRunRound(tx.actor, worker.schemeId);
  if (!worker || (!isOwn && !runs)) throw notFound();
  return { worker, isOwn, runs };
};

/** @throws DomainError `not_found` to all but the mentor */
export const openOwnWork = async (tx: Tx, enrolmentId: string): Promise<Worker> => {
  const { worker, isOwn } = await openWorker(tx, enrolmentId);
  if (!isOwn) throw notFound();
  return worker;
};

/** A mentor's month as its page has it. */
export const timesheetIn = (
  months: Months,
  month: string,
  { isOwn, runs, today }: { isOwn: boolean; runs: boolean; today: string },
): TimesheetView => {
  const { worker, work } = months;
  const lines = months.linesIn(month);
  const named = new Map(work.map((one) => [one.subjectId, one]));
  const sheet = months.sheets.get(month);
  const state: MonthState = months.stateOf(month);
  const isOpen = !isArchived(worker.roundState);
  return {
    id: sheet?.id ?? null,
    enrolmentId: worker.enrolmentId,
    name: `${worker.givenName} ${worker.familyName}`,
    ...{ roundId: worker.roundId, roundName: worker.roundName },
    ...{ schemeId: worker.schemeId, schemeName: worker.schemeName },
    ...{ month, state },
    lines: lines.map(({ kind, subjectId, day, minutes, isCorrection }) => ({
      ...{ kind, subjectId, day, minutes, isCorrection },
      groupNumber: named.get(subjectId)?.groupNumber ?? null,
      note: named.get(subjectId)?.note ?? null,
      isEntry: ENTRY_KINDS.some((own) => own === kind) && named.has(subjectId),
    })),
    minutes: minutesOf(lines),
    notWorked: work
      .filter(({ isUnworked, day }) => isUnworked && monthOf(day) === month)
      .map(({ subjectId, day, minutes, groupNumber }) => ({
        ...{ meetingId: subjectId, day, minutes, groupNumber: groupNumber! },
      })),
    word: sheet?.state === 'sent_back' ? sheet.word : null,
    agreedHours: worker.hours,
    workedMinutes: months.workedInTerm,
    months: inShort(months),
    can: {
      enter: isOwn && isOpen,
      submit:
        isOwn &&
        isOpen &&
        (state === 'open' || state === 'sent_back') &&
        lines.length > 0 &&
        month <= monthOf(today),
      decide: runs && state === 'submitted',
    },
  };
};

export const inShort = (months: Months): TimesheetView['months'] =>
  months.months.map((month) => ({
    month,
    state: months.stateOf(month),
    minutes: minutesOf(months.linesIn(month)),
  }));
