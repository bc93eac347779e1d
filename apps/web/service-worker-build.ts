import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';

type Chunk = Rolldown.OutputChunk;

/** What belongs to the web of the files of the build: not maps. */
const OF_WEB = /\.(js|css|html|woff2|svg|png|webmanifest)$/;
/** The one file that is not kept: a browser looks for a new one of it by itself. */
const WORKER = 'sw.js';
/**
 * The pages whose answers are kept (`kept-answers.ts`), what is lazy in and round them, and where one
 * signs out and in: what opens without coverage though it was never opened before.
 */
const READY = [
  ...['features/home/home-page', 'features/groups/groups-page'],
  ...['features/groups/group-layout', 'features/groups/group-page'],
  ...['features/meetings/meetings-page', 'features/meetings/meeting-page'],
  ...['features/meetings/log-page', 'features/meetings/log-unplanned-page'],
  ...['features/talks/talks-page', 'features/session/me-page', 'features/session/sign-in-page'],
  'ui/rendered-markdown',
].map((name) => `/src/${name}.tsx`);
/** Of the public files, what a page shows; the icons of an installed app are the system's to keep. */
const SHELL = /^(index\.html|icon\.svg|manifest\.webmanifest)$/;
/** The letters of the three languages, and of Sámi; others come when a name has them. */
const OTHER_SCRIPT = /-(cyrillic|greek|vietnamese)[\w-]*\.woff2$/;

interface Kept {
  readonly url: string;
  readonly revision: string | null;
}

/** The files that are fetched ahead: of the first page, of those in `READY`, and all that they import. */
const filesAhead = (chunks: readonly Chunk[]): ReadonlySet<string> => {
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const files = new Set<string>();
  const add = (chunk: Chunk | undefined): void => {
    if (!chunk || files.has(chunk.fileName)) return;
    files.add(chunk.fileName);
    for (const set of [chunk.viteMetadata?.importedCss, chunk.viteMetadata?.importedAssets])
      for (const file of set ?? []) if (!OTHER_SCRIPT.test(file)) files.add(file);
    for (const name of chunk.imports) add(byName.get(name));
  };
  const moduleOf = ({ facadeModuleId }: Chunk): string =>
    facadeModuleId?.replaceAll('\\', '/') ?? '';
  for (const chunk of chunks) if (chunk.isEntry) add(chunk);
  for (const name of READY) {
    const page = chunks.find((chunk) => moduleOf(chunk).endsWith(name));
    if (!page) throw new Error(`The service worker is to keep ${name}, and no file is made of it`);
    add(page);
  }
  return files;
};

const namesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && OF_WEB.test(entry.name) && entry.name !== WORKER)
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();

/** With a digest, but where its name carries one. */
const keptAhead = (folder: string, name: string): Kept => {
  const digest = createHash('sha256')
    .update(readFileSync(join(folder, name)))
    .digest('hex');
  return { url: `/${name}`, revision: name.startsWith('assets/') ? null : digest.slice(0, 16) };
};

/**
 * Builds the service worker after the rest, since it names the files of the build. It stands at the root,
 * where it may serve every page, under a name that stays the same.
 */
export const serviceWorker = (source: string): Plugin => {
  let folder = '';
  let ahead: ReadonlySet<string> = new Set();
  return {
    name: 'kull-service-worker',
    apply: 'build',
    configResolved({ root, build: { outDir } }) {
      folder = resolve(root, outDir);
    },
    writeBundle(_options, bundle) {
      ahead = filesAhead(Object.values(bundle).filter((file) => file.type === 'chunk'));
    },
    async closeBundle() {
      const names = namesIn(folder);
      const isAhead = (name: string): boolean => ahead.has(name) || SHELL.test(name);
      await build({
        configFile: false,
        logLevel: 'warn',
        publicDir: false,
        define: {
          FILES_AHEAD: JSON.stringify(names.filter(isAhead).map((name) => keptAhead(folder, name))),
          FILES_ON_DEMAND: JSON.stringify(
            names
              .filter((name) => name.startsWith('assets/') && !isAhead(name))
              .map((name) => `/${name}`),
          ),
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
