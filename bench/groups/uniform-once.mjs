// One maximally diverse grouping of seeded uniform distances, in a process of its own:
// uniform-once.mjs N GROUPS SECONDS of processor time [FILE for the distances]
import { writeFileSync } from 'node:fs';
import { certifyDiversity, diversify } from '../../dist/libs/matching/src/index.js';
import { Random } from '../../dist/libs/matching/src/grouping/random.js';

const [n, groups, seconds] = process.argv.slice(2, 5).map(Number);
const file = process.argv[5];

const random = new Random(n + groups);
const distances = Array.from({ length: n }, () => new Float64Array(n));
for (let i = 0; i < n; i++)
  for (let j = 0; j < i; j++) distances[i][j] = distances[j][i] = random.below(100_001) / 1000;
if (file) writeFileSync(file, distances.map((row) => row.join(' ')).join('\n'));

const size = n / groups;
const problem = {
  ids: distances.map((_, i) => `p${String(i).padStart(4, '0')}`),
  distances,
  groups: Array.from({ length: groups }, (_, g) => ({ key: `g${g}`, min: size, max: size })),
};
// The budget is in exchanges looked at: how many there are in a second is found out beforehand.
const spent = () => process.cpuUsage().user / 1e6;
const timed = (moves) => {
  const before = spent();
  const proposal = diversify(problem, { moves });
  return { proposal, seconds: spent() - before };
};
timed(2e7);
const trial = timed((seconds / 20) * 1e8);
const { proposal, seconds: taken } = timed((trial.proposal.movesUsed / trial.seconds) * seconds);
const { holds, within } = certifyDiversity(problem, proposal);
if (!holds) throw new Error('not certified');
console.log(JSON.stringify({ within, seconds: taken, moves: proposal.movesUsed }));
