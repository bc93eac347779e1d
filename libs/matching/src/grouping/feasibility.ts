import { compile, type Model } from './model.js';
import type { GroupingProblem } from './problem.js';
import type { Cause, Feasibility } from './proposal.js';
import { capacityOf, tooFewLeaders, whereabouts } from './shortfalls.js';
import { demand, groupRange, layOut, pinnedGroups, type Skeleton } from './skeletons.js';
import { validate } from './validate.js';

const idsOf = (model: Model, blocks: readonly number[]): string[] =>
  blocks.flatMap((b) => model.blocks[b]!.members).map((p) => model.persons[p]!.id);

const fits = (model: Model, block: number, stratum: number): boolean =>
  model.blockFits[block * model.strata.length + stratum] === 1;

const badBlocks = (model: Model): Cause[] => {
  const { size, sameWithin = [] } = model.problem;
  return model.blocks.flatMap(({ members, clash }, b): Cause[] => {
    const ids = idsOf(model, [b]);
    const fixes = [{ code: 'fix.split_block' as const, ids }];
    const severity = 'impossible';
    if (clash !== null) {
      const attribute = sameWithin[clash]!;
      return [{ code: 'together.cannot_agree', severity, attribute, ids, fixes }];
    }
    if (members.length <= size.max) return [];
    const numbers = { block: members.length, max: size.max };
    const raise = { code: 'fix.raise_max' as const, numbers: { max: members.length } };
    return [
      { code: 'together.larger_than_group', severity, numbers, ids, fixes: [...fixes, raise] },
    ];
  });
};

/** Whether the sizes can be met, in every part of the whole that groups are formed within. */
const sizesFit = (problem: GroupingProblem): boolean => {
  const model = compile(problem);
  return seatsOf(model, layOut(model)).every((persons) => {
    const { fewest, most } = groupRange(persons, problem.size);
    return fewest <= most;
  });
};

/** How many persons each stratum has to seat in groups that are not closed. */
const seatsOf = (model: Model, groups: readonly Skeleton[]): number[] => {
  const pinned = pinnedGroups(model);
  return demand(model, (b) => pinned[b]! >= 0 && groups[pinned[b]!]!.closed);
};

/** Sizes that no number of groups can meet, and a given number of groups that does not meet them. */
const badSizes = (model: Model, groups: readonly Skeleton[]): Cause[] => {
  const { size, groupCount, sameWithin = [] } = model.problem;
  const { min, max } = size;
  return seatsOf(model, groups).flatMap((persons, t): Cause[] => {
    if (persons === 0) return [];
    const { fewest, most } = groupRange(persons, size);
    const count = groups.filter((g) => g.stratum === t && !g.closed).length;
    const where = whereabouts(model, t);
    if (fewest > most) {
      const relax = sameWithin
        .filter((attribute) => {
          const left = sameWithin.filter((other) => other !== attribute);
          return sizesFit({ ...model.problem, sameWithin: left });
        })
        .map((attribute) => ({ code: 'fix.relax_same_within' as const, attribute }));
      const lowerMin = {
        code: 'fix.lower_min' as const,
        numbers: { min: Math.floor(persons / fewest) },
      };
      const raiseMax = {
        code: 'fix.raise_max' as const,
        numbers: { max: Math.ceil(persons / most) },
      };
      const fixes = [lowerMin, ...(most > 0 ? [raiseMax] : []), ...relax];
      const numbers = { persons, min, max };
      return [{ code: 'sizes.impossible', severity: 'impossible', ...where, numbers, fixes }];
    }
    if (count >= fewest && count <= most) return [];
    const needed = count < fewest ? fewest : most;
    const fix = { code: 'fix.change_group_count' as const, numbers: { groups: needed } };
    const given = typeof groupCount === 'number' ? groupCount : count;
    const numbers = { groups: count, fewest, most, given };
    return [
      {
        code: 'groups.count_outside_sizes',
        severity: 'impossible',
        ...where,
        numbers,
        fixes: [fix],
      },
    ];
  });
};

/** Groups that can have a leader at all, leaders with one place to go first. */
const badLeaders = (model: Model, groups: readonly Skeleton[]): Cause[] => {
  const T = model.strata.length;
  const want = model.strata.map(
    (_, t) => groups.filter((g) => g.stratum === t && !(g.keepLeader && g.leader < 0)).length,
  );
  const led = want.map(() => 0);
  const homes = model.leaders.map((_, l) =>
    model.strata.flatMap((_, t) => (model.leaderFits[l * T + t] ? [t] : [])),
  );
  const order = [...model.leaders.keys()].sort((a, b) => homes[a]!.length - homes[b]!.length);
  for (const l of order) {
    for (let left = capacityOf(model, l); left > 0; left--) {
      const open = homes[l]!.filter((t) => led[t]! < want[t]!);
      const [t] = open.sort((a, b) => want[b]! - led[b]! - (want[a]! - led[a]!) || a - b);
      if (t !== undefined) led[t]!++;
    }
  }
  const never = model.leaders.filter(
    (l) => model.hourPoints !== null && l.maxGroups > 0 && l.slots?.length === 0,
  );
  const noHours: Cause[] =
    never.length === 0
      ? []
      : [
          {
            code: 'leaders.no_hours',
            severity: 'shortfall',
            ids: never.map((l) => l.id),
            numbers: { leaders: never.length },
            fixes: [],
          },
        ];
  return [
    ...want.flatMap((n, t) => (led[t]! < n ? [tooFewLeaders(model, t, n, led[t]!)] : [])),
    ...noHours,
  ];
};

