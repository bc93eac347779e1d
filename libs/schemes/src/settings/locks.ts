import type { Actor } from '#kernel';
import { fullName } from '#people';
import type { Tx } from '#platform';
import { canLock } from '../scheme.policy.js';
import type { LocksView } from './locks.views.js';
import { SETTING_PARTS, type SettingPart } from './setting-parts.js';

interface Locked {
  readonly locks: readonly SettingPart[];
  readonly lockedBy: string | null;
}

/** @returns in the order of what was asked for */
export const viewLocks = async (tx: Tx, locked: readonly Locked[]): Promise<LocksView[]> => {
  const ids = locked.flatMap(({ lockedBy }) => lockedBy ?? []);
  const people = ids.length === 0 ? [] : await namesOf(tx, ids);
  return locked.map(({ locks, lockedBy }) => ({
    parts: SETTING_PARTS.filter((part) => locks.includes(part)),
    by: people.find(({ id }) => id === lockedBy)?.name ?? null,
  }));
};

const namesOf = (tx: Tx, ids: readonly string[]): Promise<{ id: string; name: string }[]> =>
  tx.query(
    `select id, ${fullName('persons')} as name from persons
     where institution_id = $1 and id = any($2) and erased_at is null`,
    [tx.institutionId, ids],
  );

/** The columns of what somebody locks, or unlocks. */
export const lockedBy = (tx: Tx, locks: readonly SettingPart[]) => ({
  locks: SETTING_PARTS.filter((part) => locks.includes(part)),
  lockedBy: locks.length === 0 ? null : tx.actor.personId,
});

/** What is locked for somebody: nothing for those who lock. */
export const locksFor = (
  actor: Actor,
  { locks }: { readonly locks: LocksView },
): readonly SettingPart[] => (canLock(actor) ? [] : locks.parts);
