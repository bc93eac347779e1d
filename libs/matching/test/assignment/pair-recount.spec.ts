import {
  explainPair,
  type AssignmentProblem,
  type AttributeValue,
  type Forbids,
  type PairPart,
} from '../../src/index.js';
import { realistic } from './realistic.js';

const base = realistic(24, 8, 3);
const ids = { mentee: base.mentees.map((p) => p.id), mentor: base.mentors.map((p) => p.id) };

/** Every kind of criterion and of what forbids, some pairs of each. */
const PROBLEM: AssignmentProblem = {
  ...base,
  mentors: base.mentors.map((p, j) => ({ ...p, wishes: [[ids.mentee[j]!, ids.mentee[j + 1]!]] })),
  rules: [
    { kind: 'different', attribute: 'refuses' },
    { kind: 'same', attribute: 'faculty' },
    { kind: 'shared_hour' },
  ],
  criteria: [
    ...base.criteria!,
    { kind: 'different', attribute: 'topics', weight: 0.5 },
    { kind: 'mentor_wish', weight: 2 },
  ],
  points: ids.mentee.map((_, i) => ids.mentor.map((_, j) => ((i + j) % 11 === 0 ? null : i - j))),
  vetoes: [{ menteeId: ids.mentee[2]!, mentorId: ids.mentor[3]! }],
  neverAgain: [{ menteeId: ids.mentee[4]!, mentorId: ids.mentor[5]! }],
  exempt: ids.mentee.map((menteeId) => ({ menteeId, mentorId: ids.mentor[7]! })),
};

const words = (value: AttributeValue | undefined): (string | number)[] =>
  value === null || value === undefined ? [] : [value].flat();
const shared = <T>(a: readonly T[], b: readonly T[]): number =>
  a.filter((one) => b.includes(one)).length;
const tier = (wishes: readonly (readonly string[])[] = [], id: string): number =>
  wishes.findIndex((tied) => tied.includes(id)) + 1;
const largest = (people: readonly { attributes: Record<string, AttributeValue> }[], of: string) =>
  Math.max(...people.map(({ attributes }) => Number(attributes[of])));

/** What a pair is worth by each criterion in turn, counted from the two people alone. */
const partsOf = (i: number, j: number): PairPart[] => {
  const { mentees, mentors, criteria = [], points } = PROBLEM;
  const [mentee, mentor] = [mentees[i]!, mentors[j]!];
  const share = (of: (typeof criteria)[number]): number => {
    switch (of.kind) {
      case 'same':
      case 'different': {
        const [a, b] = [
          words(mentee.attributes[of.attribute]),
          words(mentor.attributes[of.attribute]),
        ];
        if (a.length === 0 || b.length === 0) return 0;
        const alike = shared(a, b) / a.length;
        return of.kind === 'same' ? alike : 1 - alike;
      }
      case 'hours':
        if (!mentee.slots || !mentor.slots) return 0;
        return Math.min(3, shared(mentee.slots, mentor.slots)) / 3;
      case 'mentee_wish': {
        const place = tier(mentee.wishes, mentor.id);
        return place === 0 ? 0 : 1 / place;
      }
      case 'mentor_wish': {
        const place = tier(mentor.wishes, mentee.id);
        return place === 0 ? 0 : 1 / place;
      }
      case 'waiting':
        return Number(mentee.attributes[of.attribute]) / largest(mentees, of.attribute);
      case 'experience':
        return Number(mentor.attributes[of.attribute]) / largest(mentors, of.attribute);
    }
  };
  return [
    ...criteria.map((of) => ({
      kind: of.kind,
      attribute: 'attribute' in of ? of.attribute : null,
      points: Math.round(1000 * of.weight * share(of)),
    })),
    { kind: 'given', attribute: null, points: points![i]![j] ?? 0 },
  ];
};

const forbiddenBy = (i: number, j: number): Forbids[] => {
  const { mentees, mentors, points, vetoes = [], neverAgain = [], exempt = [] } = PROBLEM;
  const [mentee, mentor] = [mentees[i]!, mentors[j]!];
  const names = (pairs: typeof vetoes): boolean =>
    pairs.some((pair) => pair.menteeId === mentee.id && pair.mentorId === mentor.id);
  const both = (attribute: string) =>
    [words(mentee.attributes[attribute]), words(mentor.attributes[attribute])] as const;
  const [refused, refusing] = both('refuses');
  const [studies, teaches] = both('faculty');
  const isKnown = studies.length > 0 && teaches.length > 0;
  const rules: Forbids[] = [
    ...(shared(refused, refusing) > 0 ? [{ rule: 0, attribute: 'refuses' }] : []),
    ...(isKnown && shared(studies, teaches) === 0 ? [{ rule: 1, attribute: 'faculty' }] : []),
    ...(mentee.slots && mentor.slots && shared(mentee.slots, mentor.slots) === 0
      ? [{ rule: 2, attribute: null }]
      : []),
  ].map((of) => ({ code: 'forbidden.rule' as const, ...of }));
  return [
    ...(names(vetoes) ? [{ code: 'forbidden.veto' as const }] : []),
    ...(names(neverAgain) ? [{ code: 'forbidden.again' as const }] : []),
    ...(points![i]![j] === null ? [{ code: 'forbidden.points' as const }] : []),
    ...(names(exempt) ? [] : rules),
  ];
};

describe('a pair, counted anew from the two of them', () => {
  it('is worth what each criterion says, and forbidden by what is against it', () => {
    const seen = new Set<string>();
    for (const [i, menteeId] of ids.mentee.entries())
      for (const [j, mentorId] of ids.mentor.entries()) {
        const { parts, points, forbids } = explainPair(PROBLEM, menteeId, mentorId);
        expect(parts).toEqual(partsOf(i, j));
        expect(points).toBe(parts.reduce((sum, part) => sum + part.points, 0));
        expect(forbids).toEqual(forbiddenBy(i, j));
        for (const part of parts) if (part.points !== 0) seen.add(part.kind);
        for (const of of forbids)
          seen.add(of.code === 'forbidden.rule' ? `rule ${of.rule}` : of.code);
      }
    expect([...seen].sort()).toEqual(
      [
        ...['same', 'different', 'hours', 'mentee_wish', 'mentor_wish', 'waiting', 'experience'],
        ...['given', 'forbidden.veto', 'forbidden.again', 'forbidden.points'],
        ...['rule 0', 'rule 1', 'rule 2'],
      ].sort(),
    );
  });
});