/** A clique of blocks pairwise apart, found greedily: if it is too large, no search can help. */
const badAparts = (model: Model, groups: readonly Skeleton[]): Cause[] => {
  const found = model.strata.map((_, t) => {
    const here = model.blocks.flatMap((b, i) =>
      b.apart.length > 0 && fits(model, i, t) ? [i] : [],
    );
    const degree = (b: number): number => model.blocks[b]!.apart.length;
    here.sort((a, b) => degree(b) - degree(a) || a - b);
    let clique: number[] = [];
    for (const first of here.slice(0, 50)) {
      const own = [first];
      for (const b of here) {
        if (own.every((other) => model.blocks[other]!.apart.includes(b))) own.push(b);
      }
      if (own.length > clique.length) clique = own;
    }
    return { t, clique, groups: groups.filter((g) => g.stratum === t && !g.closed).length };
  });
  return found.flatMap(({ t, clique, groups: count }): Cause[] => {
    if (clique.length <= Math.max(1, count)) return [];
    const numbers = { clique: clique.length, groups: count };
    const ids = idsOf(model, clique);
    const fixes = [
      { code: 'fix.split_block' as const, ids },
      { code: 'fix.change_group_count' as const, numbers: { groups: clique.length } },
    ];
    const where = whereabouts(model, t);
    return [
      {
        code: 'apart.clique_larger_than_groups',
        severity: 'impossible',
        ...where,
        numbers,
        ids,
        fixes,
      },
    ];
  });
};

/** Kinds of which there is just one person where they must be placed. */
const loneKinds = (model: Model): Cause[] =>
  model.strata.flatMap((_, t) =>
    model.features.flatMap((feature, f) =>
      feature.labels.flatMap((value, i): Cause[] => {
        const c = feature.first + i;
        const alone = model.wholeCount[t * model.categories + c] === 1;
        const others = model.wholeKnown[t * model.features.length + f]! > 1;
        if (model.watched[c] !== 1 || !alone || !others) return [];
        const person = model.persons.findIndex(
          (_, p) =>
            fits(model, model.blockOf[p]!, t) &&
            model.cats.subarray(model.catStart[p], model.catStart[p + 1]).includes(c),
        );
        const { attribute } = feature;
        const ids = [model.persons[person]!.id];
        const fixes = [{ code: 'fix.relax_never_alone' as const, attribute, value }];
        const { value: place } = whereabouts(model, t);
        return [
          {
            code: 'never_alone.unavoidable',
            severity: 'shortfall',
            attribute,
            value,
            numbers: { persons: 1 },
            ids: place === undefined ? ids : [...ids, place],
            fixes,
          },
        ];
      }),
    ),
  );

const badPins = (model: Model, groups: readonly Skeleton[]): Cause[] => {
  const pinned = pinnedGroups(model);
  const { max } = model.problem.size;
  return groups.flatMap((group, g): Cause[] => {
    const blocks = model.blocks.flatMap((_, b) => (pinned[b] === g ? [b] : []));
    const count = idsOf(model, blocks).length;
    const overfull: Cause[] =
      count <= max
        ? []
        : [
            {
              code: 'pins.overfill',
              severity: 'impossible',
              numbers: { pinned: count, max },
              ids: [group.key],
              fixes: [
                { code: 'fix.unpin', numbers: { persons: count - max }, ids: [group.key] },
                { code: 'fix.raise_max', numbers: { max: count } },
              ],
            },
          ];
    const broken = blocks.filter(
      (b) =>
        !fits(model, b, group.stratum) ||
        model.blocks[b]!.apart.some((other) => blocks.includes(other)) ||
        (group.keepLeader && model.blocks[b]!.bannedLeaders.includes(group.leader)),
    );
    const breaking = broken.map((b): Cause => {
      const ids = [...idsOf(model, [b]), group.key];
      const fixes = [{ code: 'fix.unpin' as const, ids }];
      return { code: 'pins.break_rule', severity: 'impossible', ids, fixes };
    });
    return [...overfull, ...breaking];
  });
};

export const causesOf = (model: Model, groups: readonly Skeleton[]): Cause[] => {
  if (model.persons.length === 0) {
    return [{ code: 'persons.none', severity: 'shortfall', fixes: [] }];
  }
  return [
    ...badBlocks(model),
    ...badSizes(model, groups),
    ...badAparts(model, groups),
    ...badPins(model, groups),
    ...badLeaders(model, groups),
    ...loneKinds(model),
  ];
};

/**
 * What stands in the way, before any search: named causes with the smallest changes that help.
 *
 * @throws DomainError 422 `grouping.…` for a problem that contradicts itself
 */
export const checkFeasibility = (problem: GroupingProblem): Feasibility => {
  validate(problem);
  const model = compile(problem);
  const groups = layOut(model);
  const causes = causesOf(model, groups);
  return {
    feasible: causes.every((c) => c.severity !== 'impossible'),
    causes,
    groupCount: groups.length,
  };
};
