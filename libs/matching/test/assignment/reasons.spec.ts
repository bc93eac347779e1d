import fc from 'fast-check';
import {
  assign,
  certifyAssignment,
  contested,
  explainPair,
  whyNot,
  whyNotPlaced,
  withExemption,
  withOneMorePlace,
  type AssignmentProblem,
  type AssignmentProposal,
  type PlacingFix,
} from '../../src/index.js';
import { realistic } from './realistic.js';
import { allChoices, menteeId, mentorId, outOf, shortOf, smallProblems, sumOf } from './small-problems.js'; // prettier-ignore

const place = fc.constantFrom('north', 'south', 'east', null);

/** Few places, and two rules that keep many apart. */
const tightProblems: fc.Arbitrary<AssignmentProblem> = fc
  .record({
    mentees: fc.array(fc.tuple(place, place, fc.boolean()), { minLength: 2, maxLength: 9 }),
    mentors: fc.array(fc.tuple(place, place, fc.integer({ min: 0, max: 2 })), {
      minLength: 1,
      maxLength: 4,
    }),
    veto: fc.boolean(),
    pin: fc.boolean(),
  })
  .map(({ mentees, mentors, veto, pin }) => ({
    mentees: mentees.map(([campus, subject, wishes], i) => ({
      id: menteeId(i),
      attributes: { campus, subject },
      slots: null,
      wishes: wishes ? [[mentorId(0)]] : [],
    })),
    mentors: mentors.map(([campus, subject, maxMentees], j) => ({
      id: mentorId(j),
      attributes: { campus, subject },
      slots: null,
      maxMentees,
    })),
    rules: [
      { kind: 'same' as const, attribute: 'campus' },
      { kind: 'same' as const, attribute: 'subject' },
    ],
    criteria: [{ kind: 'mentee_wish' as const, weight: 1 }],
    vetoes: veto ? [{ menteeId: menteeId(1), mentorId: mentorId(0) }] : [],
    pins: pin && mentors[0]![2] > 0 ? [{ menteeId: menteeId(0), mentorId: mentorId(0) }] : [],
  }));

const changes = (problem: AssignmentProblem, fix: PlacingFix): AssignmentProblem[] =>
  fix.code === 'fix.one_more_place'
    ? fix.mentorIds.map((id) => withOneMorePlace(problem, id))
    : fix.pairs.map((pair) => withExemption(problem, pair));

const expectHall = (
  problem: AssignmentProblem,
  id: string,
  reason: { menteeIds: readonly string[]; mentorIds: readonly string[]; places: number },
): void => {
  const pinnedMentees = new Set(problem.pins?.map((p) => p.menteeId));
  expect(reason.menteeIds).toContain(id);
  expect(new Set(reason.menteeIds).size).toBe(reason.menteeIds.length);
  for (const mentee of reason.menteeIds) {
    expect(pinnedMentees).not.toContain(mentee);
    for (const { id: mentor } of problem.mentors)
      if (!reason.mentorIds.includes(mentor))
        expect(explainPair(problem, mentee, mentor).forbids).not.toEqual([]);
  }
  const places = problem.mentors
    .filter((p) => reason.mentorIds.includes(p.id))
    .reduce((sum, p) => sum + p.maxMentees, 0);
  const pinned = (problem.pins ?? []).filter((p) => reason.mentorIds.includes(p.mentorId));
  expect(reason.places).toBe(places - pinned.length);
  expect(reason.menteeIds.length).toBeGreaterThan(reason.places);
};

