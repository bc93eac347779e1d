import { stepsOf } from './round-steps';

const none = { students: 0, invited: 0, joined: 0, declined: 0, mentors: 0 };
const done = (steps: ReturnType<typeof stepsOf>) =>
  steps.filter((step) => step.done).map((step) => step.name);

describe('stepsOf', () => {
  it('has everything before it in a new round', () => {
    expect(done(stepsOf('open', none))).toEqual([]);
  });

  it('counts an invitation as sent when anybody was asked or has answered', () => {
    expect(done(stepsOf('open', { ...none, students: 3, declined: 1 }))).toEqual([
      'students',
      'invite',
    ]);
  });

  it('has formed its groups once they are published', () => {
    expect(done(stepsOf('running', { ...none, students: 9, joined: 9, mentors: 1 }))).toContain(
      'groups',
    );
  });

  it('ends a drop-in round by starting it, which nothing else does', () => {
    const last = (state: 'open' | 'running') => stepsOf(state, none, 'drop_in').at(-1);
    expect(last('open')).toMatchObject({ name: 'start', needs: 'change', done: false });
    expect(last('running')?.done).toBe(true);
  });
});
