import type { Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import type { RoundState } from './round.entity.js';

/** What people have under way in a round, and a move of the round may stop. */
export const ROUND_LOSSES = [
  'unanswered_invitations',
  'join_requests',
  'mentors_asked',
  'seats_offered',
  'people_waiting',
  'matching_runs',
  'draft_proposals',
  'meetings_ahead',
  'meetings_to_log',
] as const;
export type RoundLossKind = (typeof ROUND_LOSSES)[number];

export interface Loss {
  readonly what: RoundLossKind;
  readonly count: number;
}

interface Known {
  readonly what: RoundLossKind;
  /** Whether it goes on in a round of this state. */
  readonly goesOnIn: (state: RoundState) => boolean;
  readonly count: (tx: Tx, roundId: string) => Promise<number>;
}

/** What a move of a round would stop: the libs above say what there can be, and how it is counted. */
@Injectable()
export class RoundLosses {
  private readonly known: Known[] = [];

  /**
   * Called as a lib is initialised.
   *
   * @param goesOnIn a move from a state where it goes on to one where it does not stops it
   * @param sql counts it: `$1` the institution, `$2` the round
   */
  add(what: RoundLossKind, goesOnIn: Known['goesOnIn'], sql: string): void {
    const count = async (tx: Tx, roundId: string): Promise<number> => {
      const [row] = await tx.query<{ count: number }>(`select count(*)::int as count ${sql}`, [
        tx.institutionId,
        roundId,
      ]);
      return row?.count ?? 0;
    };
    this.known.push({ what, goesOnIn, count });
  }

  /** What is under way in the round, and would stop; in a fixed order. */
  async of(tx: Tx, roundId: string, from: RoundState, to: RoundState): Promise<Loss[]> {
    const found: Loss[] = [];
    for (const { what, goesOnIn, count } of this.known)
      if (goesOnIn(from) && !goesOnIn(to)) found.push({ what, count: await count(tx, roundId) });
    return found
      .filter(({ count }) => count > 0)
      .sort((a, b) => ROUND_LOSSES.indexOf(a.what) - ROUND_LOSSES.indexOf(b.what));
  }
}

/** Says what was seen: another number of anything is another one. Empty: nothing is lost. */
export const agreementTo = (losses: readonly Loss[]): string =>
  losses.map(({ what, count }) => `${what}=${count}`).join('&');
