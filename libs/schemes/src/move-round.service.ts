import { recordAudit } from '#access';
import { conflict, DomainError, type Actor } from '#kernel';
import { Database, stale, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { writeRound } from './change-round.service.js';
import type { Round, RoundState } from './round.entity.js';
import { agreementTo, RoundLosses } from './round-losses.js';
import type { Advance } from './round-states.js';
import type { MoveRoundBody, RoundMove, RoundView } from './rounds.views.js';
import { viewRound } from './show-round.service.js';

/** Takes a round one step along its path, or back. */
@Injectable()
export class MoveRound {
  constructor(
    private readonly db: Database,
    private readonly losses: RoundLosses,
  ) {}

  /** What would stop by it, and what would not. */
  preview(actor: Actor, id: string, to: RoundState): Promise<RoundMove> {
    return this.db.run(actor, async (tx) => {
      const round = await viewRound(tx, id);
      if (!round.can.change) throw new DomainError('forbidden', 403);
      refuseDetour(round, to);
      const losses = await this.losses.of(tx, id, round.state, to);
      const left = await this.losses.left(tx, id, round.state);
      return { to, losses, left, agreed: agreementTo(losses) };
    });
  }

  /**
   * Asking for the state it already has changes nothing.
   *
   * @throws DomainError `round.state` for a state that is not next to it; `round.would_lose` where
   *   something would stop that `agreed` does not name
   */
  run(
    actor: Actor,
    id: string,
    version: number,
    { state, agreed = '' }: MoveRoundBody,
  ): Promise<RoundView> {
    return this.db.run(actor, async (tx) => {
      const before = await viewRound(tx, id);
      if (!before.can.change) throw new DomainError('forbidden', 403);
      if (before.state === state) return before;
      if (before.version !== version) throw stale(before);
      refuseDetour(before, state);
      const losses = await this.losses.of(tx, id, before.state, state);
      if (agreed !== agreementTo(losses)) throw conflict('round.would_lose', { losses });
      await noteMove(tx, id, { from: before.state, to: state });
      return writeRound(tx, before, version, { state });
    });
  }
}

const refuseDetour = ({ state, nextStates }: RoundView, to: RoundState): void => {
  if (!nextStates.includes(to)) throw conflict('round.state', { from: state, to });
};

interface Moved {
  readonly from: RoundState;
  readonly to: RoundState;
}

/** Whoever has to do something as the round moves does it after the commit. */
const noteMove = async (tx: Tx, id: string, { from, to }: Moved): Promise<void> => {
  const details = { from, to };
  await recordAudit(tx, { act: 'round.moved', about: { kind: 'round', id }, details });
  await tx.outbox.add({ type: 'round.moved', roundId: id, ...details });
};

/**
 * Moves a round because of something that was done in it: inviting opens a draft, publishing groups
 * sets it running. A round that is further along stays where it is.
 */
export const advanceRound = async (
  tx: Tx,
  round: Pick<Round, 'id'>,
  { from, to }: Advance,
): Promise<void> => {
  const [was] = await tx.query<{ state: RoundState }>(
    `update rounds r set state = $4, version = r.version + 1
     from (select id, state from rounds
           where institution_id = $1 and id = $2 and state = any($3) for no key update) was
     where r.institution_id = $1 and r.id = was.id
     returning was.state`,
    [tx.institutionId, round.id, from, to],
  );
  if (was) await noteMove(tx, round.id, { from: was.state, to });
};
