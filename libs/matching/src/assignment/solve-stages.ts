import type { Model } from './model.js';
import { costIn, type Stage } from './stages.js';
import { FREE, neverOf, type Seats } from './seats.js';
import { Transport } from './transport.js';

export interface Solved {
  /** For each mentee the mentor's place, or below 0. */
  readonly columnOf: Int32Array;
  readonly prices: Float64Array[];
  readonly complete: boolean;
}

/** What is still possible after the stages so far. */
interface Scope {
  /** The pairs, as costs of the present stage. */
  readonly costs: Int32Array;
  readonly lo: Int32Array;
  readonly hi: Int32Array;
  readonly mayBeOut: Uint8Array;
}

/** How far up each mentee wishes for each mentor, a row at a time; 0 is not at all. */
const wishRow = ({ mentees, mentors }: Model): ((i: number) => Int32Array) => {
  const column = new Map(mentors.map((p, j) => [p.id, j]));
  const row = new Int32Array(mentors.length);
  return (i) => {
    row.fill(0);
    for (const [tier, ids] of (mentees[i]!.wishes ?? []).entries())
      for (const id of ids) row[column.get(id)!] = tier + 1;
    return row;
  };
};

const openScope = (model: Model): Scope => {
  const { costs, places } = model;
  const never = neverOf(costs);
  return {
    costs: Int32Array.from(costs, (cost) => (cost === never ? 0x7fffffff : 0)),
    lo: places.lo.slice(),
    hi: places.hi.slice(),
    mayBeOut: new Uint8Array(model.mentees.length).fill(1),
  };
};

const priceStage = (model: Model, stage: Stage, { costs }: Scope): void => {
  const m = model.mentors.length;
  const never = neverOf(costs);
  const wishes = wishRow(model);
  for (const i of model.places.rows) {
    const wish = wishes(i);
    for (let j = 0, at = i * m; j < m; j++, at++)
      if (costs[at] !== never) costs[at] = costIn(stage, -model.costs[at]!, wish[j]!);
  }
};

/**
 * Leaves only what an assignment that is best in this stage can use (complementary slackness):
 * pairs whose cost is just what the prices say, and loads that the prices pay for.
 */
const narrow = (model: Model, stage: Stage, scope: Scope, price: Float64Array): void => {
  const { costs, lo, hi, mayBeOut } = scope;
  const m = model.mentors.length;
  const never = neverOf(costs);
  for (const i of model.places.rows) {
    let least = mayBeOut[i] === 1 ? stage.out : Infinity;
    for (let j = 0, at = i * m; j < m; j++, at++)
      if (costs[at] !== never) least = Math.min(least, costs[at]! - price[j]!);
    for (let j = 0, at = i * m; j < m; j++, at++)
      if (costs[at] !== never && costs[at]! - price[j]! > least) costs[at] = never;
    if (stage.out > least) mayBeOut[i] = 0;
  }
  for (const [j, p] of price.entries()) {
    if (p < 0) lo[j] = hi[j]!;
    else if (p > 0) {
      hi[j] = lo[j]!;
      if (p === stage.penalty) lo[j] = 0;
    }
  }
};

const transport = (model: Model, stage: Stage, scope: Scope | null): Transport => {
  const { places, mentees, mentors } = model;
  const out = Float64Array.from(mentees, (_, i) =>
    scope?.mayBeOut[i] === 0 ? Infinity : stage.out,
  );
  return new Transport({
    costs: scope?.costs ?? model.costs,
    columns: mentors.length,
    rows: places.rows,
    lo: scope?.lo ?? places.lo,
    hi: scope?.hi ?? places.hi,
    out,
    penalty: stage.penalty,
  });
};

/** Whoever has no place when the work is ended takes the best one that is free. */
const seatTheRest = (seats: Seats): void => {
  const { rows, costs, columns: m, hi, out } = seats.input;
  for (const row of rows) {
    if (seats.columnOf[row] !== FREE) continue;
    let best = -1;
    let least = out[row]!;
    for (let j = 0; j < m; j++) {
      const cost = costs[row * m + j]!;
      if (cost === seats.never || seats.load[j]! >= hi[j]! || cost >= least) continue;
      least = cost;
      best = j;
    }
    if (best >= 0) seats.put(row, best);
  }
};

/** @param step hears how much is done of all stages, and ends the work by answering false */
export const solveStages = (
  model: Model,
  stages: readonly Stage[],
  step: (done: number, of: number) => boolean,
): Solved => {
  const { rows } = model.places;
  const scope = stages.length > 1 ? openScope(model) : null;
  const prices: Float64Array[] = [];
  let columnOf: Int32Array = new Int32Array(0);
  for (const [at, stage] of stages.entries()) {
    if (scope) priceStage(model, stage, scope);
    const t = transport(model, stage, scope);
    const complete = t.solve((done) => step(at * rows.length + done, stages.length * rows.length));
    if (!complete) {
      if (at === 0) seatTheRest(t.seats);
      return { columnOf: at === 0 ? t.seats.columnOf : columnOf, prices, complete };
    }
    columnOf = t.seats.columnOf;
    prices.push(t.seats.price);
    if (scope && at < stages.length - 1) narrow(model, stage, scope, t.seats.price);
  }
  return { columnOf, prices, complete: true };
};
