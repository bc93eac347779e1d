// `npm start`: builds what is missing, then runs Kull in this process, so that signals reach it. Its
// flags make V8 collect garbage early: an import of 100,000 persons then needs 230 MB, not 430.
import { build } from './build.mjs';

try {
  await build();
} catch (error) {
  console.error(`Kull could not be built: ${error.stderr?.toString().trim() || error.message}`);
  process.exit(1);
}
await import('../dist/apps/api/src/main.js');
