import type { Model } from './model.js';
import { costIn, type Stage } from './stages.js';
import { FREE, neverOf } from './seats.js';
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
  const open = new Int32Array(costs.length);
  for (let at = 0; at < open.length; at++) if (costs[at] === never) open[at] = 0x7fffffff;
  return {
    costs: open,
    lo: places.lo.slice(),
    hi: places.hi.slice(),
    mayBeOut: new Uint8Array(model.mentees.length).fill(1),
  };
};

const priceStage = (
  model: Model,
  stage: Stage,
  { costs }: Scope,
  goesOn: () => boolean,
): boolean => {
  const m = model.mentors.length;
  const never = neverOf(costs);
  const wishes = wishRow(model);
  for (const i of model.places.rows) {
    if (!goesOn()) return false;
    const wish = wishes(i);
    for (let j = 0, at = i * m; j < m; j++, at++)
      if (costs[at] !== never) costs[at] = costIn(stage, -model.costs[at]!, wish[j]!);
  }
  return true;
};

/**
 * Leaves only what an assignment that is best in this stage can use (complementary slackness):
 * pairs whose cost is just what the prices say, and loads that the prices pay for.
 */
const narrow = (
  model: Model,
  stage: Stage,
  scope: Scope,
  price: Float64Array,
  goesOn: () => boolean,
): boolean => {
  const { costs, lo, hi, mayBeOut } = scope;
  const m = model.mentors.length;
  const never = neverOf(costs);
  for (const i of model.places.rows) {
    if (!goesOn()) return false;
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
  return true;
};

/** Whether nobody costs anything in this stage: nothing is better where no cost is below 0. */
const costsNothing = (model: Model, { costs }: Scope, columnOf: Int32Array): boolean => {
  const m = model.mentors.length;
  return model.places.rows.every((i) => columnOf[i]! < 0 || costs[i * m + columnOf[i]!] === 0);
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

/** @param step hears how much is done of all stages, and ends the work by answering false */
export const solveStages = (
  model: Model,
  stages: readonly Stage[],
  step: (done: number, of: number) => boolean,
): Solved => {
  const { rows } = model.places;
  const scope = stages.length > 1 ? openScope(model) : null;
  const prices: Float64Array[] = [];
  let columnOf: Int32Array = new Int32Array(model.mentees.length).fill(FREE);
  for (const [at, stage] of stages.entries()) {
    const progress = (done: number): boolean =>
      step(at * rows.length + done, stages.length * rows.length);
    const goesOn = (): boolean => progress(0);
    const endedBefore = { columnOf, prices, complete: false };
    if (scope && !priceStage(model, stage, scope, goesOn)) return endedBefore;
    const settled = scope !== null && at > 0 && stage.by === 'point_levels';
    let price: Float64Array = new Float64Array(model.mentors.length);
    if (!settled || !costsNothing(model, scope, columnOf)) {
      const t = transport(model, stage, scope);
      if (!t.solve(progress)) {
        return at > 0 ? endedBefore : { ...endedBefore, columnOf: t.seats.columnOf };
      }
      ({ columnOf, price } = t.seats);
    }
    prices.push(price);
    const last = at === stages.length - 1;
    if (scope && !last && !narrow(model, stage, scope, price, goesOn))
      return { columnOf, prices, complete: false };
  }
  return { columnOf, prices, complete: true };
};
