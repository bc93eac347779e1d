// Writes the web's types of the API, from the API. With `--check` it only says whether they are true.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import openapiTypescript, { astToString } from 'openapi-typescript';
import { buildServer } from './build.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const target = join(root, 'apps', 'web', 'src', 'app', 'api', 'schema.d.ts');

await buildServer();
const document = JSON.parse(readFileSync(join(root, 'dist', 'openapi.json'), 'utf8'));
const types = astToString(await openapiTypescript(document));
if (!process.argv.includes('--check')) writeFileSync(target, types);
else if (readFileSync(target, 'utf8') !== types) {
  console.error('The committed API types are out of date: run `npm run api:generate`.');
  process.exit(1);
}
