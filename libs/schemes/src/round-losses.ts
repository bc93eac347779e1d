import type { Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import type { RoundState } from './round.entity.js';
import { takesSeats } from './round-states.js';

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
  'talks_ahead',
  'talks_to_log',
  'shifts_to_log',
] as const;
export type RoundLossKind = (typeof ROUND_LOSSES)[number];

const TO_COME: readonly RoundLossKind[] = ['meetings_ahead', 'talks_ahead'];

export interface Loss {
  readonly what: RoundLossKind;
  readonly count: number;
}

interface Known {
  readonly what: RoundLossKind;
  /** Whether it goes on in a round of this state. */
  readonly goesOnIn: (state: RoundState) => boolean;
  readonly sql: string;
}

/** What a move of a round would stop: the libs above say what there can be, and how it is counted. */
@Injectable()
export class RoundLosses {
  private readonly known: Known[] = [];

  /**
   * Called as a lib is initialised.
   *
   * @param goesOnIn a move from a state where it goes on to one where it does not stops it
   * @param sql whose rows it is, from `from` on: `$1` the institution, `$2` the round
   */
  add(what: RoundLossKind, goesOnIn: Known['goesOnIn'], sql: string): void {
    this.known.push({ what, goesOnIn, sql });
  }

  /** What is under way in the round, and would stop; in a fixed order, by one query. */
  async of(tx: Tx, roundId: string, from: RoundState, to: RoundState): Promise<Loss[]> {
    const found = await this.count(tx, roundId, ({ goesOnIn }) => goesOnIn(from) && !goesOnIn(to));
    return found
      .filter(({ count }) => count > 0)
      .sort((a, b) => ROUND_LOSSES.indexOf(a.what) - ROUND_LOSSES.indexOf(b.what));
  }

  /** The meetings and talks to come that stay planned, as people's part in the round is shut. */
  async left(tx: Tx, roundId: string, from: RoundState): Promise<Loss[]> {
    if (!takesSeats(from)) return [];
    return (await this.ahead(tx, roundId)).filter(({ count }) => count > 0);
  }

  /** How many meetings and talks people have agreed to come to, whichever state the round is in. */
  async toCome(tx: Tx, roundId: string): Promise<number> {
    return (await this.ahead(tx, roundId)).reduce((sum, { count }) => sum + count, 0);
  }

  private ahead(tx: Tx, roundId: string): Promise<Loss[]> {
    return this.count(tx, roundId, ({ what }) => TO_COME.includes(what));
  }

  private async count(tx: Tx, roundId: string, which: (known: Known) => boolean): Promise<Loss[]> {
    const counts = this.known
      .filter(which)
      .map(({ what, sql }) => `select '${what}' as what, count(*)::int as count ${sql}`);
    return counts.length === 0
      ? []
      : tx.query<Loss>(counts.join(' union all '), [tx.institutionId, roundId]);
  }
}

/** Says what was seen: another number of anything is another one. Empty: nothing is lost. */
export const agreementTo = (losses: readonly Loss[]): string =>
  losses.map(({ what, count }) => `${what}=${count}`).join('&');
