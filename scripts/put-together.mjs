// Test files of one project, put together in a few: most of what a small suite takes is to load Kull and
// to run all of it for the first time, which suites of one file do once. Each suite has a server and a
// database of its own all the same.
import { globSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where jest.config.mjs looks for them when `KULL_TEST_TOGETHER` is set. */
const FOLDER = 'test/together';

/** How long the longest take, in seconds, and any other about: they are dealt out so that all files end at once. */
const SECONDS = {
  'test/api/platform/visibility/visibility.e2e-spec.ts': 85,
  'test/api/platform/every-operation.e2e-spec.ts': 75,
  'test/api/platform/visibility/changes-nothing.e2e-spec.ts': 70,
  'test/api/notices/mail-trouble.e2e-spec.ts': 65,
  'test/api/integrations/webhook-tries.e2e-spec.ts': 45,
  'test/api/platform/lifecycle.e2e-spec.ts': 45,
  'test/api/notices/look-again.e2e-spec.ts': 40,
  'test/api/platform/visibility/what-goes-out.e2e-spec.ts': 40,
  'test/api/backup/commands.e2e-spec.ts': 35,
  'test/api/notices/moved.e2e-spec.ts': 30,
  'test/api/notices/mail-pace.e2e-spec.ts': 25,
  'test/api/notices/autumn/autumn.e2e-spec.ts': 20,
  'test/api/privacy/clear-round.e2e-spec.ts': 18,
  'test/api/notices/daily-mail.e2e-spec.ts': 15,
  'test/api/notices/mail-crash.e2e-spec.ts': 15,
  'test/api/privacy/forgetting.e2e-spec.ts': 15,
  'test/web/main-job.spec.ts': 120,
  'test/web/words-of-pairs.spec.ts': 95,
  'test/web/finding-ones-way.spec.ts': 70,
  'test/web/templates.spec.ts': 60,
  'test/web/first-meetings.spec.ts': 55,
  'test/web/offline.spec.ts': 45,
  'test/web/ranking.spec.ts': 40,
  'test/web/report-link.spec.ts': 40,
  'test/web/leaving-unsent.spec.ts': 40,
  'test/web/services-and-concerns.spec.ts': 35,
  'test/web/who-can.spec.ts': 35,
  'test/web/first-talks.spec.ts': 35,
  'test/web/mentor-directory.spec.ts': 35,
  'test/web/round-form.spec.ts': 35,
  'test/web/messages.spec.ts': 35,
};
const OTHER_SECONDS = { api: 4, web: 17 };

/**
 * Writes them anew, dealt out so that each takes about as long.
 *
 * @param root the project's folder
 * @param project `api` or `web`
 * @param files how many to write
 * @param but paths to leave out, or parts of them
 */
export const putTogether = (root, project, { files, but = [] }) => {
  const folder = join(root, FOLDER);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const secondsOf = (suite) => SECONDS[suite] ?? OTHER_SECONDS[project];
  const suites = globSync(`test/${project}/**/*{e2e-spec,.spec}.ts`, { cwd: root })
    .filter((suite) => !but.some((part) => suite.includes(part)))
    .sort()
    .sort((a, b) => secondsOf(b) - secondsOf(a));
  const dealt = Array.from({ length: files }, () => ({ seconds: 0, lines: [] }));
  for (const suite of suites) {
    const shortest = dealt.reduce((one, other) => (other.seconds < one.seconds ? other : one));
    shortest.seconds += secondsOf(suite);
    shortest.lines.push(`import '${suite.replace(/^test/, '..').replace(/\.ts$/, '.js')}';`);
  }
  dealt.forEach(({ lines }, i) => {
    writeFileSync(join(folder, `${project}-${i + 1}.mjs`), `${lines.join('\n')}\n`);
  });
};

export const takeApart = (root) => rmSync(join(root, FOLDER), { recursive: true, force: true });
