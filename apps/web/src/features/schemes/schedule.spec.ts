import { nextTerm, skippedBefore, termBefore, termsOf } from './schedule';

describe('the terms of a schedule', () => {
  const autumn = { term: '2026-HØST', startsOn: '2026-08-17', endsOn: '2026-12-18' };

  it('divide a stretch of days, and begin and end with it', () => {
    expect(termsOf({ startsOn: '2026-09-01', endsOn: '2027-06-30' })).toEqual([
      { term: '2026-HØST', startsOn: '2026-09-01', endsOn: '2026-12-18' },
      { term: '2027-VÅR', startsOn: '2027-01-05', endsOn: '2027-06-30' },
    ]);
    expect(termsOf({ startsOn: '2027-01-05', endsOn: '2027-05-01' })).toEqual([
      { term: '2027-VÅR', startsOn: '2027-01-05', endsOn: '2027-05-01' },
    ]);
  });

  it('go on with the next, and take one in again that was left out', () => {
    const later = { term: '2027-HØST', startsOn: '2027-08-10', endsOn: '2027-12-18' };
    expect(nextTerm([autumn]).term).toBe('2027-VÅR');
    expect(skippedBefore([autumn, later], 1)).toBe(1);
    expect(skippedBefore([autumn, later], 0)).toBe(0);
    expect(termBefore(later)).toEqual({
      ...{ term: '2027-VÅR', startsOn: '2027-01-05', endsOn: '2027-06-15' },
    });
  });
});
