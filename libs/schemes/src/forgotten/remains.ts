import type { Tx } from '#platform';
import { isArchived, roundThat } from '../round-states.js';
import type { RoundFigures } from '../rounds.views.js';

/** How often those who were expected at meetings came, by name. */
export interface AttendanceCounts {
  readonly present: number;
  readonly excused: number;
  readonly absent: number;
}

/** How often mentors were there for whoever drops in, and how many came. */
export interface ShiftCounts {
  readonly held: number;
  readonly visitors: number;
}

/** The numbers that are left of a round when nobody who was in it is. */
export interface Remains {
  readonly cohort: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly figures: RoundFigures;
  /** As the tier that counts them names them. */
  readonly numbers: Readonly<Record<string, number>>;
  readonly attendance: AttendanceCounts;
  /** Of a round with drop-in hours alone; those forgotten before they were counted have none. */
  readonly shifts?: ShiftCounts;
}

/** A time that a round was forgotten, with the numbers it had. */
export interface Forgotten {
  readonly roundId: string;
  readonly why: 'retention' | 'cleared';
  readonly forgottenAt: Date;
  readonly remains: Remains;
  /** The round's numbers are these; else it has been taken into use again, and has its own. */
  readonly isAllThereIs: boolean;
}

/** What is left of rounds that were forgotten, the newest first. */
export const forgottenOf = (tx: Tx, roundIds: readonly string[]): Promise<Forgotten[]> =>
  tx.query<Forgotten>(
    `select f.round_id as "roundId", f.why, f.forgotten_at as "forgottenAt", f.remains,
            f.why = 'retention' and ${roundThat(isArchived)} as "isAllThereIs"
     from forgettings f
     join rounds r on r.institution_id = f.institution_id and r.id = f.round_id
     where f.institution_id = $1 and f.round_id = any($2) and f.remains is not null
     order by f.forgotten_at desc, f.id desc`,
    [tx.institutionId, roundIds],
  );

/** What is left of those rounds of which nothing else is. */
export const remainsOf = async (
  tx: Tx,
  roundIds: readonly string[],
): Promise<ReadonlyMap<string, Remains>> => {
  const remains = new Map<string, Remains>();
  if (roundIds.length === 0) return remains;
  for (const { roundId, remains: numbers, isAllThereIs } of await forgottenOf(tx, roundIds))
    if (isAllThereIs && !remains.has(roundId)) remains.set(roundId, numbers);
  return remains;
};
