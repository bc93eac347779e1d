import fc from 'fast-check';
import { attendanceFacts, type AttendanceRule, type Tally } from './attendance-facts.js';

const NOTHING: Tally = {
  ...{ present: 0, missed: 0, approved: 0, replaced: 0, asGuest: 0, planned: 0, heldByGroup: 0 },
  ...{ talks: 0, talksApproved: 0, talksReplaced: 0 },
};
const RULE: AttendanceRule = {
  threshold: { unit: 'percent', least: 75, per: 'year' },
  approvedAbsence: 'left_out',
  plannedCount: null,
  talks: null,
  stretch: { startsOn: '2026-08-10', endsOn: '2027-06-15' },
  isOver: false,
};
const of = (tally: Partial<Tally>, rule: Partial<AttendanceRule> = {}) =>
  attendanceFacts({ ...NOTHING, ...tally }, { ...RULE, ...rule });

const few = fc.nat(9);
const tallies = fc.record<Tally>({
  ...{ present: few, missed: few, approved: few, replaced: few },
  ...{ asGuest: few, planned: few, heldByGroup: few },
  ...{ talks: few, talksApproved: few, talksReplaced: few },
});
const rules = fc.record<AttendanceRule>({
  threshold: fc.oneof(
    fc.record({
      ...{ unit: fc.constant('percent' as const), least: fc.integer({ min: 1, max: 100 }) },
      per: fc.constant('term' as const),
    }),
    fc.record({
      ...{ unit: fc.constant('meetings' as const), least: fc.integer({ min: 1, max: 12 }) },
      per: fc.constant('round' as const),
    }),
  ),
  approvedAbsence: fc.constantFrom('left_out', 'attended'),
  plannedCount: fc.option(fc.integer({ min: 1, max: 20 })),
  talks: fc.option(fc.record({ count: fc.option(fc.integer({ min: 1, max: 4 })) })),
  stretch: fc.constant(RULE.stretch),
  isOver: fc.boolean(),
});
const ORDER = { reached: 0, within_reach: 1, out_of_reach: 2 } as const;

/** Whether the rule is kept once nothing is left. */
const isKept = (attended: number, all: number, { threshold }: AttendanceRule): boolean =>
  threshold.unit === 'meetings'
    ? attended >= threshold.least
    : attended * 100 >= threshold.least * all;

