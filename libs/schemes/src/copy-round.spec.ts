import { movedTo } from './copy-round.js';

const round = {
  cohort: '2026-HØST',
  moreCohorts: ['2025-HØST'],
  startsOn: '2026-08-10',
  endsOn: '2027-06-15',
  terms: [
    { term: '2026-HØST', startsOn: '2026-08-10', endsOn: '2026-12-18' },
    { term: '2027-VÅR', startsOn: '2027-01-05', endsOn: '2027-06-15' },
  ],
  applyBy: '2026-05-31',
  answerBy: null,
};

describe('a round’s days, for another cohort', () => {
  it('are a year later for next year’s', () => {
    expect(movedTo(round, '2027-HØST')).toEqual({
      cohort: '2027-HØST',
      moreCohorts: ['2026-HØST'],
      startsOn: '2027-08-10',
      endsOn: '2028-06-15',
      terms: [
        { term: '2027-HØST', startsOn: '2027-08-10', endsOn: '2027-12-18' },
        { term: '2028-VÅR', startsOn: '2028-01-05', endsOn: '2028-06-15' },
      ],
      applyBy: '2027-05-31',
      answerBy: null,
    });
  });

  it('are half a year later for the cohort of the spring, and no day that is not there', () => {
    const moved = movedTo(
      { ...round, terms: [], endsOn: '2026-12-31', applyBy: '2026-08-31' },
      '2027-VÅR',
    );
    expect(moved).toMatchObject({ startsOn: '2027-02-10', endsOn: '2027-06-30' });
    expect(moved).toMatchObject({ applyBy: '2027-02-28', moreCohorts: ['2026-VÅR'] });
  });

  it('come back from where they went', () => {
    expect(movedTo(movedTo(round, '2029-HØST'), '2026-HØST')).toEqual(round);
  });
});
