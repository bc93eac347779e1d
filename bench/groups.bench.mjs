// How good groups are, and how long they take: by given distances beside R's anticlust, and the
// rosters that formGroups is for. Seconds are of processor time. anticlust is measured where R and
// it are installed; what is not measured says `skipped`.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The best that was measured of instances drawn alike, with 60 seconds for each. */
const UNIFORM = [
  { n: 600, groups: 60, target: 218_907 },
  { n: 480, groups: 20, target: 377_428 },
  { n: 960, groups: 24, target: 1_213_287 },
];
const SHORT = 10;
const LONG = 60;
const SKIPPED = 'skipped';

const script = (name) => fileURLToPath(new URL(`groups/${name}`, import.meta.url));
const run = (command, ...args) => JSON.parse(execFileSync(command, args.map(String), { encoding: 'utf8' })); // prettier-ignore
const engine = (name, ...args) => run(process.execPath, script(name), ...args);
const round = (value, digits = 1) => Number(value.toFixed(digits));

const hasAnticlust = () => {
  try {
    execFileSync('Rscript', ['-e', 'library(anticlust)'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

const withAnticlust = hasAnticlust();
const uniform = [];
const folder = mkdtempSync(join(tmpdir(), 'kull-bench-'));
try {
  for (const { n, groups, target } of UNIFORM) {
    const file = join(folder, 'distances');
    const short = engine('uniform-once.mjs', n, groups, SHORT, file);
    const long = engine('uniform-once.mjs', n, groups, LONG);
    const beside = (method) => {
      if (!withAnticlust) return SKIPPED;
      const { within, seconds } = run('Rscript', script('anticlust_once.R'), file, groups, method);
      return `${Math.round(within)} in ${Math.round(seconds)} s`;
    };
    uniform.push({
      case: `${n} in ${groups} × ${n / groups}`,
      [`value, ${SHORT} s`]: Math.round(short.within),
      [`value, ${LONG} s`]: Math.round(long.within),
      target,
      [`holds, ${SHORT} s`]: short.within >= target,
      [`holds, ${LONG} s`]: long.within > target,
      'looked at in a second, millions': round(long.moves / long.seconds / 1e6),
      'anticlust local-maximum': beside('local-maximum'),
      'anticlust TPSDP': beside('TPSDP'),
    });
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

const WITHIN = 1.02;
const rosters = [];
for (const which of ['fyse', 'forty', 'balanced', 'kept']) {
  const found = engine('roster-once.mjs', which);
  rosters.push({
    case: which,
    groups: found.groups,
    'outside the sizes': found.outsideSize,
    'without leader': found.withoutLeader,
    'only ones': found.onlyOnes,
    'cannot at the hour': found.hour.cannot,
    'weak groups': found.weak,
    points: found.points,
    ...Object.fromEntries(
      found.balances.map((b) => [`${b.attribute}, of the bound`, round(b.points / b.bound, 3)]),
    ),
    'balance holds': ['balanced', 'kept'].includes(which) ? found.balances.every((b) => b.points <= b.bound * WITHIN) : '', // prettier-ignore
    'processor seconds': round(found.seconds),
    'time holds': found.seconds < 10,
  });
}

const sizes = [640, 5000, 20_000].map((n) => ({ n, ...engine('roster-once.mjs', n) }));
const [small] = sizes;
const growth = (n) => (n * Math.log(n)) / (small.n * Math.log(small.n));
const grown = sizes.map(({ n, seconds, megabytes, ...found }) => ({
  case: `${n} students, generated`,
  groups: found.groups,
  'only ones': found.onlyOnes,
  'without leader': found.withoutLeader,
  'processor seconds': round(seconds),
  'n log n would be': round(small.seconds * growth(n)),
  'time holds': seconds <= small.seconds * growth(n),
  'memory, MB': Math.round(megabytes),
  'memory holds': megabytes <= small.megabytes * growth(n),
}));

for (const rows of [uniform, rosters, grown]) console.table(rows);
console.log(JSON.stringify({ bench: 'groups', uniform, rosters, grown }));
