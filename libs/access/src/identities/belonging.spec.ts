import { updatesFrom, type Placed } from './belonging.js';

const KNOWN = new Set(['DATA', 'BYGG']);
const placed = (given: Partial<Placed> = {}): Placed => ({
  affiliations: ['student'],
  programme: 'DATA',
  cohort: '2026-HØST',
  correctedFields: [],
  ...given,
});
const says = (programmes: string[], cohorts: [string, string][] = []) => ({
  affiliations: ['student'],
  programmes,
  cohorts: cohorts.map(([programme, cohort]) => ({ programme, cohort })),
});

describe('what a sign-in brings up to date', () => {
  it('is nothing where nothing is new, or nothing is said', () => {
    expect(updatesFrom(placed(), says(['DATA'], [['DATA', '2026-HØST']]), KNOWN)).toEqual({});
    const silent = { affiliations: null, programmes: [], cohorts: [] };
    expect(updatesFrom(placed(), silent, KNOWN)).toEqual({});
  });

  it('is a new programme with its cohort', () => {
    const said = says(
      ['BYGG'],
      [
        ['BYGG', '2027-VÅR'],
        ['DATA', '2026-HØST'],
      ],
    );
    expect(updatesFrom(placed(), said, KNOWN)).toEqual({ programme: 'BYGG', cohort: '2027-VÅR' });
  });

  it('keeps the present programme among several, and guesses between no two new ones', () => {
    expect(updatesFrom(placed(), says(['BYGG', 'DATA']), KNOWN)).toEqual({});
    expect(updatesFrom(placed({ programme: null }), says(['BYGG', 'DATA']), KNOWN)).toEqual({});
    expect(updatesFrom(placed(), says(['UNKNOWN']), KNOWN)).toEqual({});
  });

  it('leaves what was corrected', () => {
    const corrected = placed({ correctedFields: ['programmeId', 'cohort'] });
    const said = says(
      ['BYGG'],
      [
        ['BYGG', '2027-VÅR'],
        ['DATA', '2020-HØST'],
      ],
    );
    expect(updatesFrom(corrected, said, KNOWN)).toEqual({});
  });
});
