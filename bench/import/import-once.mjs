// One import in a process of its own, so that its memory can be told: previews the file, imports it
// as the preview showed, imports it again, and prints the figures as JSON.
import { readFileSync } from 'node:fs';
import { ImportRoster } from '../../dist/libs/enrolment/src/index.js';
import { Withdraw } from '../../dist/libs/enrolment/src/withdraw.service.js';
import { PreviewRoster } from '../../dist/libs/enrolment/src/roster/preview-roster.service.js';
import { FindInRoster } from '../../dist/libs/enrolment/src/roster/roster-findings.js';
import { SeatFinder } from '../../dist/libs/enrolment/src/roster/seat-finder.js';
import { SeatReleases } from '../../dist/libs/enrolment/src/seat-releases.js';
import { Actor, SystemClock } from '../../dist/libs/kernel/src/index.js';
import { Database, openDataSource } from '../../dist/libs/platform/src/index.js';
import { ENTITIES } from '../../dist/apps/api/src/entities.js';
import { IDS } from './ground.mjs';

const [address, file] = process.argv.slice(2);
const dataSource = await openDataSource(address, ENTITIES);
const db = new Database(dataSource, { write: () => Promise.resolve() });
const findInRoster = new FindInRoster(new SystemClock());
const previewRoster = new PreviewRoster(db, findInRoster, new SeatFinder());
const importRoster = new ImportRoster(db, findInRoster, new Withdraw(db, new SeatReleases()));
const grants = [{ role: 'coordinator', schemeId: null }];
const actor = Actor.person(IDS.institution, IDS.coordinator, grants, 'nb');

const upload = () => ({
  fileName: 'bench.csv',
  bytes: readFileSync(file),
  role: 'mentee',
  columns: {},
  mayCreateProgrammes: true,
});
const timed = async (work) => {
  const from = performance.now();
  const result = await work();
  return { result, ms: performance.now() - from };
};
const commit = ({ fingerprint }) =>
  timed(() => importRoster.run(actor, IDS.round, upload(), { fingerprint, withdraw: [] }));

const preview = await timed(() => previewRoster.run(actor, IDS.round, upload()));
const first = await commit(preview.result);
const again = await timed(() => previewRoster.run(actor, IDS.round, upload()));
const second = await commit(again.result);
await dataSource.destroy();
console.log(
  JSON.stringify({
    previewMs: preview.ms,
    importMs: first.ms,
    againMs: second.ms,
    imported: first.result.counts.new,
    unchanged: second.result.counts.unchanged,
    peakMegabytes: process.resourceUsage().maxRSS / 1024,
  }),
);
