import { pauseOn, stretchOn, termFaults, termsOfSemesters, type RoundTerm } from './round-terms.js';

/** Medicine: years 1 to 4, and 6. */
const MEDICINE = termsOfSemesters({ year: 2026, season: 'HØST' }, [1, 2, 3, 4, 5, 6, 7, 8, 11, 12]);
const medicine = {
  startsOn: MEDICINE[0]!.startsOn,
  endsOn: MEDICINE.at(-1)!.endsOn,
  terms: MEDICINE,
};

describe('the terms of a cohort’s semesters', () => {
  it('follow each other, and leave out the year that the scheme leaves out', () => {
    expect(MEDICINE.map(({ term }) => term)).toEqual([
      ...['2026-HØST', '2027-VÅR', '2027-HØST', '2028-VÅR', '2028-HØST', '2029-VÅR'],
      ...['2029-HØST', '2030-VÅR', '2031-HØST', '2032-VÅR'],
    ]);
    expect(termFaults(MEDICINE)).toEqual([]);
    expect(medicine).toMatchObject({ startsOn: '2026-08-10', endsOn: '2032-06-15' });
  });

  it('begin in spring for whoever began then, and later for a later semester', () => {
    const of = (season: 'VÅR' | 'HØST', semesters: number[]) =>
      termsOfSemesters({ year: 2026, season }, semesters).map(({ term }) => term);
    expect(of('VÅR', [1, 2])).toEqual(['2026-VÅR', '2026-HØST']);
    expect(of('HØST', [3, 2])).toEqual(['2027-VÅR', '2027-HØST']);
    expect(of('HØST', [])).toEqual([]);
  });
});

describe('a round’s pause', () => {
  it('is where a whole term is left out, and not the holidays', () => {
    expect(pauseOn(medicine, '2030-06-15')).toBeNull();
    expect(pauseOn(medicine, '2030-06-16')).toBe('2031-08-10');
    expect(pauseOn(medicine, '2031-08-09')).toBe('2031-08-10');
    expect(pauseOn(medicine, '2031-08-10')).toBeNull();
    expect(pauseOn(medicine, '2027-07-01')).toBeNull();
    expect(pauseOn(medicine, '2026-01-01')).toBeNull();
    expect(pauseOn(medicine, '2033-01-01')).toBeNull();
    expect(pauseOn({ terms: [] }, '2026-12-24')).toBeNull();
  });
});

describe('what counts on a day', () => {
  const on = (day: string, per: 'term' | 'year' | 'round') => {
    const { startsOn, endsOn } = stretchOn(medicine, per, day);
    return [startsOn, endsOn];
  };

  it('is the term, the year of study, or all of it', () => {
    expect(on('2027-10-01', 'term')).toEqual(['2027-08-10', '2027-12-18']);
    expect(on('2028-03-01', 'year')).toEqual(['2027-08-10', '2028-06-15']);
    expect(on('2028-03-01', 'round')).toEqual(['2026-08-10', '2032-06-15']);
  });

  it('is what was last in a pause and after the end, and the first before the start', () => {
    expect(on('2031-01-01', 'term')).toEqual(['2030-01-05', '2030-06-15']);
    expect(on('2031-01-01', 'year')).toEqual(['2029-08-10', '2030-06-15']);
    expect(on('2040-01-01', 'year')).toEqual(['2031-08-10', '2032-06-15']);
    expect(on('2020-01-01', 'term')).toEqual(['2026-08-10', '2026-12-18']);
  });

  it('follows the calendar where a round has no terms of its own', () => {
    const round = { startsOn: '2026-09-01', endsOn: '2027-06-15', terms: [] };
    const autumn = { startsOn: '2026-09-01', endsOn: '2026-12-31' };
    expect(stretchOn(round, 'term', '2026-10-01')).toEqual(autumn);
    expect(stretchOn(round, 'term', '2027-02-01').endsOn).toBe('2027-06-15');
    expect(stretchOn(round, 'year', '2027-02-01')).toMatchObject({ startsOn: '2026-09-01' });
  });
});

describe('what is wrong with terms', () => {
  const term = (startsOn: string, endsOn: string): RoundTerm => ({
    term: '2026-HØST',
    startsOn,
    endsOn,
  });

  it('is an end before the start, and a start before the one before is over', () => {
    const faults = termFaults([
      term('2026-08-10', '2026-08-09'),
      term('2026-08-09', '2026-12-01'),
      term('2026-12-02', '2026-12-02'),
    ]);
    expect(faults).toEqual([
      { pointer: '/terms/0/endsOn', code: 'field.before_start' },
      { pointer: '/terms/1/startsOn', code: 'field.overlaps_term' },
    ]);
  });
});
