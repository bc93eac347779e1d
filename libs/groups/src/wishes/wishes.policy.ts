import { takesAnswers, takesWishLists, type RoundState, type SchemeSettings } from '#schemes';

interface InRound {
  readonly state: RoundState;
  readonly settings: Pick<SchemeSettings, 'matching'>;
}

/** Mentees and mentors are brought together by what both sides wish. */
export const goesByWishes = ({ settings }: Pick<InRound, 'settings'>): boolean =>
  settings.matching.by === 'wishes';

/** Those in it see their lists, and each other as far as they may. */
export const showsWishes = (round: InRound): boolean =>
  goesByWishes(round) && takesAnswers(round.state);

/** Lists may be written while the round is open, through the last day to answer if there is one. */
export const takesWishes = (round: InRound, isPastAnswers: boolean): boolean =>
  goesByWishes(round) && takesWishLists(round.state) && !isPastAnswers;
