import { firstYearOf, refuseWrongDates } from './round-dates.js';
import { nextStates, takesAnswers, takesApplications } from './round-states.js';
import { ROUND_STATES } from './round.entity.js';

const all = { callsForMentors: true, formsGroups: true };

describe('the path of a round', () => {
  it('leads from draft to archived, one step at a time', () => {
    const path = ['draft', 'call', 'open', 'matching', 'running', 'closing', 'archived'] as const;
    path.slice(1).forEach((to, i) => {
      expect(nextStates(path[i]!, all)).toContain(to);
    });
    expect(nextStates('draft', { ...all, callsForMentors: false })).toEqual(['open']);
    const noGroups = { ...all, formsGroups: false };
    expect(nextStates('open', noGroups)).toEqual(['draft', 'call', 'running']);
    expect(nextStates('running', noGroups)).toEqual(['closing']);
    expect(nextStates('draft', all)).toEqual(['call', 'open']);
    expect(nextStates('archived', all)).toEqual([]);
  });

  it('takes answers while there is something to answer to', () => {
    expect(ROUND_STATES.filter(takesApplications)).toEqual(['call', 'open']);
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

  it('are refused where a last day comes after the end', () => {
    const span = { startsOn: '2026-08-10', endsOn: '2027-06-15' };
    expect(() => refuseWrongDates({ ...span, answerBy: '2027-06-16' })).toThrow('request.invalid');
    expect(() =>
      refuseWrongDates({ ...span, applyBy: '2027-06-15', answerBy: null }),
    ).not.toThrow();
  });

  it('are refused where the end comes first, and one day is enough', () => {
    expect(() => refuseWrongDates({ startsOn: '2026-08-10', endsOn: '2026-08-09' })).toThrow(
      'request.invalid',
    );
    expect(() => refuseWrongDates({ startsOn: '2026-08-10', endsOn: '2026-08-10' })).not.toThrow();
  });
});
