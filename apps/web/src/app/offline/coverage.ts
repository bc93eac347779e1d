import { useSyncExternalStore } from 'react';
import { KEPT_AT } from './kept-at';

/** What is shown is as it was then (ISO 8601); null: as it is. */
let keptAt: string | null = null;
const listeners = new Set<() => void>();

const say = (next: string | null): void => {
  if (keptAt === next) return;
  keptAt = next;
  for (const listener of listeners) listener();
};

/** Every answer of the API tells: one that the service worker had kept means that there is no coverage. */
export const noteAnswer = ({ headers }: Response): void => {
  const at = headers.get(KEPT_AT);
  // Of several that were kept, the oldest: nothing on the page is older.
  if (at === null) say(null);
  else if (keptAt === null || at < keptAt) say(at);
};

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  window.addEventListener('online', listener);
  window.addEventListener('offline', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('online', listener);
    window.removeEventListener('offline', listener);
  };
};

/** The device does not deny it, and the last answer was none that had been kept. */
export const hasCoverage = (): boolean => navigator.onLine && keptAt === null;

/** Since when what is shown is kept, and whether the device says that it has no coverage. */
export const useKeptAt = (): string | null => useSyncExternalStore(subscribe, () => keptAt);
export const useHasCoverage = (): boolean => useSyncExternalStore(subscribe, hasCoverage);
