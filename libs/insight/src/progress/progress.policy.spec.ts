import { Actor, newId, type Grant } from '#kernel';
import { progressScope } from './progress.policy.js';

const schemeId = newId();
const holding = (...grants: Grant[]): Actor => Actor.person(newId(), newId(), grants, 'nb');
const scopeOf = (actor: Actor, leadsMentors = false) =>
  progressScope(actor, { schemeId, leadsMentors });

describe('who sees the progress of a round', () => {
  it('is all of it for who coordinates the scheme, also one who leads mentors', () => {
    const coordinator = holding({ role: 'coordinator', schemeId });
    expect(scopeOf(coordinator)).toBe('all');
    expect(scopeOf(coordinator, true)).toBe('all');
  });

  it('is their own mentors’ groups for a lead mentor, and the numbers for an insight reader', () => {
    expect(scopeOf(holding(), true)).toBe('led');
    expect(scopeOf(holding({ role: 'insight', schemeId: null }))).toBe('numbers');
  });

  it('is nothing for anyone else, nor for roles in another scheme', () => {
    expect(scopeOf(holding())).toBeNull();
    expect(scopeOf(holding({ role: 'administrator', schemeId: null }))).toBeNull();
    expect(scopeOf(holding({ role: 'coordinator', schemeId: newId() }))).toBeNull();
    expect(scopeOf(holding({ role: 'insight', schemeId: newId() }))).toBeNull();
  });
});
