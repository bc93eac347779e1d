// One preview of a file, or one import of it as a preview showed, in a process of its own, so that
// its memory can be told. Prints the figures as JSON.
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

const [address, file, fingerprint] = process.argv.slice(2);
const dataSource = await openDataSource(address, ENTITIES);
const db = new Database(dataSource, { write: () => Promise.resolve() });
const findInRoster = new FindInRoster(new SystemClock());
const previewRoster = new PreviewRoster(db, findInRoster, new SeatFinder());
const importRoster = new ImportRoster(db, findInRoster, new Withdraw(db, new SeatReleases()));
const grants = [{ role: 'coordinator', schemeId: null }];
const actor = Actor.person(IDS.institution, IDS.coordinator, grants, 'nb');

const upload = {
  fileName: 'bench.csv',
  bytes: readFileSync(file),
  role: 'mentee',
  columns: {},
  createProgrammes: undefined,
};
const from = performance.now();
const result = fingerprint
  ? await importRoster.run(actor, IDS.round, upload, { fingerprint, withdraw: [] })
  : await previewRoster.run(actor, IDS.round, upload);
const ms = performance.now() - from;
await dataSource.destroy();
const { counts, fingerprint: found } = result;
const megabytes = process.resourceUsage().maxRSS / 1024;
console.log(JSON.stringify({ ms, megabytes, counts, fingerprint: found }));
