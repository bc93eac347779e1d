import { studentsSeeMentors, takesAnswers, type RoundState, type SchemeSettings } from '#schemes';

interface InRound {
  readonly state: RoundState;
  readonly settings: Pick<SchemeSettings, 'waysIn' | 'matching'>;
}

/** Students look at the mentors and ask one: where the scheme lets them, while the round takes answers. */
export const offersDirectory = ({ state, settings: { waysIn } }: InRound): boolean =>
  waysIn.directory && takesAnswers(state);

/** Students look at the mentors, to ask one or to say whom they want. */
export const showsMentors = ({ state, settings }: InRound): boolean =>
  studentsSeeMentors(settings) && takesAnswers(state);
