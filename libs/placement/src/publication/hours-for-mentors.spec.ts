import type { SchemeSettings } from '#schemes';
import fc from 'fast-check';
import { sampleParticipant } from '../../test/participant.js';
import type { Participant } from '../roster/participants.js';
import { coMentorsOf } from './co-mentors.js';
import { hoursForMentors } from './hours-for-mentors.js';

const person = (id: string, given: Partial<Participant> = {}): Participant =>
  sampleParticipant(id, { slots: [110, 212, 314], maxGroups: 2, ...given });

/** A group each with a member of its own; everybody can at the same hours, but where it is said. */
const at = (
  led: readonly (readonly [leader: string, hour: number])[],
  { people = [] as Participant[], kept = [] as string[], mentorsPerGroup = 2 } = {},
) => {
  const members = led.map((_, i) => person(`student${i + 1}`, { role: 'mentee' }));
  const known = new Map(people.map((p) => [p.enrolmentId, p]));
  const roster = ['m1', 'm2', 'm3', 'm4']
    .map((id) => person(id, led.length === 2 && id > 'm2' ? { maxGroups: 0 } : {}))
    .concat(members)
    .map((p) => known.get(p.enrolmentId) ?? p);
  const parts = {
    settings: { mentorsPerGroup, matching: { sameWithin: [] } } as unknown as SchemeSettings,
    roster,
    people: new Map(roster.map((p) => [p.enrolmentId, p])),
    groups: led.map(([leaderId, slot], i) => ({
      ...{ id: `g${i + 1}`, number: i + 1, campus: null, leaderId, slot },
    })),
    seats: members.map(({ enrolmentId }, i) => ({
      ...{ enrolmentId, groupId: `g${i + 1}`, isPinned: false },
    })),
    kept: new Set(kept),
  };
  const groups = hoursForMentors(parts);
  return {
    hours: groups.map((g) => g.slot),
    given: [...coMentorsOf({ ...parts, groups }).values()].flat().length,
  };
};
const two = (hours: readonly [number, number], rest: Parameters<typeof at>[1] = {}) =>
  at(
    [
      ['m1', hours[0]],
      ['m2', hours[1]],
    ],
    rest,
  );

describe('the hours of groups that have several mentors', () => {
  it('part groups at one hour, so that their leaders can be with each other', () => {
    expect(two([110, 110])).toEqual({ hours: [212, 110], given: 2 });
  });

  it('stay where nothing is won, where one mentor is enough, and where they are settled', () => {
    expect(two([110, 314])).toEqual({ hours: [110, 314], given: 2 });
    expect(two([110, 110], { mentorsPerGroup: 1 }).hours).toEqual([110, 110]);
    expect(two([110, 110], { kept: ['g1'] })).toEqual({ hours: [110, 212], given: 2 });
    expect(two([110, 110], { kept: ['g1', 'g2'] })).toEqual({ hours: [110, 110], given: 0 });
  });

  it('are never moved from under a member or the leader', () => {
    const member = person('student1', { role: 'mentee', slots: [110] });
    expect(two([110, 110], { people: [member] })).toEqual({ hours: [110, 212], given: 2 });
    const leader = person('m1', { slots: [110, 314] });
    expect(two([110, 110], { people: [leader] })).toEqual({ hours: [314, 110], given: 2 });
  });

  it('heed that a mentor is kept apart from a member', () => {
    const apart = person('m2', { apartFrom: ['student1'] });
    expect(two([110, 110], { people: [apart] })).toEqual({ hours: [212, 110], given: 1 });
  });

  it('leave no group of four with one mentor, whoever leads and whenever they were', () => {
    const leader = fc.constantFrom('m1', 'm2', 'm3', 'm4');
    const hour = fc.constantFrom(110, 212, 314);
    const groups = fc
      .array(fc.tuple(leader, hour), { minLength: 4, maxLength: 4 })
      // As the engine gives them: no leader of more than two, nor of two at one hour.
      .filter((led) =>
        [...Map.groupBy(led, ([id]) => id).values()].every(
          (own) => own.length <= 2 && new Set(own.map(([, at]) => at)).size === own.length,
        ),
      );
    fc.assert(
      fc.property(groups, (led) => {
        expect(at(led).given).toBe(4);
      }),
      { numRuns: 1000 },
    );
  });
});
