import { recordAudit } from '#access';
import { conflict, DomainError, type Actor } from '#kernel';
import { Database, stale, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { writeRound } from './change-round.service.js';
import type { Round, RoundState } from './round.entity.js';
import { canMove } from './round-states.js';
import type { RoundView } from './rounds.views.js';
import { viewRound } from './show-round.service.js';

/** Takes a round one step along its path, or back. */
@Injectable()
export class MoveRound {
  constructor(private readonly db: Database) {}

  /** Asking for the state it already has changes nothing. */
  run(actor: Actor, id: string, version: number, state: RoundState): Promise<RoundView> {
    return this.db.run(actor, async (tx) => {
      const before = await viewRound(tx, id);
      if (!before.can.change) throw new DomainError('forbidden', 403);
      if (before.state === state) return before;
      if (before.version !== version) throw stale(before);
      if (!canMove(before.state, state))
        throw conflict('round.state', { from: before.state, to: state });
      const details = { from: before.state, to: state };
      await recordAudit(tx, { act: 'round.moved', about: { kind: 'round', id }, details });
      await tx.outbox.add({ type: 'round.moved', roundId: id, ...details });
      return writeRound(tx, before, version, { state });
    });
  }
}

/**
 * Moves a round because of something that was done in it: inviting opens a draft, publishing groups
 * sets it running. A round that is further along stays where it is.
 */
export const advanceRound = async (
  tx: Tx,
  round: Pick<Round, 'id'>,
  from: readonly RoundState[],
  to: RoundState,
): Promise<void> => {
  await tx.execute(
    `update rounds set state = $4, version = version + 1
     where institution_id = $1 and id = $2 and state = any($3)`,
    [tx.institutionId, round.id, from, to],
  );
};
