import { useEffect, useState, useSyncExternalStore } from 'react';
import { keepLoadedFiles } from './kept-files';

let isThere = false;
const listeners = new Set<() => void>();

const say = (): void => {
  isThere = true;
  for (const listener of listeners) listener();
};

/** A newer build is there: the page goes on with the files it began with until its reader takes it. */
export const useIsNewVersion = (): boolean =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    () => isThere,
  );

/** Longer than the files of a build take to come, but where coverage is poor: then the one before is taken. */
const COMES_MS = 10_000;

/**
 * The newest worker there is: the one that waited when the line appeared may have been replaced, or may be
 * about to, and a part of the page may have been missed on the server before anybody looked for a newer one.
 */
const newestWorker = async (): Promise<ServiceWorker | null> => {
  if (!('serviceWorker' in navigator)) return null;
  const registration = await navigator.serviceWorker.getRegistration();
  if (!registration) return null;
  if (!registration.waiting && !registration.installing)
    await registration.update().catch(() => undefined);
  const coming = registration.installing;
  if (coming)
    await new Promise((resolve) => {
      coming.addEventListener('statechange', resolve, { once: true });
      setTimeout(resolve, COMES_MS);
    });
  return registration.waiting;
};

/** Longer than a worker needs that has nothing to do. */
const TAKEN_MS = 2000;

/**
 * Lets the newer build take over, and loads the page anew with it. Drafts are on the device.
 *
 * A worker takes over when the one before has nothing more to answer. Chromium asks that one to stop, once;
 * where the page goes on asking it, as it does just after it was loaded, it starts again, and the newer one
 * waits for as long as five minutes. Then the page lets go of both, and is loaded from the server.
 */
export const takeNewVersion = async (): Promise<void> => {
  const worker = await newestWorker();
  if (!worker) {
    location.reload();
    return;
  }
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), {
    once: true,
  });
  worker.postMessage('take-over');
  setTimeout(() => void loadFromServer(), TAKEN_MS);
};

/** Not without coverage: nothing is asked then, and the newer one takes over soon. */
const loadFromServer = async (): Promise<void> => {
  if (!navigator.onLine) return;
  await (await navigator.serviceWorker.getRegistration())?.unregister();
  location.reload();
};

const HOUR = 3_600_000;

const watch = (registration: ServiceWorkerRegistration): void => {
  const look = (): void => {
    if (registration.waiting && navigator.serviceWorker.controller) say();
  };
  look();
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', look);
  });
  const ask = (): void => void registration.update().catch(() => undefined);
  setInterval(ask, HOUR);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') ask();
  });
};

/** Where workers are blocked, `register` may give nothing, or refuse: then the web goes without one. */
const register = async (): Promise<void> => {
  const registration: ServiceWorkerRegistration | undefined = await navigator.serviceWorker
    .register('/sw.js')
    .catch(() => undefined);
  if (!registration) return;
  watch(registration);
  await navigator.serviceWorker.ready;
  await keepLoadedFiles().catch(() => undefined);
};

let missed: unknown = null;

export const isServerThere = (): Promise<boolean> =>
  fetch('/api/v1/health', { cache: 'no-store' }).then(
    ({ ok }) => ok,
    () => false,
  );

/** The event carries what is thrown where the file was asked for. Without coverage no file comes. */
const miss = (event: VitePreloadErrorEvent): void => {
  missed = event.payload;
  void isServerThere().then((isThere) => {
    if (isThere) say();
  });
};

/** A part of the page could not be fetched. */
export const isMissed = (error: unknown): boolean => error !== null && error === missed;

/** When the page was last loaded anew by itself, as the milliseconds of a date. */
const ANEW_AT = 'kull.anew-at';
/** Twice in so short a time does not help. */
const ANEW_MS = 60_000;

const wasLoadedAnew = (): boolean =>
  Date.now() - Number(sessionStorage.getItem(ANEW_AT) ?? 0) < ANEW_MS;

/**
 * Where a page could not be shown because its files are gone from the server, as after a newer build was put
 * there: loads the address anew, with the newer build. Leaving the page before has asked about what was unsaved.
 *
 * @returns whether it is about to
 */
export const useLoadsAnew = (error: unknown): boolean => {
  const [isAboutTo, decide] = useState(() => isMissed(error) && !wasLoadedAnew());
  useEffect(() => {
    if (!isAboutTo) return;
    void isServerThere().then((isThere) => {
      if (!isThere) return decide(false);
      sessionStorage.setItem(ANEW_AT, String(Date.now()));
      return takeNewVersion();
    });
  }, [isAboutTo]);
  return isAboutTo;
};

/** Registers the service worker, which keeps the build and a mentor's few answers for later. */
export const startServiceWorker = (): void => {
  // A part of the page that is no longer on the server: another build is.
  window.addEventListener('vite:preloadError', miss);
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  const hadOne = navigator.serviceWorker.controller !== null;
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    // Another tab took the newer build.
    if (hadOne) say();
  });
  const start = (): void => void register();
  if (document.readyState === 'complete') start();
  else window.addEventListener('load', start, { once: true });
};
