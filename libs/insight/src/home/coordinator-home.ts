import { PATH_GAPS, PATH_JOINS } from '#groups';
import { countShifts, shiftsNotLogged, talksNotLogged } from '#meetings';
import { openReports, openThreads } from '#messages';
import type { Tx } from '#platform';
import { canReadProgress, canRunRound, type ShiftCounts } from '#schemes';
import { certificatesWithoutGround, sheetsToApprove } from '#work';
import { countRounds } from '../progress/count-rounds.js';
import { groupProgress } from '../progress/group-progress.js';
import { numbersOf } from '../progress/show-progress.service.js';
import { dueIn } from './due.js';
import { NOBODY_WAITS, queuesOf } from './queues-of.js';
import type { CoordinatorRound, RoundHome } from './coordinator-home.views.js';

/**
 * The rounds that the actor coordinates, with what waits in each, those in which something does first; null:
 * coordinates nothing.
 */
export const coordinatorHome = async (tx: Tx, now: Date): Promise<CoordinatorRound[] | null> => {
  const schemeIds = tx.actor.schemesAs('coordinator');
  if (schemeIds === undefined) return null;
  const rounds = await roundsWithDue(tx, schemeIds, now);
  return rounds.toSorted((a, b) => Number(b.due.length > 0) - Number(a.due.length > 0));
};

/** @param schemeIds null: every scheme */
export const roundsWithDue = async (
  tx: Tx,
  schemeIds: readonly string[] | null,
  now: Date,
): Promise<CoordinatorRound[]> => {
  const rounds = await countRounds(tx, { schemeIds }, now);
  const roundIds = rounds.map(({ roundId }) => roundId);
  const groups = await groupProgress(tx, roundIds, now);
  const ready = await proposalsReady(tx, roundIds);
  const asking = await joinRequests(tx, roundIds);
  const excuses = await excusesAsked(tx, roundIds);
  const applying = await applications(tx, roundIds);
  const notReady = await mentorsNotReady(tx, roundIds);
  const changes = await changeRequests(tx, roundIds);
  const inbox = await openThreads(tx, roundIds);
  const reports = await openReports(tx, roundIds);
  const talks = await talksNotLogged(tx, roundIds, now);
  const shifts = await shiftsNotLogged(tx, roundIds, now);
  const counted = await countShifts(tx, roundIds);
  const sheets = await sheetsToApprove(tx, roundIds);
  const certificates = await certificatesWithoutGround(tx, roundIds);
  const queues = await queuesOf(tx, roundIds);
  return rounds.map((round) => {
    const own = groups.filter(({ roundId }) => roundId === round.roundId);
    const waiting = {
      proposalsReady: ready.get(round.roundId) ?? 0,
      joinRequests: asking.get(round.roundId) ?? 0,
      excuses: excuses.get(round.roundId) ?? 0,
      mentorApplications: applying.get(round.roundId) ?? 0,
      mentorsNotReady: notReady.get(round.roundId) ?? 0,
      inbox: inbox.get(round.roundId) ?? 0,
      timesheets: sheets.get(round.roundId) ?? null,
      certificates: certificates.get(round.roundId) ?? 0,
      messageReports: reports.get(round.roundId) ?? 0,
      talksMissing: talks.get(round.roundId) ?? 0,
      shiftsMissing: shifts.get(round.roundId) ?? 0,
      changeRequests: changes.get(round.roundId) ?? 0,
      queue: queues.get(round.roundId) ?? NOBODY_WAITS,
    };
    const can = {
      run: canRunRound(tx.actor, round.schemeId),
      readProgress: canReadProgress(tx.actor, round.schemeId),
    };
    return { ...homeOf(round, counted), due: dueIn(round, own, waiting), can };
  });
};

/** The rounds whose numbers the actor reads; null: is no insight reader. */
export const insightHome = async (tx: Tx, now: Date): Promise<RoundHome[] | null> => {
  const schemeIds = tx.actor.schemesAs('insight');
  if (schemeIds === undefined) return null;
  const rounds = await countRounds(tx, { schemeIds }, now);
  const shifts = await countShifts(
    tx,
    rounds.map(({ roundId }) => roundId),
  );
  return rounds.map((round) => homeOf(round, shifts));
};

