import { cooled } from '../acceptance.js';
import { Random } from '../random.js';
import { compileDistances } from './distances.js';
import type { DiversityOptions, DiversityProblem, DiversityProposal } from './problem.js';
import { Seats, type Distances } from './seats.js';
import { validateDiversity } from './validate.js';

/** Grows when the same problem and seed give another proposal than before. */
export const DIVERSITY_VERSION = 'diversity-1';

/** Temperatures, in spreads of random exchanges: tuned at 600 × 10, 480 × 24 and 960 × 40. */
const HOT = 0.18;
const COLD = 0.06;
/** Random exchanges from which the spread is read. */
const SAMPLES = 2000;
/** Persons that take turns between two looks at the signal. */
const STRIDE = 256;
/** Up to so many persons the budget is cut into several coolings, each from a new beginning. */
const FEW = 100;
const COOLINGS = 20;

const isStopped = ({ signal }: DiversityOptions): boolean =>
  typeof signal === 'function' ? signal() : signal?.aborted === true;

/** Everybody somewhere at random: each group its fewest, then whatever has room. */
const shuffled = ({ n, least, most }: Distances, random: Random): Int32Array => {
  const places = [...least.keys()].flatMap((g) => Array.from({ length: least[g]! }, () => g));
  const room = [...least.keys()].flatMap((g) =>
    Array.from({ length: most[g]! - least[g]! }, () => g),
  );
  for (let left = room.length; places.length < n; left--) {
    const at = random.below(left);
    places.push(room[at]!);
    room[at] = room[left - 1]!;
  }
  for (let i = n - 1; i > 0; i--) {
    const j = random.below(i + 1);
    [places[i], places[j]] = [places[j]!, places[i]!];
  }
  return Int32Array.from(places);
};

/** What random exchanges gain and lose, as a standard deviation. */
const spreadOf = (seats: Seats, random: Random): number => {
  const { n } = seats.distances;
  let squares = 0;
  for (let s = 0; s < SAMPLES; s++) {
    const gain = seats.gainOf(random.below(n), random.below(n));
    squares += gain * gain;
  }
  return Math.sqrt(squares / SAMPLES);
};

/** Gains alone, until nobody has any. */
const descend = (seats: Seats): void => {
  const { n } = seats.distances;
  for (let changed = true; changed;) {
    changed = false;
    for (let i = 0; i < n; i++) if (seats.scan(i, 0)) changed = true;
  }
};

/**
 * Puts persons into groups so that the distances within groups add up to as much as can be:
 * simulated annealing in which one person after the other is held against everybody else. Equal
 * problem, moves and seed give an equal proposal on every machine.
 *
 * @throws DomainError 422 `grouping.…` for a problem that contradicts itself, before any work
 */
export const diversify = (
  problem: DiversityProblem,
  options: DiversityOptions = {},
): DiversityProposal => {
  validateDiversity(problem);
  const { distances, order } = compileDistances(problem);
  const { n } = distances;
  const seed = options.seed ?? 1;
  const moves = options.moves ?? 4000 * n * n;
  const random = new Random(seed);
  const coolings = n <= FEW ? COOLINGS : 1;
  let best = { within: -1, groupOf: new Int32Array(n) };
  let movesUsed = 0;
  let cancelled = isStopped(options);
  const keep = (seats: Seats): void => {
    if (seats.within > best.within) best = { within: seats.within, groupOf: seats.groupOf.slice() };
  };
  for (let cooling = 0; cooling < coolings && !(cancelled && cooling > 0); cooling++) {
    const seats = new Seats(distances, random, shuffled(distances, random));
    keep(seats);
    if (n < 2 || problem.groups.length < 2) break;
    const spread = spreadOf(seats, random);
    const turns = Math.floor(moves / coolings / n);
    for (let turn = 0; turn < turns && !cancelled; turn++) {
      seats.scan(random.below(n), cooled(HOT * spread, COLD * spread, turn / turns));
      movesUsed += n;
      if (turn % STRIDE !== 0) continue;
      keep(seats);
      cancelled = isStopped(options);
      if (turn % (STRIDE * 64) === 0)
        options.onProgress?.({ movesDone: movesUsed, moves, within: withinOf(problem, order, best.groupOf) }); // prettier-ignore
    }
    if (!cancelled) descend(seats);
    keep(seats);
  }
  return {
    groups: problem.groups.map(({ key }, g) => ({
      key,
      memberIds: order.flatMap((i, at) => (best.groupOf[at] === g ? [problem.ids[i]!] : [])),
    })),
    within: withinOf(problem, order, best.groupOf),
    seed,
    engineVersion: DIVERSITY_VERSION,
    movesUsed,
    cancelled,
  };
};

/** The sum as the distances were given, always added in the same order. */
const withinOf = (
  { distances }: DiversityProblem,
  order: readonly number[],
  groupOf: Int32Array,
): number => {
  let sum = 0;
  const members = Map.groupBy(order.keys(), (at) => groupOf[at]!);
  for (const g of [...members.keys()].sort((a, b) => a - b)) {
    const own = members.get(g)!;
    own.forEach((i, k) => {
      for (let l = 0; l < k; l++) sum += distances[order[i]!]![order[own[l]!]!]!;
    });
  }
  return sum;
};