describe('why somebody has no place', () => {
  it('names more persons than places, and every fix places one person more', () => {
    const seen = { hall: 0, places: 0, rules: 0, nobody: 0 };
    fc.assert(
      fc.property(tightProblems, (problem) => {
        const proposal = assign(problem);
        for (const id of proposal.notPlaced) {
          const { reason, fixes } = whyNotPlaced(problem, proposal, id);
          if (reason.code === 'not_placed.too_few_places') {
            seen.hall++;
            expectHall(problem, id, reason);
            expect(fixes.some((fix) => fix.code === 'fix.one_more_place')).toBe(true);
          } else {
            expect(reason.code).toBe('not_placed.no_mentor_allowed');
            seen.nobody++;
            for (const mentor of problem.mentors)
              expect(explainPair(problem, id, mentor.id).forbids).not.toEqual([]);
          }
          for (const fix of fixes) {
            seen[fix.code === 'fix.one_more_place' ? 'places' : 'rules']++;
            for (const changed of changes(problem, fix))
              expect(assign(changed).notPlaced.length).toBe(proposal.notPlaced.length - 1);
          }
        }
      }),
      { numRuns: 600, seed: 2026 },
    );
    for (const times of Object.values(seen)) expect(times).toBeGreaterThan(100);
  });

  it('says so where only the measure is against it', () => {
    const base = realistic(2, 2);
    const problem: AssignmentProblem = {
      mentees: base.mentees.map((p) => ({ ...p, wishes: [] })),
      mentors: base.mentors.map((p) => ({ ...p, minMentees: 0, maxMentees: 1 })),
      points: [
        [10, 1],
        [5, null],
      ],
    };
    const proposal = assign(problem, { mode: 'total' });
    expect(proposal.notPlaced).toEqual(['s1']);
    const { reason, fixes } = whyNotPlaced(problem, proposal, 's1');
    expect(reason).toEqual({ code: 'not_placed.by_measure', mentorIds: ['m0', 'm1'] });
    expect(fixes).toEqual([]);
    expect(assign(problem).notPlaced).toEqual([]);
  });
});

/** The best of all assignments with this pair. */
const bestWith = (problem: AssignmentProblem, i: number, j: number) =>
  allChoices(problem)
    .filter((choice) => choice[i] === j)
    .map((c) => ({ short: shortOf(problem, c), out: outOf(c), sum: sumOf(problem, c) }))
    .reduce<{ short: number; out: number; sum: number } | null>(
      (a, b) => (a === null || (a.short - b.short || a.out - b.out || b.sum - a.sum) > 0 ? b : a),
      null,
    );

describe('why not this mentor', () => {
  it('says exactly what insisting would cost, and never more at a glance', () => {
    let asked = 0;
    fc.assert(
      fc.property(smallProblems, fc.nat(), fc.nat(), (problem, a, b) => {
        const i = a % problem.mentees.length;
        const j = b % problem.mentors.length;
        const proposal = assign(problem);
        const why = whyNot(problem, proposal, problem.mentees[i]!.id, problem.mentors[j]!.id);
        const pinned = problem.pins?.some((p) => p.menteeId === problem.mentees[i]!.id);
        if (pinned) return;
        const best = bestWith(problem, i, j);
        if (best === null) {
          expect(why.loss).toBeNull();
          return;
        }
        asked++;
        const { figures } = proposal;
        expect(why.loss).toEqual({
          belowMinimum: best.short - figures.belowMinimum,
          notPlaced: best.out - figures.notPlaced,
          points: figures.points - best.sum,
        });
        if (why.loss!.belowMinimum > 0) return;
        const { notPlaced, points } = why.loss!;
        const atLeast = why.atLeast!;
        expect(
          notPlaced > atLeast.notPlaced ||
            (notPlaced === atLeast.notPlaced && points >= atLeast.points),
        ).toBe(true);
      }),
      { numRuns: 1000, seed: 2026 },
    );
    expect(asked).toBeGreaterThan(400);
  });
});

describe('how contested a mentor is', () => {
  it('is what a further place gains at most and a place fewer loses at least', () => {
    const problem = { ...realistic(40, 12, 3) };
    const with0 = {
      ...problem,
      mentors: problem.mentors.map((p) => ({ ...p, minMentees: 0, maxMentees: 2 })),
    };
    const value = ({ figures }: AssignmentProposal) => [figures.notPlaced, figures.points] as const;
    const proposal = assign(with0);
    const [out, points] = value(proposal);
    const contest = contested(with0, proposal)!;
    expect(contest.filter((c) => c.notPlaced > 0 || c.points > 0).length).toBeGreaterThan(3);
    for (const { mentorId: id, ...worth } of contest) {
      const [outMore, pointsMore] = value(assign(withOneMorePlace(with0, id)));
      const gain = { notPlaced: out - outMore, points: pointsMore - points };
      expect(gain.notPlaced).toBeLessThanOrEqual(worth.notPlaced);
      if (gain.notPlaced === worth.notPlaced) expect(gain.points).toBeLessThanOrEqual(worth.points);
      const fewer = {
        ...with0,
        mentors: with0.mentors.map((p) => (p.id === id ? { ...p, maxMentees: 1 } : p)),
      };
      const [outFewer, pointsFewer] = value(assign(fewer));
      const loss = { notPlaced: outFewer - out, points: points - pointsFewer };
      expect(loss.notPlaced).toBeGreaterThanOrEqual(worth.notPlaced);
      if (loss.notPlaced === worth.notPlaced)
        expect(loss.points).toBeGreaterThanOrEqual(worth.points);
    }
  });
});

