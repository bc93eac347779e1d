import { takesAnswers, type RoundState, type SchemeSettings } from '#schemes';

interface InRound {
  readonly state: RoundState;
  readonly settings: Pick<SchemeSettings, 'waysIn'>;
}

/** Students look at the mentors and ask one: where the scheme lets them, while the round takes answers. */
export const offersDirectory = ({ state, settings: { waysIn } }: InRound): boolean =>
  waysIn.directory && takesAnswers(state);
