import type { DraftTables } from './draft-tables.js';
import type { Reason } from './proposal.js';
import type { ScoreCode } from './report.js';
import { allowedBy } from './strata.js';

/** The attribute of `sameWithin` on which persons or a leader differ from a group, if any. */
export const differsOn = (
  { tables }: DraftTables,
  attributes: Parameters<typeof allowedBy>[0],
  group: number,
): string | undefined => {
  const { problem, strata } = tables.model;
  const { sameWithin = [] } = problem;
  const allowed = allowedBy(attributes, sameWithin);
  const stratum = strata[tables.groups[group]!.stratum] ?? [];
  return sameWithin.find((_, a) => {
    const value = stratum[a];
    if (typeof value !== 'string') return false;
    return allowed[a] ? !allowed[a].has(value) : false;
  });
};

const leaderFaults = (drafts: DraftTables, group: number): Reason<ScoreCode>[] => {
  const { tables } = drafts;
  const { model, groups } = tables;
  const leader = tables.leader[group]!;
  if (leader < 0) return [{ code: 'group.no_leader' }];
  const { id, maxGroups, attributes } = model.leaders[leader]!;
  const faults: Reason<ScoreCode>[] = [];
  const attribute = differsOn(drafts, attributes, group);
  if (attribute !== undefined) faults.push({ code: 'group.leader_not_same', attribute, ids: [id] });
  const banned = model.bannedBlocks[leader]!.filter((p) => tables.groupOf[p] === group);
  if (banned.length > 0) {
    const ids = [...banned.map((p) => model.persons[p]!.id), id];
    faults.push({ code: 'group.never_led_by', ids });
  }
  if (tables.led[leader]!.length > maxGroups) {
    const numbers = { groups: tables.led[leader]!.length, max: maxGroups };
    faults.push({ code: 'group.leader_too_many_groups', numbers, ids: [id] });
  }
  const slot = tables.slot[group]!;
  if (slot < 0) return faults;
  if (model.leaderCan[leader * model.slots.length + slot] === 0) {
    faults.push({ code: 'group.leader_cannot', ids: [id] });
  }
  const clashes = groups.flatMap((g, i) =>
    i !== group && tables.leader[i] === leader && tables.slot[i] === slot ? [g.key] : [],
  );
  if (clashes.length > 0) faults.push({ code: 'group.leader_double_booked', ids: clashes });
  return faults;
};

/** Everything in a group that breaks a hard rule, the sizes and the leader included. */
export const hardFaults = (drafts: DraftTables, group: number): Reason<ScoreCode>[] => {
  const { tables, matesOf } = drafts;
  const { model } = tables;
  const { min, max } = model.problem.size;
  const size = tables.size[group]!;
  const idOf = (p: number): string => model.persons[p]!.id;
  if (size === 0) return [{ code: 'group.empty' }];
  const members = [...tables.members[group]!].sort((a, b) => a - b);
  const faults: Reason<ScoreCode>[] = [];
  if (size < min) faults.push({ code: 'group.too_small', numbers: { size, min, max } });
  if (size > max) faults.push({ code: 'group.too_large', numbers: { size, min, max } });
  const differing = Map.groupBy(members, (p) =>
    differsOn(drafts, model.persons[p]!.attributes, group),
  );
  for (const [attribute, persons] of differing) {
    if (attribute !== undefined) {
      faults.push({ code: 'group.not_same', attribute, ids: persons.map(idOf) });
    }
  }
  for (const p of members) {
    for (const other of model.blocks[p]!.apart) {
      if (other > p && tables.groupOf[other] === group) {
        faults.push({ code: 'group.apart_together', ids: [idOf(p), idOf(other)] });
      }
    }
  }
  const split = members.filter((p) => matesOf(p).some((mate) => tables.groupOf[mate] !== group));
  if (split.length > 0) faults.push({ code: 'group.together_split', ids: split.map(idOf) });
  return [...faults, ...leaderFaults(drafts, group)];
};
