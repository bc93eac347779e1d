// Test files of one project, put together in a few: most of what a small suite takes is to load Kull and
// to run all of it for the first time, which suites of one file do once. Each suite has a server and a
// database of its own all the same.
import { globSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where jest.config.mjs looks for them when `KULL_TEST_TOGETHER` is set. */
const FOLDER = 'test/together';

/** Each begins a file of its own, so that no two of them are one after the other at the end. */
const LONGEST = [
  'test/api/platform/every-operation.e2e-spec.ts',
  'test/api/platform/visibility/visibility.e2e-spec.ts',
  'test/api/platform/visibility/changes-nothing.e2e-spec.ts',
  'test/api/platform/lifecycle.e2e-spec.ts',
  'test/api/backup/commands.e2e-spec.ts',
  'test/api/integrations/webhook-tries.e2e-spec.ts',
  'test/api/platform/visibility/what-goes-out.e2e-spec.ts',
  'test/web/main-job.spec.ts',
  'test/web/words-of-pairs.spec.ts',
  'test/web/templates.spec.ts',
  'test/web/scheme-settings.spec.ts',
];

/**
 * Writes them anew, dealt out in turn, the longest first.
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
  const rank = (suite) => {
    const place = LONGEST.indexOf(suite);
    return place < 0 ? LONGEST.length : place;
  };
  const suites = globSync(`test/${project}/**/*{e2e-spec,.spec}.ts`, { cwd: root })
    .filter((suite) => !but.some((part) => suite.includes(part)))
    .sort()
    .sort((a, b) => rank(a) - rank(b));
  for (let n = 0; n < files; n++) {
    const own = suites.filter((_, i) => i % files === n);
    const lines = own.map(
      (suite) => `import '${suite.replace(/^test/, '..').replace(/\.ts$/, '.js')}';`,
    );
    writeFileSync(join(folder, `${project}-${n + 1}.mjs`), `${lines.join('\n')}\n`);
  }
};

export const takeApart = (root) => rmSync(join(root, FOLDER), { recursive: true, force: true });
