// One instance with the engine, in a process of its own, so that its memory can be told:
// engine-once.mjs whole|solve KIND N M PLACES RUNS [FILE for the costs]
import { writeFileSync } from 'node:fs';
import { assign } from '../../dist/libs/matching/src/index.js';
import { compileAssignment } from '../../dist/libs/matching/src/assignment/model.js';
import { neverOf } from '../../dist/libs/matching/src/assignment/seats.js';
import { solveStages } from '../../dist/libs/matching/src/assignment/solve-stages.js';
import { stagesOf } from '../../dist/libs/matching/src/assignment/stages.js';
import { instance } from './instances.mjs';

const [what, kind, ...rest] = process.argv.slice(2);
const [n, m, places, runs] = rest.slice(0, 4).map(Number);
const file = rest[4];

const timed = (work) => {
  const start = performance.now();
  const value = work();
  return { seconds: (performance.now() - start) / 1000, value };
};

const report = (times, figures) =>
  console.log(
    JSON.stringify({
      first: times[0],
      median: times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)],
      megabytes: process.resourceUsage().maxRSS / 1000,
      ...figures,
    }),
  );

const problem = instance(kind, n, m, places);
if (what === 'whole') {
  const { seconds, value } = timed(() => assign(problem));
  report([seconds], { points: value.figures.points, out: value.figures.notPlaced });
} else {
  const model = compileAssignment(problem, () => true);
  const stages = stagesOf('fewest_left_out', m, model.bound, [], 0);
  const times = [];
  let columnOf;
  for (let run = 0; run < runs; run++) {
    const { seconds, value } = timed(() => solveStages(model, stages, () => true));
    times.push(seconds);
    columnOf = value.columnOf;
  }
  let points = 0;
  for (const [i, j] of columnOf.entries()) if (j >= 0) points -= model.costs[i * m + j];
  const never = neverOf(model.costs);
  if (file) {
    const costs = Int32Array.from(model.costs, (c) => (c === never ? 0x7fffffff : c));
    writeFileSync(file, costs);
  }
  report(times, { points, out: columnOf.filter((j) => j < 0).length });
}