describe('what a student has attended', () => {
  it('is three of four at 75 %, with the one to come not needed', () => {
    expect(of({ present: 3, planned: 1, heldByGroup: 3 })).toMatchObject({
      ...{ attended: 3, of: 3, left: 1, needed: 3, missing: 0, outlook: 'reached' },
    });
  });

  it('has talks among it where the rule says so, as many as there are to be', () => {
    const three = { present: 3, missed: 1, heldByGroup: 4 };
    expect(of({ ...three, talks: 2 })).toMatchObject({ attended: 3, of: 4, countsTalks: false });
    const rule = { talks: { count: 1 } };
    expect(of({ ...three, talks: 2 }, rule)).toMatchObject({
      ...{ attended: 4, of: 5, left: 0, needed: 4, outlook: 'reached', countsTalks: true },
    });
    // One that is lacking is to come, and was missed once the stretch is over.
    expect(of(three, rule)).toMatchObject({ attended: 3, of: 4, left: 1, needed: 4, missing: 1 });
    expect(of(three, { ...rule, isOver: true })).toMatchObject({
      ...{ attended: 3, of: 5, left: 0, outlook: 'out_of_reach' },
    });
    // Where they are counted in something else than the rule is per, nobody knows how many are lacking.
    expect(of({ ...three, talks: 2 }, { talks: { count: null } })).toMatchObject({
      ...{ attended: 5, of: 6, left: 0 },
    });
  });

  it('leaves a talk out whose absence is approved, or counts it, as it does a meeting', () => {
    const rule = { talks: { count: 2 }, isOver: true };
    const once = { present: 3, talks: 1 };
    expect(of(once, rule)).toMatchObject({ attended: 4, of: 5 });
    expect(of({ ...once, talksApproved: 1 }, rule)).toMatchObject({ attended: 4, of: 4 });
    expect(
      of({ ...once, talksApproved: 1 }, { ...rule, approvedAbsence: 'attended' }),
    ).toMatchObject({ attended: 5, of: 5 });
    expect(of({ ...once, talksReplaced: 1 }, rule)).toMatchObject({ attended: 5, of: 5 });
    // Until the stretch is over it is not to come any more either, unless nothing else would do.
    const before = { ...rule, isOver: false };
    expect(of({ ...once, talksApproved: 1 }, before)).toMatchObject({ of: 4, left: 0 });
    expect(of({ ...once, missed: 1, talksApproved: 1 }, before)).toMatchObject({
      ...{ attended: 4, of: 5, left: 0, outlook: 'reached' },
    });
    expect(of({ ...once, missed: 2, talksApproved: 1 }, before)).toMatchObject({
      ...{ attended: 4, of: 6, left: 1, needed: 6, outlook: 'within_reach' },
    });
    // Of one that they have had after all, it says nothing.
    expect(of({ ...once, talks: 2, talksApproved: 1 }, rule)).toMatchObject({ attended: 5, of: 5 });
    expect(of({ ...once, talksApproved: 1 })).toMatchObject({ attended: 3, of: 3 });
  });

  it('counts on the plan where it says more than is in the calendar, until the stretch is over', () => {
    const once = { present: 1, missed: 1, heldByGroup: 2 };
    expect(of(once, { plannedCount: 4 })).toMatchObject({
      ...{ left: 2, needed: 3, missing: 2, outlook: 'within_reach', isBelow: true },
    });
    expect(of(once, { plannedCount: 4, isOver: true })).toMatchObject({
      ...{ left: 0, needed: 2, missing: 1, outlook: 'out_of_reach' },
    });
  });

  it('is not out of reach as long as nobody has said how many meetings there are to be', () => {
    const missed = { missed: 3, planned: 2, heldByGroup: 3 };
    expect(of(missed)).toMatchObject({
      ...{ left: 2, needed: 4, missing: 4, outlook: 'within_reach', isBelow: true },
    });
    expect(of(missed, { plannedCount: 5 })).toMatchObject({ left: 2, outlook: 'out_of_reach' });
    expect(of(missed, { isOver: true })).toMatchObject({ outlook: 'out_of_reach' });
    const four = { threshold: { unit: 'meetings', least: 4, per: 'year' } } as const;
    expect(of(missed, four)).toMatchObject({ outlook: 'within_reach', isBelow: false });
    expect(of(missed, { ...four, plannedCount: 5 })).toMatchObject({
      ...{ outlook: 'out_of_reach', isBelow: true },
    });
  });

  it('goes with a student who changes group: what the new group held before counts as held', () => {
    expect(of({ present: 2, heldByGroup: 2 }, { plannedCount: 4 })).toMatchObject({
      ...{ attended: 2, of: 2, left: 2, needed: 3, missing: 1 },
    });
  });

  it('leaves an approved absence out, or counts it, as the scheme says', () => {
    const away = { present: 2, approved: 1 };
    expect(of(away)).toMatchObject({ attended: 2, of: 2, needed: 2, outlook: 'reached' });
    expect(of(away, { approvedAbsence: 'attended' })).toMatchObject({ attended: 3, of: 3 });
  });

  it('takes a meeting with another group for one that was missed, and for no more', () => {
    expect(of({ present: 1, missed: 1, asGuest: 3 })).toMatchObject({ attended: 2, of: 2 });
  });

  it('is reached, within reach or not just when attending the rest says so', () => {
    fc.assert(
      fc.property(tallies, rules, (tally, rule) => {
        const facts = attendanceFacts(tally, rule);
        const { attended, left, missing, outlook } = facts;
        const all = facts.of + left;
        const after = (more: number) => isKept(attended + more, all, rule);
        expect(outlook === 'reached').toBe(after(0));
        const isOpen = rule.plannedCount === null && !rule.isOver;
        expect(outlook !== 'out_of_reach').toBe(isOpen || after(left));
        expect(missing === 0 || !after(missing - 1)).toBe(true);
        expect(missing > left || after(missing)).toBe(true);
      }),
    );
  });

  it('is never more than there was, and never worse for having come, been excused or made up', () => {
    fc.assert(
      fc.property(tallies, rules, (tally, rule) => {
        const before = attendanceFacts(tally, rule);
        expect(before.attended).toBeLessThanOrEqual(before.of);
        for (const better of ['talks', 'talksApproved', 'talksReplaced'] as const) {
          const after = attendanceFacts({ ...tally, [better]: tally[better] + 1 }, rule);
          expect(ORDER[after.outlook]).toBeLessThanOrEqual(ORDER[before.outlook]);
        }
        if (tally.missed === 0) return;
        const missed = tally.missed - 1;
        for (const better of ['present', 'approved', 'replaced'] as const) {
          const after = attendanceFacts({ ...tally, missed, [better]: tally[better] + 1 }, rule);
          expect(ORDER[after.outlook]).toBeLessThanOrEqual(ORDER[before.outlook]);
        }
        const guest = attendanceFacts({ ...tally, asGuest: tally.asGuest + 1 }, rule);
        expect(guest.attended).toBeGreaterThanOrEqual(before.attended);
        expect(ORDER[guest.outlook]).toBeLessThanOrEqual(ORDER[before.outlook]);
      }),
    );
  });
});
