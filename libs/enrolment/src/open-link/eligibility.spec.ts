import { whyNotEligible } from './eligibility.js';

describe('who may come in by a link', () => {
  const year = {
    ...{ cohort: '2026-HØST', startsOn: '2026-08-10', endsOn: '2027-06-15' },
    ...{ moreCohorts: [] as string[], programmeIds: [] as string[] },
  };
  const student = { isStudent: true, cohort: null, programmeId: null };
  const why = (cohort: string | null, semesters: number[]) =>
    whyNotEligible({ ...student, cohort }, { ...year, settings: { semesters } });

  it('is the cohort of the round, where the scheme is for certain semesters', () => {
    expect(why('2026-HØST', [1, 2])).toBeNull();
    expect(why('2025-HØST', [1, 2])).toBe('cohort');
    expect(why('2027-HØST', [1, 2])).toBe('cohort');
    expect(why(null, [1, 2])).toBeNull();
    // Somebody has chosen the round's own cohort, whatever its semesters.
    expect(why('2026-HØST', [8, 9, 10])).toBeNull();
  });

  it('is whoever is in one of its semesters while the round lasts', () => {
    expect(why('2023-HØST', [8, 9, 10])).toBeNull();
    expect(why('2022-HØST', [8, 9, 10])).toBeNull();
    expect(why('2022-VÅR', [8, 9, 10])).toBeNull();
    expect(why('2024-HØST', [8, 9, 10])).toBe('cohort');
    expect(why('2021-HØST', [8, 9, 10])).toBe('cohort');
  });

  it('is whoever is of one of the cohorts that are named, where more than one is', () => {
    const two = { ...year, moreCohorts: ['2025-HØST'], settings: { semesters: [] } };
    const of = (cohort: string | null) => whyNotEligible({ ...student, cohort }, two);
    expect([of('2026-HØST'), of('2025-HØST'), of(null)]).toEqual([null, null, null]);
    expect(of('2024-HØST')).toBe('cohort');
  });

  it('is whoever is of one of its programmes, where it has some', () => {
    const one = { ...year, programmeIds: ['a', 'b'], settings: { semesters: [] } };
    const of = (programmeId: string | null) => whyNotEligible({ ...student, programmeId }, one);
    expect([of('a'), of('b'), of(null)]).toEqual([null, null, null]);
    expect(of('c')).toBe('programme');
  });

  it('is nobody of whom nothing says that they study, where it is for some', () => {
    const staff = { ...student, isStudent: false };
    const of = (semesters: number[]) => whyNotEligible(staff, { ...year, settings: { semesters } });
    expect([of([1, 2]), of([])]).toEqual(['unknown', null]);
  });

  it('is anybody, where it is for any', () => {
    expect(why('2021-HØST', [])).toBeNull();
  });
});
