import { fileURLToPath } from 'node:url';
import { ConfigError, readConfig, type Config } from '#platform';
import { ErasureJournal } from '#privacy';
import { seedDemo } from '../../cli/src/seed/seed-demo.js';
import { compose, migrateDatabase, openDatabase } from './boot.js';
import { serveDocs, serveWeb } from './configure-app.js';
import { explainFailure } from './explain-failure.js';
import { toldToStop } from './told-to-stop.js';

/** Compiled, this file is `dist/apps/api/src/main.js`. */
const DIST = fileURLToPath(new URL('../../../', import.meta.url));
const PROJECT = fileURLToPath(new URL('../../../../', import.meta.url));

/** API, web and background work in one process, on a database brought up to date. */
const main = async (): Promise<void> => {
  const asked = readConfig(process.env, PROJECT);
  const told = toldToStop();
  const { addresses, embedded } = await openDatabase(asked);
  const config = { ...asked, secretKey: asked.secretKey ?? embedded?.secretKey ?? null };
  try {
    await migrateDatabase(addresses);
    const kull = await compose(config, addresses, { work: true });
    try {
      if (config.demo) await seedDemo(kull.app);
      await kull.app.get(ErasureJournal).catchUp();
      serveDocs(kull.app, DIST);
      serveWeb(kull.app, DIST);
      await listen(kull.app.getHttpServer(), config);
      const place = embedded?.home.moved ? ` (data in ${embedded.home.data})` : '';
      console.log(
        `Kull is running on ${config.baseUrl}${config.demo ? ' in demo mode' : ''}${place}`,
      );
      await told;
    } finally {
      await kull.stop();
    }
  } finally {
    await embedded?.stop();
  }
};

const listen = (
  server: {
    listen: (port: number, host: string, done: () => void) => unknown;
    once: (event: 'error', failed: (error: Error) => void) => unknown;
  },
  config: Config,
): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(config.port, config.demo ? 'localhost' : '::', resolve);
  });

try {
  await main();
  process.exit(0);
} catch (error) {
  console.error(explainFailure(error));
  process.exit(error instanceof ConfigError ? ConfigError.exitStatus : 1);
}
