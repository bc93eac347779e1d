import type { Model } from './model.js';
import type { Cause } from './proposal.js';
import type { Tables } from './tables.js';

/** Names a stratum by what its members agree on; nothing if there is only one whole. */
export const whereabouts = (
  model: Model,
  stratum: number,
): { attribute?: string; value?: string } => {
  const names = model.problem.sameWithin ?? [];
  const values = model.strata[stratum] ?? [];
  const known = names.flatMap((name, a) => {
    const value = values[a];
    return typeof value === 'string' ? [[name, value] as const] : [];
  });
  if (known.length === 0) return {};
  return {
    attribute: known.map(([name]) => name).join(' + '),
    value: known.map(([, value]) => value).join(' + '),
  };
};

/** How many groups a leader can take: no more than there are hours for, where hours are wanted. */
export const capacityOf = (model: Model, leader: number): number => {
  const { maxGroups, slots } = model.leaders[leader]!;
  return model.hourPoints === null || slots === null
    ? maxGroups
    : Math.min(maxGroups, new Set(slots).size);
};

export const tooFewLeaders = (
  model: Model,
  stratum: number,
  groups: number,
  led: number,
): Cause => {
  const T = model.strata.length;
  const able = [...model.leaders.keys()].filter((l) => model.leaderFits[l * T + stratum] === 1);
  const capacity = able.reduce((sum, l) => sum + capacityOf(model, l), 0);
  const missing = groups - led;
  return {
    code: 'leaders.too_few',
    severity: 'shortfall',
    ...whereabouts(model, stratum),
    numbers: { groups, led, missing, leaders: able.length, capacity },
    fixes: [{ code: 'fix.more_leader_places', numbers: { groups: missing } }],
  };
};

/** What this grouping lacks though nothing is broken: groups without a leader, stratum by stratum. */
export const shortfallsOf = (tables: Tables): Cause[] =>
  [...tables.model.strata.keys()].flatMap((t) => {
    const own = tables.groups.flatMap((g, i) =>
      g.stratum === t && tables.size[i]! > 0 && !(g.keepLeader && g.leader < 0) ? [i] : [],
    );
    const led = own.filter((g) => tables.leader[g]! >= 0).length;
    return led < own.length ? [tooFewLeaders(tables.model, t, own.length, led)] : [];
  });
