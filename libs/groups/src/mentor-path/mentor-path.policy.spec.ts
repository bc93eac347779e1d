import { stepOf } from './mentor-path.policy.js';

const mentor = { state: 'joined', roundState: 'open', gaps: [], groups: 0 } as const;

describe('the step a mentor is at', () => {
  it('is what is left, training first, until there is nothing', () => {
    expect(stepOf({ ...mentor, gaps: ['training', 'declaration'] })).toBe('training');
    expect(stepOf({ ...mentor, gaps: ['declaration'] })).toBe('declaration');
    expect(stepOf(mentor)).toBe('ready');
    expect(stepOf({ ...mentor, gaps: ['on_leave'] })).toBe('ready');
  });

  it('is active for who has a group, also with a new declaration to accept', () => {
    expect(stepOf({ ...mentor, groups: 1, gaps: ['declaration'] })).toBe('active');
  });

  it('is asked before a yes, and ended after all', () => {
    expect(stepOf({ ...mentor, state: 'invited' })).toBe('asked');
    expect(stepOf({ ...mentor, state: 'declined' })).toBe('declined');
    expect(stepOf({ ...mentor, state: 'withdrawn' })).toBe('ended');
    expect(stepOf({ ...mentor, gaps: ['ended'] })).toBe('ended');
    expect(stepOf({ ...mentor, groups: 1, roundState: 'archived' })).toBe('ended');
  });
});
