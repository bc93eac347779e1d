import type { SchemeSettings } from '#schemes';
import fc from 'fast-check';
import { sampleParticipant as person } from '../../test/participant.js';
import { boardOf, type Board } from '../review/board.js';
import type { Participant } from '../roster/participants.js';
import { coMentorsOf } from './co-mentors.js';

interface Busy {
  readonly mentor: Participant;
  readonly slot: number;
}

interface Given {
  readonly mentorsPerGroup?: number;
  readonly mentors: readonly Participant[];
  /** Leader and hour of each group. */
  readonly groups: readonly (readonly [string | null, number | null])[];
  /** Of the first group. */
  readonly members?: readonly Participant[];
}

const board = ({ mentorsPerGroup = 2, mentors, groups, members = [] }: Given): Board =>
  boardOf({
    settings: {
      mentorsPerGroup,
      group: { minimum: 1, target: 2, maximum: 3 },
      matching: { sameWithin: ['campus'], alike: [], mixBy: [], neverAlone: [], commonHour: false },
    } as unknown as SchemeSettings,
    options: { mixBy: [], includeUnanswered: false, basedOnProposalId: null },
    roster: [...mentors, ...members],
    groups: groups.map(([leaderId, slot], i) => ({
      ...{ id: `g${i + 1}`, number: i + 1, campus: null, leaderId, slot },
    })),
    seats: members.map(({ enrolmentId }) => ({ enrolmentId, groupId: 'g1', isPinned: false })),
    reasons: [],
  });
const given = (parts: Given): Record<string, readonly string[]> =>
  Object.fromEntries(coMentorsOf(board(parts)));
const leaders = [person('l1'), person('l2'), person('l3')];

describe('the further mentors of groups', () => {
  it('are none where a group has one mentor, or nobody to be with', () => {
    const mentors = [...leaders, person('m')];
    expect(given({ mentorsPerGroup: 1, mentors, groups: [['l1', null]] })).toEqual({});
    expect(given({ mentors, groups: [[null, null]] })).toEqual({});
  });

  it('are one for each group, whatever way round that takes', () => {
    // m1 can at both hours and m2 at one: each group gets somebody.
    const mentors = [
      ...leaders.slice(0, 2),
      person('m1', { slots: [110, 212] }),
      person('m2', { slots: [110] }),
    ];
    expect(
      given({
        mentors,
        groups: [
          ['l1', 110],
          ['l2', 212],
        ],
      }),
    ).toEqual({
      g1: ['m2'],
      g2: ['m1'],
    });
  });

  it('give every group a second before any gets a third', () => {
    const mentors = [...leaders, person('m1', { maxGroups: 1 }), person('m2', { maxGroups: 2 })];
    const all = given({
      ...{ mentorsPerGroup: 3, mentors },
      groups: [
        ['l1', null],
        ['l2', null],
        ['l3', null],
      ],
    });
    expect(Object.values(all).map(({ length }) => length)).toEqual([1, 1, 1]);
  });

  it('take no more groups than was said, leaders neither, and none at an hour twice', () => {
    const two = person('l1', { maxGroups: 2 });
    const groups = [
      ['l1', 110],
      ['l2', 110],
    ] as const;
    expect(given({ mentors: [two, leaders[1]!], groups })).toEqual({});
    const hours = [
      ['l1', 110],
      ['l2', 212],
    ] as const;
    expect(given({ mentors: [two, leaders[1]!], groups: hours })).toEqual({ g2: ['l1'] });
  });

  it('have alike what all of a group have, where it is known', () => {
    const leader = person('l1', { campus: 'Grimstad' });
    const far = person('far', { campus: 'Kristiansand' });
    const groups = [['l1', null]] as const;
    expect(given({ mentors: [leader, far], groups })).toEqual({});
    expect(given({ mentors: [leader, far, person('unknown')], groups })).toEqual({
      g1: ['unknown'],
    });
  });

  it('are nobody who has something left to do first', () => {
    const mentors = [leaders[0]!, person('m', { gaps: ['training'] })];
    expect(given({ mentors, groups: [['l1', null]] })).toEqual({});
  });

  it('are kept apart from nobody in the group: who leads, members and each other', () => {
    const student = person('s', { role: 'mentee' });
    const [a, b, c] = ['a', 'b', 'c'] as const;
    const alone = (mentor: Participant, ...more: Participant[]) =>
      given({
        ...{ mentorsPerGroup: 3, mentors: [leaders[0]!, mentor, ...more] },
        ...{ members: [student], groups: [['l1', null]] },
      });
    expect(alone(person(a))).toEqual({ g1: [a] });
    expect(alone(person(a, { apartFrom: ['l1'] }))).toEqual({});
    expect(alone(person(a, { apartFrom: ['s'] }))).toEqual({});
    const [one, other] = [person(a, { apartFrom: [b] }), person(b, { apartFrom: [a] })];
    expect(alone(one, other, person(c))).toEqual({ g1: [a, c] });
  });

  it('are with no group whose leader has gone, nor has something left to do', () => {
    const groups = [
      ['gone', null],
      ['l2', null],
    ] as const;
    for (const since of [{ state: 'withdrawn' }, { gaps: ['training'] }] as const) {
      const mentors = [person('gone', since), leaders[1]!, person('free')];
      expect(given({ mentors, groups })).toEqual({ g2: ['free'] });
    }
  });

  it('reach as many groups as any way of giving them', () => {
    const hours = fc.subarray([110, 212]);
    const one = fc.record({ slots: hours, maxGroups: fc.nat(2) });
    const groups = fc.array(fc.tuple(fc.nat(3), fc.constantFrom(110, 212)), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(fc.array(one, { minLength: 4, maxLength: 5 }), groups, (people, led) => {
        const mentors = people.map((p, i) => person(`m${i}`, p));
        const all = led.map(([i, slot]) => ({ leader: mentors[i]!, slot }));
        const free = (mentor: Participant, slot: number, has: readonly Busy[]): boolean =>
          has.filter((b) => b.mentor === mentor).length < mentor.maxGroups! &&
          !has.some((b) => b.mentor === mentor && b.slot === slot);
        const most = (i: number, has: readonly Busy[]): number => {
          const group = all[i];
          if (!group) return 0;
          const can = mentors.filter(
            (m) => m.slots!.includes(group.slot) && free(m, group.slot, has),
          );
          return Math.max(
            most(i + 1, has),
            ...can.map((mentor) => 1 + most(i + 1, [...has, { mentor, slot: group.slot }])),
          );
        };
        const busy = all.map(({ leader, slot }) => ({ mentor: leader, slot }));
        const found = given({ mentors, groups: all.map((g) => [g.leader.enrolmentId, g.slot]) });
        expect(Object.values(found).flat()).toHaveLength(most(0, busy));
      }),
      { numRuns: 1000 },
    );
  });
});
