/** The files of the build that have come as they were needed, in whichever language and page. */
export const FILES = 'kull-files';

/** Such a file never changes under its name. */
export const isOfBuild = (path: string): boolean => path.startsWith('/assets/');

const TEXTS = /^\/assets\/texts\.(\w+)-/;

/** Of a newer build, before it takes over: the texts of the languages that were read here. */
export const keepLanguages = async (files: readonly string[]): Promise<void> => {
  const cache = await caches.open(FILES);
  const kept = (await cache.keys()).map(({ url }) => TEXTS.exec(new URL(url).pathname)?.[1]);
  await cache.addAll(
    files.filter((file) => {
      const language = TEXTS.exec(file)?.[1];
      return language !== undefined && kept.includes(language);
    }),
  );
};

/** What is of no file of this build goes. */
export const forgetOldFiles = async (files: readonly string[]): Promise<void> => {
  const cache = await caches.open(FILES);
  const old = (await cache.keys()).filter(({ url }) => !files.includes(new URL(url).pathname));
  await Promise.all(old.map((request) => cache.delete(request)));
};

/**
 * Keeps what this page has loaded so far: on the first visit that was before there was a service worker to
 * keep it. The browser has it at hand, so that it is not fetched again.
 */
export const keepLoadedFiles = async (): Promise<void> => {
  const paths = performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name))
    .filter(({ origin, pathname }) => origin === location.origin && isOfBuild(pathname))
    .map(({ pathname }) => pathname);
  const cache = await caches.open(FILES);
  for (const path of new Set(paths)) if (!(await caches.match(path))) await cache.add(path);
};
