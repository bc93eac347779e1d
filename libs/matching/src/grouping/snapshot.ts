import type { Tables } from './tables.js';

/** Where a grouping stands, to come back to. */
export interface Snapshot {
  readonly energy: number;
  readonly groupOf: Int32Array;
  readonly leader: Int32Array;
  readonly slot: Int32Array;
}

export const snapshot = (tables: Tables, energy: number): Snapshot => ({
  energy,
  groupOf: tables.groupOf.slice(),
  leader: tables.leader.slice(),
  slot: tables.slot.slice(),
});

export const restore = (tables: Tables, { groupOf, leader, slot }: Snapshot): void => {
  groupOf.forEach((g, b) => {
    if (tables.groupOf[b] !== g) tables.shift(b, g);
  });
  leader.forEach((_, g) => tables.lead(g, -1, -1));
  leader.forEach((l, g) => tables.lead(g, l, slot[g]!));
};
