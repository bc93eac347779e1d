import type { RoundState, RoundSummary } from './schemes';

export interface Step {
  readonly name: 'students' | 'mentors' | 'invite' | 'groups' | 'follow';
  /** Below the round's own address. */
  readonly to: string;
  readonly done: boolean;
}

const UNDER_WAY: readonly RoundState[] = ['running', 'closing', 'archived'];

/** What a coordinator does with a round, in order, and how much of it is done. */
export const stepsOf = (state: RoundState, figures: RoundSummary['figures']): Step[] => {
  const answered = figures.invited + figures.joined + figures.declined;
  const published = UNDER_WAY.includes(state);
  return [
    { name: 'students', to: 'import/mentee', done: figures.students > 0 },
    { name: 'mentors', to: 'import/mentor', done: figures.mentors > 0 },
    { name: 'invite', to: 'participants', done: answered > 0 },
    { name: 'groups', to: 'groups', done: published },
    { name: 'follow', to: 'meetings', done: state === 'archived' },
  ];
};
