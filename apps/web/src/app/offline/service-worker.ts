import {
  cleanupOutdatedCaches,
  createHandlerBoundToURL,
  precacheAndRoute,
  type PrecacheEntry,
} from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { CacheFirst } from 'workbox-strategies';
import { forgetWhoWasHere, isAboutWhoIsHere, isKeptForLater, networkFirst } from './kept-answers';
import { FILES, forgetOldFiles, isOfBuild, keepLanguages } from './kept-files';

/** The files that a mentor's and a student's pages need, with a digest where their names carry none. */
declare const FILES_AHEAD: PrecacheEntry[];
/** The other files of this build. */
declare const FILES_ON_DEMAND: string[];
/** What of a service worker's world is used here; the browser's own types are those of pages. */
declare const self: {
  skipWaiting(): Promise<void>;
  readonly clients: { claim(): Promise<void> };
  addEventListener(type: 'message', listen: (event: MessageEvent<unknown>) => void): void;
  addEventListener(
    type: 'install' | 'activate',
    listen: (event: { waitUntil(work: Promise<unknown>): void }) => void,
  ): void;
};

cleanupOutdatedCaches();
precacheAndRoute(FILES_AHEAD, { cleanURLs: false });
// Another page's come when it is first opened.
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && isOfBuild(url.pathname),
  new CacheFirst({ cacheName: FILES }),
);
self.addEventListener('install', (event) => event.waitUntil(keepLanguages(FILES_ON_DEMAND)));
// Every address that is no file and not the API's is a page of the web.
registerRoute(
  new NavigationRoute(createHandlerBoundToURL('/index.html'), { denylist: [/^\/api\//] }),
);

registerRoute(({ url, sameOrigin }) => sameOrigin && isKeptForLater(url.pathname), networkFirst);
// Whoever signs in or out is another one than who was here.
for (const method of ['POST', 'DELETE'] as const)
  registerRoute(
    ({ url, sameOrigin }) => sameOrigin && isAboutWhoIsHere(url.pathname),
    async ({ request }) => {
      await forgetWhoWasHere();
      return fetch(request);
    },
    method,
  );

// The page that brought it in is served by it, too: the first visit is kept.
self.addEventListener('activate', (event) =>
  event.waitUntil(Promise.all([self.clients.claim(), forgetOldFiles(FILES_ON_DEMAND)])),
);
// A new version waits until its reader says so: an open page goes on with the files it began with.
self.addEventListener('message', ({ data }) => {
  if (data === 'take-over') void self.skipWaiting();
});
