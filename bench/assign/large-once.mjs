// An instance beyond a table of all pairs, assigned and certified: large-once.mjs N M PLACES
import { assign, certifyAssignment } from '../../dist/libs/matching/src/index.js';
import { instance } from './instances.mjs';

const [n, m, places] = process.argv.slice(2).map(Number);
const problem = instance('realistic', n, m, places);

const timed = (work) => {
  const start = performance.now();
  const value = work();
  const seconds = (performance.now() - start) / 1000;
  return { seconds, value, megabytes: process.resourceUsage().maxRSS / 1000 };
};

const start = performance.now();
let placed = null;
const solved = timed(() =>
  assign(problem, {
    onProgress: ({ done, of }) => {
      // The rest is counting blocking pairs.
      if (done >= of - n) placed ??= (performance.now() - start) / 1000;
    },
  }),
);
const certified = timed(() => certifyAssignment(problem, solved.value));
const { figures } = solved.value;
const { holds, optimal } = certified.value;
if (!holds || !optimal) throw new Error('The assignment is not certified.');
console.log(
  JSON.stringify({
    placed,
    solve: solved.seconds,
    solveMegabytes: solved.megabytes,
    certify: certified.seconds,
    megabytes: certified.megabytes,
    points: figures.points,
    out: figures.notPlaced,
    blocking: figures.blockingPairs,
  }),
);
