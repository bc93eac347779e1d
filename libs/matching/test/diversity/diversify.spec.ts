import fc from 'fast-check';
import { certifyDiversity, diversify, type DiversityProblem } from '../../src/index.js';
import { Random } from '../../src/grouping/random.js';

const uniform = (n: number, groups: DiversityProblem['groups'], seed: number): DiversityProblem => {
  const random = new Random(seed);
  const distances = Array.from({ length: n }, () => new Float64Array(n));
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < i; j++) distances[i]![j] = distances[j]![i] = random.below(1000) / 10;
  }
  const ids = distances.map((_, i) => `p${String(i).padStart(3, '0')}`);
  return { ids, distances, groups };
};

const places = (count: number, min: number, max = min): DiversityProblem['groups'] =>
  Array.from({ length: count }, (_, g) => ({ key: `g${g}`, min, max }));

/** The highest sum of any grouping within the sizes, by trying them all. */
const bestOf = ({ ids, distances, groups }: DiversityProblem): number => {
  const members: number[][] = groups.map(() => []);
  const from = (i: number, sum: number): number => {
    if (i === ids.length) return groups.every((g, at) => members[at]!.length >= g.min) ? sum : -1;
    let best = -1;
    groups.forEach((g, at) => {
      const own = members[at]!;
      if (own.length === g.max) return;
      const gained = own.reduce((total, other) => total + distances[i]![other]!, 0);
      own.push(i);
      best = Math.max(best, from(i + 1, sum + gained));
      own.pop();
    });
    return best;
  };
  return from(0, 0);
};

const refusal = (problem: DiversityProblem): unknown => {
  try {
    diversify(problem);
  } catch (error) {
    return error;
  }
  return null;
};

describe('groups by given distances', () => {
  it('are the best of all groupings of small problems, sizes fixed or free', () => {
    const sizes = fc.constantFrom(
      { n: 8, groups: places(2, 4) },
      { n: 8, groups: places(3, 2, 3) },
      { n: 7, groups: [...places(1, 1, 4), { key: 'x', min: 2, max: 5 }] },
      { n: 9, groups: places(3, 3) },
    );
    fc.assert(
      fc.property(sizes, fc.integer({ min: 1, max: 10_000 }), ({ n, groups }, seed) => {
        const problem = uniform(n, groups, seed);
        const proposal = diversify(problem);
        const certificate = certifyDiversity(problem, proposal);
        expect(certificate.holds).toBe(true);
        expect(proposal.within).toBeCloseTo(bestOf(problem), 6);
        expect(proposal.within).toBeLessThanOrEqual(certificate.bound + 1e-6);
      }),
      { numRuns: 60, seed: 2026 },
    );
  });

  it('are the same to the last bit for the same seed, in whatever order the input comes', () => {
    const problem = uniform(60, places(6, 9, 11), 3);
    const turned = {
      ...problem,
      ids: problem.ids.toReversed(),
      distances: problem.distances.toReversed().map((row) => Array.from(row).reverse()),
    };
    const one = diversify(problem, { seed: 4, moves: 400_000 });
    expect(diversify(turned, { seed: 4, moves: 400_000 })).toEqual(one);
    expect(diversify(problem, { seed: 5, moves: 400_000 }).groups).not.toEqual(one.groups);
  });

  it('end within 100 ms when cancelled, with the best so far', () => {
    const problem = uniform(600, places(60, 10), 1);
    // Processor time, since the machine may be busy with other things.
    const spent = (): number => process.cpuUsage().user / 1000;
    let asked = 0;
    let stopAt = 0;
    let best = 0;
    const signal = (): boolean => {
      if (++asked === 300) stopAt = spent();
      return asked >= 300;
    };
    const onProgress = ({ within }: { within: number }): void => void (best = within);
    const proposal = diversify(problem, { signal, onProgress });
    expect(spent() - stopAt).toBeLessThan(100);
    expect(proposal.cancelled).toBe(true);
    expect(proposal.within).toBeGreaterThanOrEqual(best);
    expect(certifyDiversity(problem, proposal).holds).toBe(true);
  });

  it('are not certified with a false sum, a person twice or a group too large', () => {
    const problem = uniform(12, places(3, 4), 1);
    const { groups, within } = diversify(problem, { moves: 10_000 });
    const [a, b, c] = groups;
    const moved = [
      { ...a!, memberIds: [...a!.memberIds, b!.memberIds[0]!] },
      { ...b!, memberIds: b!.memberIds.slice(1) },
      c!,
    ];
    const doubled = [{ ...a!, memberIds: b!.memberIds }, b!, c!];
    expect(certifyDiversity(problem, { groups, within }).holds).toBe(true);
    expect(certifyDiversity(problem, { groups, within: within + 1 }).holds).toBe(false);
    expect(certifyDiversity(problem, { groups: moved, within }).holds).toBe(false);
    expect(certifyDiversity(problem, { groups: doubled, within }).holds).toBe(false);
  });

  const four = uniform(4, places(2, 2), 1);
  const spoilt = (i: number, j: number, value: number) =>
    four.distances.map((row, a) => Array.from(row, (d, b) => (a === i && b === j ? value : d)));
  it.each<[string, Partial<DiversityProblem>, object]>([
    ['duplicate_person', { ids: ['a', 'b', 'a', 'c'] }, { ids: ['a'] }],
    ['duplicate_group', { groups: [...places(1, 2), ...places(1, 2)] }, { ids: ['g0'] }],
    ['size_not_a_number', { groups: places(2, NaN) }, { ids: ['g0'] }],
    ['min_above_max', { groups: places(2, 3, 2) }, { ids: ['g0'], min: 3, max: 2 }],
    ['persons_outside_sizes', { groups: places(2, 3) }, { persons: 4, fewest: 6, most: 6 }],
    ['distances_not_square', { distances: four.distances.slice(1) }, { persons: 4 }],
    ['distance_not_a_number', { distances: spoilt(2, 1, NaN) }, { ids: ['p001', 'p002'] }],
    ['distance_negative', { distances: spoilt(3, 0, -1) }, { ids: ['p000', 'p003'] }],
    ['distance_not_the_same_both_ways', { distances: spoilt(3, 2, 7e3) }, { ids: ['p002', 'p003'] }], // prettier-ignore
    ['distance_to_oneself', { distances: spoilt(2, 2, 1) }, { ids: ['p002'] }],
  ])('are refused before any work: %s', (code, changes, details) => {
    expect(refusal({ ...four, ...changes })).toMatchObject({
      code: `grouping.${code}`,
      status: 422,
      details,
    });
  });
});
