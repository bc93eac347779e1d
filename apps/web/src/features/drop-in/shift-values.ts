import type { LoggedShift, ShiftToLog } from './shifts';

/** What is written about one drop-in shift. */
export interface ShiftValues {
  readonly date: string;
  readonly time: string;
  readonly endTime: string;
  readonly place: string;
  readonly outcome: 'held' | 'not_held';
  readonly visitors: number | null;
  readonly topics: string[];
}

const NOTHING = { outcome: 'held', visitors: null, topics: [] } as const;

/** @param shift one of the mentor's hours; left out: another one */
export const newShift = (shift?: ShiftToLog): ShiftValues => ({
  ...{ date: shift?.date ?? '', time: shift?.time ?? '', endTime: shift?.endTime ?? '' },
  place: shift?.place ?? '',
  ...NOTHING,
  topics: [],
});

export const loggedShift = ({ date, time, endTime, ...shift }: LoggedShift): ShiftValues => ({
  ...{ date, time, endTime },
  place: shift.place ?? '',
  outcome: shift.state,
  visitors: shift.visitors,
  topics: [],
});

/** As the API takes it: nobody comes to a shift that is not held. */
export const sent = ({ visitors, topics, ...shift }: ShiftValues) => {
  const isHeld = shift.outcome === 'held';
  return { ...shift, visitors: isHeld ? visitors : null, topics: isHeld && visitors ? topics : [] };
};
