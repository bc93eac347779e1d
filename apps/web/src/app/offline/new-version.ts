import { useSyncExternalStore } from 'react';

let isThere = false;
let waiting: ServiceWorker | null = null;
const listeners = new Set<() => void>();

const say = (worker: ServiceWorker | null): void => {
  isThere = true;
  waiting = worker;
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

/** Lets the newer build take over, and loads the page anew with it. Drafts are on the device. */
export const takeNewVersion = (): void => {
  if (!waiting) {
    location.reload();
    return;
  }
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), {
    once: true,
  });
  waiting.postMessage('take-over');
};

const HOUR = 3_600_000;

const watch = (registration: ServiceWorkerRegistration): void => {
  const look = (): void => {
    if (registration.waiting && navigator.serviceWorker.controller) say(registration.waiting);
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

/** Registers the service worker, which keeps the build and a mentor's few answers for later. */
export const startServiceWorker = (): void => {
  // A part of the page that is no longer on the server: another build is.
  window.addEventListener('vite:preloadError', () => say(null));
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  const hadOne = navigator.serviceWorker.controller !== null;
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    // Another tab took the newer build.
    if (hadOne) say(null);
  });
  const register = (): void =>
    void navigator.serviceWorker.register('/sw.js').then(watch, () => undefined);
  if (document.readyState === 'complete') register();
  else window.addEventListener('load', register, { once: true });
};
