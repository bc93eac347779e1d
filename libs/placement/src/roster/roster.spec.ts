import { mixedBy, wishesOf, type GroupWish, type SchemeSettings } from '#schemes';
import { fingerprint } from '#matching';
import { wishesOfRun } from '../run-options.js';
import { groupingProblem } from './grouping-problem.js';
import { menteesToPlace, mentorsToLead, type Participant } from './participants.js';
import { campusesOf, countsOf, fieldsOf } from './roster-summary.js';

const matching: SchemeSettings['matching'] = {
  by: 'criteria',
  sameWithin: ['campus'],
  alike: ['programme'],
  mixBy: ['gender'],
  neverAlone: ['gender', 'programme'],
  commonHour: true,
};
const settings = { group: { minimum: 9, target: 10, maximum: 11 }, matching } as SchemeSettings;

const someone = (enrolmentId: string, given: Partial<Participant> = {}): Participant => ({
  enrolmentId,
  role: 'mentee',
  state: 'joined',
  name: enrolmentId,
  isProtected: false,
  programme: { code: 'DATA', name: 'Data' },
  campus: 'Grimstad',
  gender: 'woman',
  birthYear: 2005,
  homeCounty: 'Agder',
  cohort: '2026-HØST',
  languages: null,
  interests: null,
  slots: null,
  maxGroups: null,
  gaps: [],
  ...given,
});

const roster = [
  someone('a', { slots: [110] }),
  someone('b', { campus: 'Kristiansand', gender: null }),
  someone('c', { campus: '', interests: ['film', 'mat'] }),
  someone('d', { state: 'invited' }),
  someone('e', { state: 'listed' }),
  someone('f', { state: 'declined' }),
  someone('g', { state: 'withdrawn' }),
  someone('m', { role: 'mentor', maxGroups: 2 }),
  someone('n', { role: 'mentor' }),
  someone('o', { role: 'mentor', state: 'invited', maxGroups: 5 }),
];
const ids = (people: readonly Participant[]): string[] => people.map((p) => p.enrolmentId);
const joined = menteesToPlace(roster, false);

describe('whom a run places', () => {
  it('is who joined, and who has not answered if asked for', () => {
    expect(ids(joined)).toEqual(['a', 'b', 'c']);
    expect(ids(menteesToPlace(roster, true))).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(ids(mentorsToLead(roster))).toEqual(['m', 'n']);
  });
});

