import { takesSeats, type RoundState, type SchemeSettings } from '#schemes';

export interface InRound {
  readonly state: RoundState;
  readonly settings: Pick<SchemeSettings, 'waysIn'>;
}

/** Whoever has no group waits for a seat: where the scheme has a queue, from publishing on. */
export const keepsQueue = ({ state, settings: { waysIn } }: InRound): boolean =>
  takesSeats(state) && waysIn.waitingList;
