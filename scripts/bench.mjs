// `npm run bench -- NAME`: runs one bench. Each prints a table, and one JSON object as its last line.
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from './build.mjs';

const folder = new URL('../bench/', import.meta.url);
const names = readdirSync(fileURLToPath(folder))
  .filter((file) => file.endsWith('.bench.mjs'))
  .map((file) => file.replace('.bench.mjs', ''));
const name = process.argv[2];
if (!names.includes(name)) {
  console.error(`npm run bench -- NAME, where NAME is one of: ${names.join(', ')}`);
  process.exit(2);
}
await build({ web: false });
await import(new URL(`${name}.bench.mjs`, folder).href);
