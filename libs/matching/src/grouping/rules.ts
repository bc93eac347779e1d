import type { Tables } from './tables.js';

/**
 * Whether a block may be in a group by every hard rule but the size.
 *
 * @param leaving a block that leaves the group at the same time, −1 for none
 */
export const mayJoin = (tables: Tables, block: number, group: number, leaving = -1): boolean => {
  if (group === tables.pool) return true;
  const { model, groupOf, leader } = tables;
  const { stratum, closed } = tables.groups[group]!;
  if (closed || model.blockFits[block * model.strata.length + stratum] === 0) return false;
  const { apart, bannedLeaders } = model.blocks[block]!;
  for (const other of apart) if (groupOf[other] === group && other !== leaving) return false;
  for (const banned of bannedLeaders) if (leader[group] === banned) return false;
  return true;
};

/** Whether a leader may have a group, but for the hour and how many groups that makes. */
export const mayLead = (tables: Tables, leader: number, group: number): boolean => {
  const { model, groupOf } = tables;
  const { stratum } = tables.groups[group]!;
  if (model.leaderFits[leader * model.strata.length + stratum] === 0) return false;
  return !model.bannedBlocks[leader]!.some((block) => groupOf[block] === group);
};

/** Whether the leader can at this hour and has no other group then. No hour (−1) is always free. */
export const isFree = (tables: Tables, leader: number, group: number, slot: number): boolean => {
  if (leader < 0 || slot < 0) return true;
  const { model } = tables;
  const at = leader * model.slots.length + slot;
  const own = tables.leader[group] === leader && tables.slot[group] === slot ? 1 : 0;
  return model.leaderCan[at] === 1 && tables.busy[at]! - own <= 0;
};

/**
 * The hour at which most members of the group can, among those free for the leader; the earliest
 * of equals. −1 where no common hour is asked for or none is free.
 */
export const bestHour = (tables: Tables, leader: number, group: number): number => {
  const { model } = tables;
  if (model.hourPoints === null) return -1;
  const S = model.slots.length;
  let best = -1;
  for (let s = 0; s < S; s++) {
    if (!isFree(tables, leader, group, s)) continue;
    if (best < 0 || tables.can[group * S + s]! > tables.can[group * S + best]!) best = s;
  }
  return best;
};

/** Whether groups of this problem need an hour, so that a leader without a free one cannot lead. */
export const needsHour = (tables: Tables): boolean =>
  tables.model.hourPoints !== null && tables.model.slots.length > 0;
