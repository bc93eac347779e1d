// How long an exact assignment takes beside SciPy's (C++) and npm munkres', and how much memory.
// SciPy is measured where `python3 -c 'import scipy'` works; what is not measured says `skipped`.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Mentees, mentors, places each, runs, and whether munkres is worth waiting for. */
const CASES = [
  { n: 500, m: 500, places: 1, runs: 9, munkres: true },
  { n: 1000, m: 1000, places: 1, runs: 5, munkres: true },
  { n: 3000, m: 3000, places: 1, runs: 3, munkres: true },
  { n: 5000, m: 500, places: 10, runs: 5, munkres: true },
  { n: 20_000, m: 2000, places: 10, runs: 1, munkres: false },
];
/** Of SciPy's time, one to one and with ten places. */
const RATIO = { 1: 2, 10: 0.08 };
const MEGABYTES = 250;
/** Beyond a table of all pairs, with all of points, figures and certificate. */
const LARGE = { n: 100_000, m: 10_000, places: 10, seconds: 120, megabytes: 1500 };

const script = (name) => fileURLToPath(new URL(`assign/${name}`, import.meta.url));
const run = (command, ...args) => JSON.parse(execFileSync(command, args.map(String), { encoding: 'utf8' })); // prettier-ignore

const hasSciPy = () => {
  try {
    execFileSync('python3', ['-c', 'import scipy'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

const SKIPPED = 'skipped';
const round = (value) => (typeof value === 'number' ? Number(value.toFixed(3)) : value);

/** SciPy's median of as many runs, each in a process of its own. */
const scipy = (file, { n, m, places, runs }) => {
  const found = Array.from({ length: runs }, () =>
    run('python3', script('scipy_once.py'), file, n, m, places),
  );
  return found.toSorted((a, b) => a.seconds - b.seconds)[Math.floor(runs / 2)];
};

const agree = (found, other, name) => {
  if (other && (found.points !== other.points || found.out !== other.out))
    throw new Error(`${name} finds another optimum: ${JSON.stringify({ found, other })}`);
};

const withSciPy = hasSciPy();
const folder = mkdtempSync(join(tmpdir(), 'kull-bench-'));
const rows = [];
try {
  for (const size of CASES)
    for (const kind of ['uniform', 'realistic']) {
      const { n, m, places, runs } = size;
      const file = join(folder, 'costs');
      const engine = script('engine-once.mjs');
      const whole = run(process.execPath, engine, 'whole', kind, n, m, places, 1);
      const solve = run(process.execPath, engine, 'solve', kind, n, m, places, runs, file);
      agree(solve, whole, 'the whole');
      const beside = withSciPy ? scipy(file, size) : null;
      agree(solve, beside, 'SciPy');
      const munkres = size.munkres
        ? run(process.execPath, script('munkres-once.mjs'), file, n, m, places)
        : null;
      agree(solve, munkres, 'munkres');
      const ratio = beside ? solve.median / beside.seconds : SKIPPED;
      const heavy = n * m >= 40_000_000;
      // The uniform instances come as a table of points, which is the instance's, not the engine's.
      const given = kind === 'uniform' ? (n * m * 2) / 1e6 : 0;
      rows.push({
        case: `${n} × ${m}, ${places === 1 ? 'one to one' : `${places} places`}, ${kind}`,
        'solve, s': round(solve.median),
        'first solve, s': round(solve.first),
        'SciPy, s': beside ? round(beside.seconds) : SKIPPED,
        ratio: round(ratio),
        target: RATIO[places],
        holds: beside ? ratio <= RATIO[places] : SKIPPED,
        'munkres, s': munkres ? round(munkres.seconds) : SKIPPED,
        'with points, figures and all, s': round(whole.median),
        'memory of all, MB': Math.round(whole.megabytes),
        'of it given points, MB': Math.round(given),
        'memory holds': heavy ? whole.megabytes - given <= MEGABYTES : '',
        'SciPy, MB': beside ? Math.round(beside.megabytes) : SKIPPED,
      });
    }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.table(rows);

const found = run(process.execPath, script('large-once.mjs'), LARGE.n, LARGE.m, LARGE.places);
const seconds = found.solve + found.certify;
const large = {
  case: `${LARGE.n} × ${LARGE.m}, ${LARGE.places} places, realistic`,
  'all placed, s': round(found.placed),
  'solve with figures, s': round(found.solve),
  'certify, s': round(found.certify),
  'together, s': round(seconds),
  'target, s': LARGE.seconds,
  holds: seconds <= LARGE.seconds,
  'memory of solving, MB': Math.round(found.solveMegabytes),
  'memory with certifying, MB': Math.round(found.megabytes),
  'target, MB': LARGE.megabytes,
  'memory holds': found.megabytes <= LARGE.megabytes,
};
console.table([large]);
console.log(JSON.stringify({ bench: 'assign', rows: [...rows, large] }));
