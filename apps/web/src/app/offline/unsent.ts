import { useMemo, useSyncExternalStore } from 'react';
import type { ProblemDetails } from '../api/problem';

/** Something that was said without coverage: it is sent once, when there is some. */
export interface Unsent {
  /** The `Idempotency-Key` that it was, or may have been, sent with: with it, it has one effect. */
  readonly key: string;
  /** What it is about (`log:${id}`): what is said anew of the same takes its place. */
  readonly about: string;
  /** In words, as they were when it was written. */
  readonly title: string;
  /** Where it can be seen and changed. */
  readonly to: string;
  readonly request: {
    readonly method: 'PUT' | 'POST';
    readonly path: string;
    /** What it was written against; null: it is new. */
    readonly version: number | null;
    readonly body: unknown;
  };
  /** What stood in the form. */
  readonly values: unknown;
  /** `conflict`: somebody else changed it first. `refused`: with that code. */
  readonly state: 'waiting' | 'conflict' | 'refused';
  readonly code?: string;
  /** What the refusal says besides. */
  readonly details?: ProblemDetails;
}

const PREFIX = 'kull.unsent.';
const listeners = new Set<() => void>();

const stored = (person: string): string => {
  try {
    return localStorage.getItem(PREFIX + person) ?? '[]';
  } catch {
    return '[]';
  }
};

export const unsentOf = (person: string): Unsent[] => {
  try {
    const kept: unknown = JSON.parse(stored(person));
    return Array.isArray(kept) ? (kept as Unsent[]) : [];
  } catch {
    return [];
  }
};

/** @throws where the device has no room for it: then it must stay in its form */
const write = (person: string, items: readonly Unsent[]): void => {
  if (items.length === 0) localStorage.removeItem(PREFIX + person);
  else localStorage.setItem(PREFIX + person, JSON.stringify(items));
  for (const listener of listeners) listener();
};

/** Keeps it on this device until it is sent; it is its writer's alone, like a draft. */
export const keepUnsent = (person: string, item: Unsent): void =>
  write(person, [...unsentOf(person).filter(({ about }) => about !== item.about), item]);

export const changeUnsent = (person: string, key: string, change: Partial<Unsent>): void =>
  write(
    person,
    unsentOf(person).map((item) => (item.key === key ? { ...item, ...change } : item)),
  );

export const dropUnsent = (person: string, about: string): void => {
  const items = unsentOf(person);
  if (items.some((item) => item.about === about))
    write(
      person,
      items.filter((item) => item.about !== about),
    );
};

export const forgetUnsent = (person: string): void => {
  try {
    write(person, []);
  } catch {
    // nothing was kept
  }
};

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  // What another tab of the same person has sent, or kept.
  window.addEventListener('storage', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', listener);
  };
};

/** What the person has not been able to send, the first first. */
export const useUnsent = (person: string | undefined): readonly Unsent[] => {
  const text = useSyncExternalStore(subscribe, () => (person ? stored(person) : '[]'));
  return useMemo(() => (person && text !== '[]' ? unsentOf(person) : []), [person, text]);
};