type Counted = Awaited<ReturnType<typeof countRounds>>[number];

const homeOf = (round: Counted, shifts: ReadonlyMap<string, ShiftCounts>) => ({
  schemeId: round.schemeId,
  roundId: round.roundId,
  roundName: round.roundName,
  schemeName: round.schemeName,
  state: round.state,
  isPairs: round.isPairs,
  numbers: numbersOf(round),
  shifts: shifts.get(round.roundId) ?? null,
});

const proposalsReady = async (
  tx: Tx,
  roundIds: readonly string[],
): Promise<ReadonlyMap<string, number>> => {
  const rows = await tx.query<{ roundId: string; ready: number }>(
    `select p.round_id as "roundId", 1 as ready from proposals p
     where p.institution_id = $1 and p.round_id = any($2)
     group by p.round_id
     having bool_or(p.state = 'draft') and not bool_or(p.state = 'published')`,
    [tx.institutionId, roundIds],
  );
  return new Map(rows.map(({ roundId, ready }) => [roundId, ready]));
};

const joinRequests = async (
  tx: Tx,
  roundIds: readonly string[],
): Promise<ReadonlyMap<string, number>> => {
  const rows = await tx.query<{ roundId: string; open: number }>(
    `select round_id as "roundId", count(*)::int as open from join_requests
     where institution_id = $1 and round_id = any($2) and state = 'open'
     group by round_id`,
    [tx.institutionId, roundIds],
  );
  return new Map(rows.map(({ roundId, open }) => [roundId, open]));
};

const excusesAsked = async (
  tx: Tx,
  roundIds: readonly string[],
): Promise<ReadonlyMap<string, number>> => {
  const rows = await tx.query<{ roundId: string; open: number }>(
    `select round_id as "roundId", count(*)::int as open from enrolments
     where institution_id = $1 and round_id = any($2) and state = 'joined'
       and excuse_asked_at is not null
     group by round_id`,
    [tx.institutionId, roundIds],
  );
  return new Map(rows.map(({ roundId, open }) => [roundId, open]));
};

const applications = async (
  tx: Tx,
  roundIds: readonly string[],
): Promise<ReadonlyMap<string, number>> => {
  const rows = await tx.query<{ roundId: string; open: number }>(
    `select round_id as "roundId", count(*)::int as open from mentor_applications
     where institution_id = $1 and round_id = any($2) and state = 'applied'
     group by round_id`,
    [tx.institutionId, roundIds],
  );
  return new Map(rows.map(({ roundId, open }) => [roundId, open]));
};

const mentorsNotReady = async (
  tx: Tx,
  roundIds: readonly string[],
): Promise<ReadonlyMap<string, number>> => {
  const rows = await tx.query<{ roundId: string; mentors: number }>(
    `select e.round_id as "roundId", count(*)::int as mentors
     from enrolments e
     join rounds r on r.institution_id = e.institution_id and r.id = e.round_id
     join persons p on p.institution_id = e.institution_id and p.id = e.person_id
      and p.erased_at is null
     ${PATH_JOINS}
     where e.institution_id = $1 and e.round_id = any($2) and e.role = 'mentor'
       and e.state = 'joined' and ${PATH_GAPS} && '{training,declaration}'
       and terms.ended_at is null
     group by e.round_id`,
    [tx.institutionId, roundIds],
  );
  return new Map(rows.map(({ roundId, mentors }) => [roundId, mentors]));
};

const changeRequests = async (
  tx: Tx,
  roundIds: readonly string[],
): Promise<ReadonlyMap<string, number>> => {
  const rows = await tx.query<{ roundId: string; open: number }>(
    `select e.round_id as "roundId", count(*)::int as open from change_requests q
     join enrolments e on e.institution_id = q.institution_id and e.id = q.enrolment_id
     where q.institution_id = $1 and e.round_id = any($2) and q.ended_at is null
     group by e.round_id`,
    [tx.institutionId, roundIds],
  );
  return new Map(rows.map(({ roundId, open }) => [roundId, open]));
};
