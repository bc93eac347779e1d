import type { RoundAbilities, RoundSettings } from '../../app/feature';
import type { RoundState, RoundSummary } from './schemes';

export interface Step {
  readonly name: 'students' | 'mentors' | 'invite' | 'groups' | 'hours' | 'start' | 'follow';
  /** Below the round's own address. */
  readonly to: string;
  /** What whoever goes there has to be able to. */
  readonly needs: keyof RoundAbilities;
  readonly done: boolean;
}

const UNDER_WAY: readonly RoundState[] = ['running', 'closing', 'archived'];

/** What a coordinator does with a round, in order, and how much of it is done. */
export const stepsOf = (
  state: RoundState,
  figures: RoundSummary['figures'],
  format: RoundSettings['format'] = 'groups',
): Step[] => {
  const answered = figures.invited + figures.joined + figures.declined;
  const published = UNDER_WAY.includes(state);
  const steps: Step[] = [
    { name: 'students', to: 'import/mentee', needs: 'run', done: figures.students > 0 },
    { name: 'mentors', to: 'import/mentor', needs: 'run', done: figures.mentors > 0 },
    { name: 'invite', to: 'participants', needs: 'run', done: answered > 0 },
    { name: 'groups', to: 'groups', needs: 'run', done: published },
    { name: 'follow', to: 'meetings', needs: 'readProgress', done: state === 'archived' },
  ];
  const hours: Step = { name: 'hours', to: 'drop-in', needs: 'run', done: published };
  // No groups are published here, so nothing else starts it.
  const start: Step = {
    ...{ name: 'start', to: 'settings#round-moves', needs: 'change', done: published },
  };
  return format === 'drop_in' ? [...steps.slice(0, 3), hours, start] : steps;
};
