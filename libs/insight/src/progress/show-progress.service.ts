import { Clock, isId, notFound, type Actor } from '#kernel';
import { dayOf, Database, type Tx } from '#platform';
import { forgottenOf, pauseOn, Round, stretchOn, takesLogs } from '#schemes';
import { Injectable } from '@nestjs/common';
import { countRounds, type CountedRound } from './count-rounds.js';
import { groupProgress, type GroupProgressRow } from './group-progress.js';
import { progressScope } from './progress.policy.js';
import type { GroupProgress, RoundNumbers, RoundProgress } from './progress.views.js';

/** Which groups of a round have met, which have not, and which logs are missing. */
@Injectable()
export class ShowProgress {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `not_found` also for a round that the actor may not know of */
  run(actor: Actor, roundId: string): Promise<RoundProgress> {
    if (!isId(roundId)) throw notFound();
    return this.db.run(actor, (tx) => readProgress(tx, roundId, this.clock.now()));
  }
}

const readProgress = async (tx: Tx, roundId: string, now: Date): Promise<RoundProgress> => {
  const [round] = await countRounds(tx, { roundId }, now);
  if (!round) throw notFound();
  const { target, pauseUntil } = await readTarget(tx, roundId, now);
  const led = await groupProgress(tx, [roundId], now, tx.actor.personId, target);
  const { schemeId, roundName, schemeName, state, isPairs } = round;
  const scope = progressScope(tx.actor, { schemeId, leadsMentors: led.length > 0 });
  if (!scope) throw notFound();
  const keeps = scope === 'all' && takesLogs(state);
  const groups = {
    all: () => groupProgress(tx, [roundId], now, null, target),
    led: () => led,
    numbers: () => [],
  };
  return {
    ...{ roundId, roundName, schemeName, state, isPairs, scope },
    numbers: scope === 'led' ? null : numbersOf(round),
    ...(scope === 'led' ? { forgotten: null, earlier: [] } : await forgottenRuns(tx, roundId)),
    ...{ target, pauseUntil },
    groups: (await groups[scope]()).map(withoutRound),
    can: { log: keeps, timetable: keeps },
  };
};

/** What counts today; and whether the round has a pause. */
const readTarget = async (
  tx: Tx,
  id: string,
  now: Date,
): Promise<Pick<RoundProgress, 'target' | 'pauseUntil'>> => {
  const { institutionId } = tx;
  const round = await tx.repository(Round).findOneByOrFail({ institutionId, id });
  const { plannedCount: count, per } = round.settings.meetings;
  const today = await dayOf(tx, now);
  return {
    target: count === null ? null : { count, per, ...stretchOn(round, per, today) },
    pauseUntil: pauseOn(round, today),
  };
};

const forgottenRuns = async (
  tx: Tx,
  roundId: string,
): Promise<Pick<RoundProgress, 'forgotten' | 'earlier'>> => {
  const found = await forgottenOf(tx, [roundId]);
  const runs = found.map(({ forgottenAt, remains, isAllThereIs }) => {
    const { cohort, startsOn, endsOn, attendance } = remains;
    const numbers = remains.numbers as unknown as RoundNumbers;
    const shifts = remains.shifts ?? null;
    const run = { cohort, startsOn, endsOn, forgottenAt, numbers, attendance, shifts };
    return { isAllThereIs, run };
  });
  const [newest] = runs;
  const forgotten = newest?.isAllThereIs ? newest.run : null;
  return { forgotten, earlier: runs.slice(forgotten ? 1 : 0).map(({ run }) => run) };
};

export const numbersOf = ({
  roundId: _id,
  roundName: _name,
  schemeId: _scheme,
  schemeName: _schemeName,
  state: _state,
  isPairs: _isPairs,
  ...numbers
}: CountedRound): RoundNumbers => numbers;

export const withoutRound = ({ roundId: _, ...group }: GroupProgressRow): GroupProgress => group;
