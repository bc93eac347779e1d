// One day's reminders by Kull itself: decides, then writes the mails. Prints one JSON line.
import { clearInterval, setInterval } from 'node:timers';
import { readConfig } from '../../dist/libs/platform/src/index.js';
import { Remind } from '../../dist/libs/notices/src/index.js';
import { compose } from '../../dist/apps/api/src/boot.js';
import { DAY } from './ground.mjs';
import { IDS } from '../import/ground.mjs';

const [owner, app, folder] = process.argv.slice(2);
const config = readConfig({ LOG_LEVEL: 'error', KULL_DATA: folder }, folder);
const running = await compose(config, { owner, app }, { work: false });
const megabytes = () => process.memoryUsage().rss / 1024 / 1024;
const remind = running.app.get(Remind);
const now = new Date(`${DAY}T02:15:00Z`);

let most = 0;
const watching = setInterval(() => (most = Math.max(most, megabytes())), 20);
const before = megabytes();
const start = performance.now();
const decided = await remind.decide(IDS.institution, now);
const decideMs = performance.now() - start;
const again = await remind.decide(IDS.institution, now);
const startedPosting = performance.now();
const posted = await remind.post(IDS.institution, now);
const postMs = performance.now() - startedPosting;
clearInterval(watching);
const after = megabytes();
console.log(
  JSON.stringify({
    decided,
    again,
    decideMs,
    posted,
    postMs,
    before,
    most: Math.max(most, after),
    after,
  }),
);
await running.stop();
process.exit(0);
