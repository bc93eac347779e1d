import { firstYearOf, refuseWrongDates } from './round-dates.js';
import { canMove, nextStates, takesAnswers } from './round-states.js';
import { ROUND_STATES } from './round.entity.js';

describe('the path of a round', () => {
  it('leads from draft to archived, one step at a time', () => {
    const path = ['draft', 'open', 'matching', 'running', 'closing', 'archived'] as const;
    path.slice(1).forEach((to, i) => {
      expect(canMove(path[i]!, to)).toBe(true);
    });
    expect(canMove('draft', 'running')).toBe(false);
    expect(nextStates('archived')).toEqual([]);
  });

  it('takes answers while there is something to answer to', () => {
    expect(ROUND_STATES.filter(takesAnswers)).toEqual(['open', 'matching', 'running']);
  });
});

describe('the dates of a round', () => {
  it('span the first year of a cohort', () => {
    expect(firstYearOf({ year: 2026, season: 'HØST' })).toEqual({
      startsOn: '2026-08-10',
      endsOn: '2027-06-15',
    });
    expect(firstYearOf({ year: 2027, season: 'VÅR' })).toEqual({
      startsOn: '2027-01-05',
      endsOn: '2027-12-18',
    });
  });

  it('are refused where the end comes first, and one day is enough', () => {
    expect(() => refuseWrongDates({ startsOn: '2026-08-10', endsOn: '2026-08-09' })).toThrow(
      'request.invalid',
    );
    expect(() => refuseWrongDates({ startsOn: '2026-08-10', endsOn: '2026-08-10' })).not.toThrow();
  });
});