describe('late arrivals and withdrawals', () => {
  const problem = realistic(40, 16, 4);
  const before = assign({ ...problem, mentees: problem.mentees.slice(0, 34) });
  const stay = before.pairs.filter((p) => p.menteeId !== 's3');
  const present = { ...problem, mentees: problem.mentees.filter((p) => p.id !== 's3') };
  const movedIn = ({ pairs }: AssignmentProposal): number => {
    const now = new Map(pairs.map((p) => [p.menteeId, p.mentorId]));
    return stay.filter((p) => now.get(p.menteeId) !== p.mentorId).length;
  };
  const withGain = (gainToMove: number | null) => {
    const late = { ...present, current: { pairs: before.pairs, gainToMove } };
    const proposal = assign(late);
    expect(certifyAssignment(late, proposal)).toMatchObject({ holds: true, optimal: true });
    return { moved: movedIn(proposal), ...proposal.figures };
  };

  it('moves nobody where nobody is to move, and places the late ones in what is free', () => {
    const { moved, notPlaced } = withGain(null);
    expect(moved).toBe(0);
    expect(notPlaced).toBeGreaterThanOrEqual(withGain(1_000_000).notPlaced);
  });

  it('moves fewer the more a move has to gain, and each move gains that much', () => {
    const results = [0, 100, 500, 2000, 1_000_000].map((gain) => ({ gain, ...withGain(gain) }));
    for (const [at, { gain, moved, points, notPlaced }] of results.entries()) {
      const stricter = results[at + 1];
      if (!stricter) break;
      expect(notPlaced).toBe(stricter.notPlaced);
      expect(moved).toBeGreaterThanOrEqual(stricter.moved);
      expect(points - stricter.points).toBeGreaterThanOrEqual(gain * (moved - stricter.moved));
    }
    expect(results[0]!.moved).toBeGreaterThan(results.at(-1)!.moved);
  });

  it('takes the best of all assignments with what staying is worth', () => {
    const cases = fc.tuple(smallProblems, fc.constantFrom(0, 1, 5), fc.nat(200));
    fc.assert(
      fc.property(cases, ([small, gainToMove, at]) => {
        const choices = allChoices(small);
        const now = choices[at % choices.length]!;
        const pairs = now.flatMap((j, i) =>
          j < 0 ? [] : [{ menteeId: small.mentees[i]!.id, mentorId: small.mentors[j]!.id }],
        );
        const late = { ...small, current: { pairs, gainToMove } };
        const proposal = assign(late);
        expect(certifyAssignment(late, proposal)).toMatchObject({ holds: true, optimal: true });
        const worth = (choice: readonly number[]): number =>
          sumOf(small, choice) +
          gainToMove * choice.filter((j, i) => j >= 0 && j === now[i]).length;
        const found = choices.find((choice) =>
          choice.every((j, i) => {
            const pair = proposal.pairs.find((p) => p.menteeId === small.mentees[i]!.id);
            return (small.mentors[j]?.id ?? null) === (pair?.mentorId ?? null);
          }),
        )!;
        for (const choice of choices) {
          const level =
            shortOf(small, choice) - shortOf(small, found) || outOf(choice) - outOf(found);
          expect(level).toBeGreaterThanOrEqual(0);
          if (level === 0) expect(worth(choice)).toBeLessThanOrEqual(worth(found));
        }
      }),
      { numRuns: 500, seed: 2026 },
    );
  });
});
