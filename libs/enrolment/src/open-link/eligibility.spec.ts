import { whyNotEligible } from './eligibility.js';

describe('who may come in by a link', () => {
  const year = { cohort: '2026-HØST', startsOn: '2026-08-10', endsOn: '2027-06-15' };
  const why = (cohort: string | null, semesters: number[]) =>
    whyNotEligible({ cohort }, { ...year, settings: { semesters } });

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

  it('is anybody, where it is for any', () => {
    expect(why('2021-HØST', [])).toBeNull();
  });
});
