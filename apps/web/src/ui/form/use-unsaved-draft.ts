import { useMemo, useState } from 'react';
import { discardDraft, keepDraft, readDraft } from '../../app/session/drafts';
import { useSession } from '../../app/session/session';

export interface Draft<V> {
  /** What was written here before and not sent; null if nothing was. */
  readonly kept: Partial<V> | null;
  /** Whether what is written now is on the device. */
  readonly isKept: () => boolean;
  readonly keep: (values: V) => void;
  readonly discard: () => void;
}

const isValues = (kept: unknown): kept is Record<string, unknown> =>
  typeof kept === 'object' && kept !== null && !Array.isArray(kept);

/**
 * Keeps a form's values on this device at each keystroke, so that a closed tab or a lost
 * connection costs nothing. A draft is its writer's: another person at the same device does not
 * see it, and it is gone when the writer signs out.
 *
 * @param name what is written, with the ids it is of (`meeting:${id}`); undefined keeps nothing
 */
export function useUnsavedDraft<V>(name: string | undefined): Draft<V> {
  const writer = useSession().person?.id;
  const key = name && writer ? `${writer}.${name}` : undefined;
  const [kept] = useState(() => {
    const stored = key ? readDraft(key) : null;
    return isValues(stored) ? (stored as Partial<V>) : null;
  });
  return useMemo(
    () => ({
      kept,
      isKept: () => key !== undefined && readDraft(key) !== null,
      keep: (values) => key && keepDraft(key, values),
      discard: () => key && discardDraft(key),
    }),
    [kept, key],
  );
}
