import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { build, type Plugin } from 'vite';

/** What the service worker keeps of the build: all that a page needs without coverage, but not maps. */
const KEPT = /\.(js|css|html|woff2|svg|png|webmanifest)$/;
/** The one file that is not kept: a browser looks for a new one of it by itself. */
const WORKER = 'sw.js';

interface Kept {
  readonly url: string;
  readonly revision: string | null;
}

/** Every file of the build with a digest, but where its name carries one. */
const filesOf = (folder: string): Kept[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && KEPT.test(entry.name) && entry.name !== WORKER)
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => {
      const name = relative(folder, path).replaceAll('\\', '/');
      const digest = createHash('sha256').update(readFileSync(path)).digest('hex').slice(0, 16);
      return { url: `/${name}`, revision: name.startsWith('assets/') ? null : digest };
    });

/**
 * Builds the service worker after the rest, since it names every file of the build. It stands at the root,
 * where it may serve every page, under a name that stays the same.
 */
export const serviceWorker = (source: string): Plugin => {
  let folder = '';
  return {
    name: 'kull-service-worker',
    apply: 'build',
    configResolved({ root, build: { outDir } }) {
      folder = resolve(root, outDir);
    },
    async closeBundle() {
      await build({
        configFile: false,
        logLevel: 'warn',
        publicDir: false,
        define: {
          KEPT_FILES: JSON.stringify(filesOf(folder)),
          'process.env.NODE_ENV': '"production"',
        },
        build: {
          outDir: folder,
          emptyOutDir: false,
          target: 'baseline-widely-available',
          lib: { entry: source, formats: ['es'], fileName: () => WORKER },
        },
      });
    },
  };
};
