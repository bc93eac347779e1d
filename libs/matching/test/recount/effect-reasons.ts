import { evaluate, type GroupDraft, type Reason } from '../../src/index.js';
import { Recount } from './recount.js';

/** Why somebody may not come to a group, when `leaving` makes room. */
export const refusals = (
  of: Recount,
  id: string,
  draft: GroupDraft,
  leaving: string | null = null,
): Reason[] => {
  const home = of.homeOf(id);
  if (home === draft) return [{ code: 'move.already_there' }];
  const staying = draft.memberIds.filter((member) => member !== leaving);
  const { pins = [], fixedGroups = [], size } = of.problem;
  const foes = of.foes(id).filter((foe) => staying.includes(foe));
  const mates = of.mates(id).filter((mate) => home?.memberIds.includes(mate));
  return [
    ...(pins.some((pin) => pin.personId === id) ? [{ code: 'move.pinned' }] : []),
    ...(fixedGroups.some((g) => g.key === draft.key && g.closed) ? [{ code: 'move.closed' }] : []),
    ...(of.person(id).attributes['campus'] === of.campusOf(draft)
      ? []
      : [{ code: 'move.not_same', attribute: 'campus' }]),
    ...(staying.length + 1 > size.max ? [{ code: 'move.full' }] : []),
    ...(foes.length > 0 ? [{ code: 'move.apart', ids: foes }] : []),
    ...(of.isBanned(id, draft.leaderId)
      ? [{ code: 'move.never_led_by', ids: [draft.leaderId!] }]
      : []),
    ...(mates.length > 0 ? [{ code: 'move.together', ids: mates }] : []),
  ];
};

/** What a change of the groups does to sizes, to who is alone, and to each wish: before and after. */
export const effects = (before: Recount, after: Recount, touched: readonly string[]): Reason[] => {
  const sizes = { before: outside(before, touched), after: outside(after, touched) };
  const alone = (of: Recount): Map<string, Reason> =>
    new Map(
      of.drafts
        .filter(({ key }) => touched.includes(key))
        .flatMap((draft) => of.onlyOnes(draft))
        .map((one) => [JSON.stringify([one.attribute, one.value, one.ids]), one]),
    );
  const [lonely, now] = [alone(before), alone(after)];
  const placed = (of: Recount): number => of.drafts.flatMap((d) => d.memberIds).length;
  return [
    ...(placed(after) > placed(before) ? [{ code: 'effect.placed' }] : []),
    ...(sizes.after < sizes.before ? [{ code: 'effect.size_better', numbers: sizes }] : []),
    ...(sizes.after > sizes.before ? [{ code: 'effect.size_worse', numbers: sizes }] : []),
    ...[...now].flatMap(([key, one]) =>
      lonely.has(key) ? [] : [{ ...one, code: 'effect.more_only_ones' }],
    ),
    ...[...lonely].flatMap(([key, one]) =>
      now.has(key) ? [] : [{ ...one, code: 'effect.fewer_only_ones' }],
    ),
    ...wishes(before, after),
  ];
};

const outside = (of: Recount, keys: readonly string[]): number => {
  const { min, max } = of.problem.size;
  return of.drafts
    .filter(({ key }) => keys.includes(key))
    .reduce((sum, { memberIds: { length: n } }) => sum + Math.max(0, min - n, n - max), 0);
};

/** Each wish by its points, where they are a tenth of a person or more. */
const wishes = (before: Recount, after: Recount): Reason[] => {
  const was = evaluate(before.problem, before.drafts).parts;
  return evaluate(after.problem, after.drafts).parts.flatMap(
    ({ kind, attribute, points: now }, i) => {
      const points = now - was[i]!.points;
      // Sizes and who is alone are told by number and by name.
      if (kind === 'size' || kind === 'alone' || Math.abs(points) < 100) return [];
      const code = `effect.${kind}_${points < 0 ? 'better' : 'worse'}`;
      return [{ code, ...(attribute === null ? {} : { attribute }), numbers: { points } }];
    },
  );
};

/** The groups when somebody has moved, or two have changed places. */
export const withMoves = (
  of: Recount,
  moves: readonly (readonly [string, string | null])[],
): Recount => {
  const going = new Map(moves);
  const drafts = of.drafts.map((draft) => ({
    ...draft,
    memberIds: [
      ...draft.memberIds.filter((id) => !going.has(id)),
      ...moves.filter(([, key]) => key === draft.key).map(([id]) => id),
    ],
  }));
  return new Recount({ problem: of.problem, drafts });
};
