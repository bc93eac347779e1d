// One backup, or one restore, in a process of its own, so that its memory can be told. Prints the
// figures as JSON.
import { makeBackup, restoreBackup } from '../../dist/libs/backup/src/index.js';
import { MIGRATIONS } from '../../dist/migrations/index.js';

const [what, address, file, key] = process.argv.slice(2);
const from = performance.now();
const manifest =
  what === 'backup'
    ? await makeBackup({
        owner: address,
        file,
        key: key ?? null,
        version: 'bench',
        knownMigrations: MIGRATIONS.map(({ name }) => name),
      })
    : (
        await restoreBackup({
          addresses: { owner: address, app: address },
          file,
          key: key ?? null,
          migrations: MIGRATIONS,
          replace: false,
          erasures: [],
        })
      ).manifest;
const ms = performance.now() - from;
const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0);
const bytes = manifest.tables.reduce((sum, table) => sum + table.bytes, 0);
const megabytes = process.resourceUsage().maxRSS / 1024;
console.log(JSON.stringify({ ms, megabytes, rows, bytes }));