describe('the problem', () => {
  const problemWith = (wishes: readonly GroupWish[]) =>
    groupingProblem({ settings, wishes, mentees: joined, mentors: mentorsToLead(roster) });
  const problemOf = (mixBy: SchemeSettings['matching']['mixBy']) =>
    problemWith(wishesOf(matching, mixedBy(wishesOf(matching), mixBy)));

  it('keeps apart who is not to be put together again, if both are there', () => {
    const apart = [
      someone('a', { apartFrom: ['b', 'm', 'gone'] }),
      someone('b', { apartFrom: ['a'] }),
      someone('m', { role: 'mentor', apartFrom: ['a'] }),
    ];
    const problem = groupingProblem({
      ...{ settings, wishes: [] },
      mentees: menteesToPlace(apart, false),
      mentors: mentorsToLead(apart),
    });
    expect(problem.apart).toEqual([['a', 'b']]);
    expect(problem.neverLedBy).toEqual([{ personId: 'a', leaderId: 'm' }]);
    expect(problemOf([])).not.toHaveProperty('apart');
  });

  it('has the sizes, the rules and the people, blank as unknown', () => {
    const problem = problemOf(['gender']);
    expect(problem.size).toEqual({ min: 9, target: 10, max: 11 });
    expect(problem.sameWithin).toEqual(['campus']);
    expect(problem.commonHour).toEqual({ weight: 10 });
    expect(problem.leaders.map((l) => [l.id, l.maxGroups])).toEqual([
      ['m', 2],
      ['n', 1],
    ]);
    const c = problem.persons.find((p) => p.id === 'c')!;
    expect(c.slots).toBeNull();
    expect(c.attributes).toMatchObject({
      campus: null,
      languages: null,
      interests: ['film', 'mat'],
    });
  });

  it('counts nobody as the only one but women and men, of what is a gender', () => {
    expect(problemOf([]).neverAlone).toEqual([
      { attribute: 'programme' },
      { attribute: 'gender', values: ['woman', 'man'] },
    ]);
  });

  it('mixes what the coordinator picks, also what the scheme would have alike', () => {
    expect(problemOf(['programme', 'homeCounty', 'campus']).criteria).toEqual([
      { attribute: 'programme', kind: 'balance', weight: 1 },
      { attribute: 'homeCounty', kind: 'balance', weight: 1 },
    ]);
    expect(problemOf(['gender']).criteria).toEqual([
      { attribute: 'programme', kind: 'alike', weight: 3 },
      { attribute: 'gender', kind: 'balance', weight: 1 },
    ]);
  });

  it('is what it always was where nobody has said what matters', () => {
    const { criteria, leaderFit, neverAlone, commonHour } = problemWith(wishesOf(matching));
    expect({ criteria, leaderFit, neverAlone, commonHour }).toEqual({
      criteria: [
        { attribute: 'programme', kind: 'alike', weight: 3 },
        { attribute: 'gender', kind: 'balance', weight: 1 },
      ],
      leaderFit: [{ attribute: 'programme', weight: 1 }],
      neverAlone: [{ attribute: 'programme' }, { attribute: 'gender', values: ['woman', 'man'] }],
      commonHour: { weight: 10 },
    });
  });

  it('of a run from before wishes had weights is what it was, whatever the round says now', () => {
    const before = { mixBy: ['homeCounty'], includeUnanswered: false, basedOnProposalId: null } as const; // prettier-ignore
    const said: GroupWish[] = [{ kind: 'common_hour', attribute: null, weight: 'not' }];
    const problem = problemWith(wishesOfRun(before, { ...matching, wishes: said }));
    expect(problem.commonHour).toEqual({ weight: 10 });
    expect(problem.criteria).toEqual([
      { attribute: 'programme', kind: 'alike', weight: 3 },
      { attribute: 'homeCounty', kind: 'balance', weight: 1 },
    ]);
  });

  it('weighs each wish more where it is important, and has no trace of what does not matter', () => {
    const all = (weight: GroupWish['weight']) =>
      problemWith(wishesOf(matching).map((wish) => ({ ...wish, weight })));
    expect(all('important')).toMatchObject({
      leaderFit: [{ attribute: 'programme', weight: 3 }],
      neverAlone: [{ attribute: 'programme' }, { attribute: 'gender' }],
      commonHour: { weight: 10 },
    });
    expect(all('little')).toMatchObject({
      leaderFit: [{ attribute: 'programme', weight: 1 }],
      neverAlone: [
        { attribute: 'programme', weight: 1 },
        { attribute: 'gender', weight: 1 },
      ],
      commonHour: { weight: 1 },
    });
    const { criteria, leaderFit, neverAlone, commonHour } = all('not');
    expect([criteria, leaderFit, neverAlone, commonHour]).toEqual([[], [], [], null]);
    const prints = (['important', 'little', 'not'] as const).map((w) => fingerprint(all(w)));
    expect(new Set(prints).size).toBe(3);
  });
});

describe('what there is before a run', () => {
  it('is counted campus by campus, unknown last', () => {
    expect(campusesOf(joined, roster)).toEqual([
      { campus: 'Grimstad', mentees: 1, mentors: 2, places: 3 },
      { campus: 'Kristiansand', mentees: 1, mentors: 0, places: 0 },
      { campus: null, mentees: 1, mentors: 0, places: 0 },
    ]);
    expect(countsOf(joined, roster)).toEqual({
      joined: 3,
      unanswered: 2,
      declined: 1,
      mentors: 2,
      places: 3,
      hoursUnknown: 2,
    });
  });

  it('tells how well each field is filled in, and what it is used for', () => {
    const fields = new Map(
      fieldsOf(joined, matching, wishesOf(matching)).map((f) => [f.attribute, f]),
    );
    expect(fields.get('gender')).toMatchObject({ use: 'mix', canMix: true, known: 2, kinds: 1 });
    expect(fields.get('campus')).toMatchObject({ use: 'same', canMix: false, known: 2, kinds: 2 });
    expect(fields.get('interests')).toMatchObject({ use: 'free', known: 1, kinds: 2 });
    expect(fields.get('programme')).toMatchObject({ use: 'alike', known: 3, kinds: 1 });
  });
});
