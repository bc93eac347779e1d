/** These come from the logs; the mentor enters the rest. */
export const LOGGED_KINDS = ['meeting', 'talk', 'shift'] as const;
export const ENTRY_KINDS = ['preparation', 'training', 'other'] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];
export const WORK_KINDS = [...LOGGED_KINDS, ...ENTRY_KINDS] as const;
export type WorkKind = (typeof WORK_KINDS)[number];

/** Something that a mentor has worked, as it is known now. */
export interface Work {
  readonly kind: WorkKind;
  /** The id of the meeting, the talk, the drop-in shift or the entry. */
  readonly subjectId: string;
  /** ISO date, where the institution is. */
  readonly day: string;
  readonly minutes: number;
}

/** Minutes of a piece of work in a month's timesheet. */
export interface Line extends Work {
  /** The difference to what has been approved of it before. */
  readonly isCorrection: boolean;
}

/** A line as it was approved, which nothing changes any more. */
export interface ApprovedLine extends Line {
  readonly month: string;
}

/** `2026-10` of `2026-10-20`. */
export const monthOf = (day: string): string => day.slice(0, 7);

/** The month after, as `2027-01`. */
export const monthAfter = (month: string): string => {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
};

/** The first month from this one on that is not approved: corrections are made there. */
export const openMonth = (thisMonth: string, approved: ReadonlySet<string>): string =>
  approved.has(thisMonth) ? openMonth(monthAfter(thisMonth), approved) : thisMonth;

export interface Sheet {
  /** All that the mentor has worked in the round. */
  readonly work: readonly Work[];
  readonly approved: readonly ApprovedLine[];
  readonly approvedMonths: ReadonlySet<string>;
  readonly thisMonth: string;
}

/**
 * What is not approved yet, by month. Work stands in the month of its day; where that month is approved,
 * or something has been approved of the work before, the difference stands in the open month as a
 * correction. So what is approved stays, and all lines together are what has been worked.
 */
export const pendingLines = ({
  work,
  approved,
  approvedMonths,
  thisMonth,
}: Sheet): ReadonlyMap<string, readonly Line[]> => {
  const said = new Map<string, ApprovedLine>();
  for (const line of approved) {
    const before = said.get(line.subjectId)?.minutes ?? 0;
    said.set(line.subjectId, Object.assign({}, line, { minutes: before + line.minutes }));
  }
  const now = new Map(work.map((one) => [one.subjectId, one]));
  const gone = [...said.values()]
    .filter(({ subjectId }) => !now.has(subjectId))
    .map((line) => Object.assign({}, line, { minutes: 0 }));
  const months = new Map<string, Line[]>();
  for (const { kind, subjectId, day, minutes } of [...work, ...gone]) {
    const difference = minutes - (said.get(subjectId)?.minutes ?? 0);
    if (difference === 0) continue;
    const isCorrection = said.has(subjectId) || approvedMonths.has(monthOf(day));
    const month = isCorrection ? openMonth(thisMonth, approvedMonths) : monthOf(day);
    const line = { kind, subjectId, day, minutes: difference, isCorrection };
    months.set(month, [...(months.get(month) ?? []), line]);
  }
  for (const lines of months.values()) lines.sort(byDay);
  return months;
};

/** By day, and otherwise always alike, so that a file made twice is the same. */
const byDay = (a: Line, b: Line): number =>
  a.day === b.day ? (a.subjectId < b.subjectId ? -1 : 1) : a.day < b.day ? -1 : 1;

export const minutesOf = (lines: readonly { readonly minutes: number }[]): number =>
  lines.reduce((sum, { minutes }) => sum + minutes, 0);
