import { whyNotEligible } from './eligibility.js';

describe('who may come in by a link', () => {
  const firstYear = { cohort: '2026-HØST', settings: { semesters: [1, 2] } };

  it('is the cohort of the round, where the scheme is for certain semesters', () => {
    expect(whyNotEligible({ cohort: '2026-HØST' }, firstYear)).toBeNull();
    expect(whyNotEligible({ cohort: '2025-HØST' }, firstYear)).toBe('cohort');
    expect(whyNotEligible({ cohort: null }, firstYear)).toBeNull();
  });

  it('is anybody, where it is for any', () => {
    const any = { cohort: '2026-HØST', settings: { semesters: [] } };
    expect(whyNotEligible({ cohort: '2021-HØST' }, any)).toBeNull();
  });
});
