import { forgetUnsent, unsentOf } from '../offline/unsent';

const PREFIX = 'kull.draft.';

/** What was written and not yet sent, on this device. Null where storage is full or forbidden. */
export function readDraft(key: string): unknown {
  try {
    const stored = localStorage.getItem(PREFIX + key);
    return stored === null ? null : JSON.parse(stored);
  } catch {
    return null;
  }
}

export function keepDraft(key: string, values: unknown): void {
  try {
    localStorage.setItem(PREFIX + key, JSON.stringify(values));
  } catch {
    // Full or forbidden: the form still holds what was written.
  }
}

export function discardDraft(key: string): void {
  try {
    localStorage.removeItem(PREFIX + key);
  } catch {
    // nothing was kept
  }
}

const ownDrafts = (person: string): string[] =>
  Object.keys(localStorage).filter((key) => key.startsWith(`${PREFIX}${person}.`));

/** Whether something that the person wrote here has not been sent. */
export function hasUnsentOf(person: string): boolean {
  try {
    return unsentOf(person).length > 0 || ownDrafts(person).length > 0;
  } catch {
    return false;
  }
}

/**
 * Whoever signs out leaves nothing written behind for the next one at the same device. What another one
 * let lie here until they come back stays: it is that one's, and shown to nobody else.
 */
export function forgetWrittenBy(person: string): void {
  forgetUnsent(person);
  try {
    for (const key of ownDrafts(person)) localStorage.removeItem(key);
  } catch {
    // nothing was kept
  }
}
