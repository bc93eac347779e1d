import type { Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { remainsOf } from './forgotten/remains.js';
import type { RoundFigures } from './rounds.views.js';

type FiguresSource = (
  tx: Tx,
  roundIds: readonly string[],
) => Promise<ReadonlyMap<string, RoundFigures>>;

const NOBODY: RoundFigures = { students: 0, invited: 0, joined: 0, declined: 0, mentors: 0 };

/** Who is in a round is known a tier above, which tells here how it is counted. */
@Injectable()
export class RoundCounts {
  private count: FiguresSource = () => Promise.resolve(new Map());

  /** Called once, as enrolment is initialised. */
  by(count: FiguresSource): void {
    this.count = count;
  }

  /**
   * The same number of queries for however many of them; a round with nobody in it has zeros, and one
   * that has been forgotten what it had.
   */
  async of(tx: Tx, roundIds: readonly string[]): Promise<(roundId: string) => RoundFigures> {
    const figures = roundIds.length > 0 ? await this.count(tx, roundIds) : new Map();
    const remains = await remainsOf(tx, roundIds);
    return (roundId) =>
      remains.get(roundId)?.figures ??
      (figures as ReadonlyMap<string, RoundFigures>).get(roundId) ??
      NOBODY;
  }
}
