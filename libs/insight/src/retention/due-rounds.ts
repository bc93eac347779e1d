import type { Tx } from '#platform';
import type { KeptBecause, RoundState } from '#schemes';

/** A round that its scheme has kept for as long as it is to be kept. Dates are ISO 8601. */
export interface DueRound {
  readonly roundId: string;
  readonly roundName: string;
  readonly schemeName: string;
  readonly state: RoundState;
  readonly endsOn: string;
  readonly months: number;
  /** The last day on which its scheme keeps it. */
  readonly limit: string;
  readonly version: number;
  /** Put off through this day; null: not. */
  readonly keptUntil: string | null;
  readonly keptBecause: KeptBecause | null;
  /** It waits for an administrator today. */
  readonly isDue: boolean;
}

/** What a round can hold that hangs on nothing but the round. */
export const HELD_BY_ROUNDS = [
  'enrolments',
  'group_changes',
  'groups',
  'join_requests',
  'mailings',
  'matching_runs',
  'mentor_applications',
  'open_links',
  'roster_imports',
] as const;

const HOLDS_ANYTHING = HELD_BY_ROUNDS.map(
  (table) => `exists (select from ${table} t
     where t.institution_id = r.institution_id and t.round_id = r.id)`,
).join(' or ');

/**
 * Rounds past their limit that still hold anything, those that have been put off included; the oldest
 * first. The months are the calendar's: what ended on 31 August is kept for six of them through 28
 * February.
 */
export const roundsPastLimit = (tx: Tx, now: Date): Promise<DueRound[]> =>
  tx.query<DueRound>(
    `select past.*, past."keptUntil" is null or past."keptUntil"::date < past.today as "isDue"
     from (
       select r.id as "roundId", r.name as "roundName", s.name as "schemeName", r.state,
              r.ends_on::text as "endsOn", s.retention_months as months, r.version,
              (r.ends_on + make_interval(months => s.retention_months))::date::text as "limit",
              r.kept_until::text as "keptUntil", r.kept_because as "keptBecause",
              ($2::timestamptz at time zone i.time_zone)::date as today
       from rounds r
       join schemes s on s.institution_id = r.institution_id and s.id = r.scheme_id
       join institutions i on i.id = r.institution_id
       where r.institution_id = $1 and s.retention_months is not null and (${HOLDS_ANYTHING})
     ) past
     where past."limit"::date < past.today
     order by past."limit", past."roundId"`,
    [tx.institutionId, now],
  );
