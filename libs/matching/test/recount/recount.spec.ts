import {
  evaluate,
  explain,
  moveEffects,
  scorecards,
  swapEffect,
  type Reason,
  type ScoreCode,
} from '../../src/index.js';
import { effects, refusals, withMoves } from './effect-reasons.js';
import { groupReasons } from './group-reasons.js';
import { oddDrafts } from './odd-drafts.js';
import { placeReasons } from './place-reasons.js';
import { Recount } from './recount.js';

const ODD = Array.from({ length: 60 }, (_, seed) => new Recount(oddDrafts(seed + 1)));

const inOrder = (reasons: readonly Reason[]): Reason[] =>
  [...reasons].sort((a, b) => (JSON.stringify(a, sorted) < JSON.stringify(b, sorted) ? -1 : 1));

/** Whatever the order of the keys. */
const sorted = (_: string, value: unknown): unknown =>
  value && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

/** Every code that was seen, so that a test of all of them cannot miss one. */
const codesOf = (reasons: readonly Reason[]): string[] =>
  [...new Set(reasons.map(({ code }) => code))].sort();

describe('every reason, counted anew from the input', () => {
  it('of a group: what is good, what is weak, and nothing left out', () => {
    const said: Reason[] = [];
    for (const of of ODD)
      for (const card of scorecards(of.problem, of.drafts)) {
        const draft = of.drafts.find(({ key }) => key === card.key)!;
        expect(inOrder(card.reasons)).toEqual(inOrder(groupReasons(of, draft)));
        said.push(...card.reasons);
      }
    expect(codesOf(said)).toEqual(GROUP_CODES.toSorted());
  });

  it('of a person: why here, and how many other groups there are', () => {
    const said: Reason[] = [];
    for (const of of ODD)
      for (const { id } of of.problem.persons) {
        const explanation = explain(of.problem, { groups: of.drafts, unplaced: [] }, id);
        const home = of.homeOf(id);
        expect(explanation.of).toBe(home ? 'person' : 'unplaced');
        if (explanation.of !== 'person') continue;
        const others = of.drafts.filter((draft) => draft !== home);
        const open = others.filter((draft) => refusals(of, id, draft).length === 0);
        const better = explanation.elsewhere.filter(({ verdict }) => verdict === 'better').length;
        expect(inOrder(explanation.reasons)).toEqual(
          inOrder([
            ...placeReasons(of, id, home!),
            { code: 'place.alternatives', numbers: { groups: open.length, better } },
          ]),
        );
        said.push(...explanation.reasons);
      }
    expect(codesOf(said)).toEqual(PLACE_CODES.toSorted());
  });

  it('of a move to each of the groups: why not, or what it changes', () => {
    const said: Reason[] = [];
    for (const of of ODD)
      for (const { id } of of.problem.persons.slice(0, 6))
        for (const effect of moveEffects(of.problem, of.drafts, id)) {
          const draft = of.drafts.find(({ key }) => key === effect.groupKey)!;
          const refused = refusals(of, id, draft);
          expect(effect.allowed).toBe(refused.length === 0);
          if (refused.some(({ code }) => code === 'move.already_there'))
            expect(effect.reasons).toEqual(refused);
          else expectChange(of, effect, [[id, draft.key]], refused);
          said.push(...effect.reasons);
        }
    expect(codesOf(said)).toEqual([...MOVE_CODES, ...EFFECT_CODES].toSorted());
  });

  it('of two who change places', () => {
    const said: Reason[] = [];
    for (const of of ODD) {
      const ids = of.problem.persons.map((p) => p.id);
      for (const [one, other] of ids.slice(1).map((id, i) => [ids[i]!, id] as const)) {
        const effect = swapEffect(of.problem, of.drafts, one, other);
        const [a, b] = [of.homeOf(one), of.homeOf(other)];
        said.push(...effect.reasons);
        if (a === b) {
          expect(effect.reasons).toEqual([{ code: 'move.nothing_to_swap' }]);
          continue;
        }
        const refused = [
          ...(b ? refusals(of, one, b, other) : []),
          ...(a ? refusals(of, other, a, one) : []),
        ];
        const moves = [
          [one, b?.key ?? null],
          [other, a?.key ?? null],
        ] as const;
        expectChange(of, effect, moves, refused);
      }
    }
    expect(codesOf(said)).toContain('move.nothing_to_swap');
  });

  const expectChange = (
    before: Recount,
    effect: ReturnType<typeof swapEffect>,
    moves: readonly (readonly [string, string | null])[],
    refused: readonly Reason[],
  ): void => {
    const after = withMoves(before, moves);
    // Where a group is depends on who is in it; the engine asks what the move does to it as it is.
    if (before.drafts.some((d, i) => before.campusOf(d) !== after.campusOf(after.drafts[i]!)))
      return;
    const touched = moves.flatMap(([id, key]) => [before.homeOf(id)?.key, key]);
    const keys = touched.filter((key): key is string => typeof key === 'string');
    expect(inOrder(effect.reasons)).toEqual(inOrder([...refused, ...effects(before, after, keys)]));
    expect(effect.delta.points).toBe(
      evaluate(after.problem, after.drafts).points - evaluate(before.problem, before.drafts).points,
    );
  };
});

const GROUP_CODES: readonly ScoreCode[] = [
  ...(['group.too_small', 'group.too_large', 'group.empty', 'group.no_leader'] as const),
  ...(['group.leader_cannot', 'group.leader_double_booked'] as const),
  ...(['group.leader_too_many_groups', 'group.leader_not_same', 'group.never_led_by'] as const),
  ...(['group.not_same', 'group.apart_together', 'group.together_split'] as const),
  ...(['group.only_one', 'group.hour_missed', 'group.hour_all', 'group.no_hour'] as const),
  ...(['group.alike', 'group.mixed', 'group.unbalanced', 'group.balanced'] as const),
  ...(['group.leader_fits', 'group.leader_differs'] as const),
];

const PLACE_CODES = [
  ...['place.hour', 'place.hour_unknown', 'place.shares', 'place.mixes', 'place.leader_shares'],
  ...['place.not_alone', 'place.only_one', 'place.pinned', 'place.together', 'place.alternatives'],
];

const MOVE_CODES = [
  ...['move.not_same', 'move.full', 'move.closed', 'move.apart', 'move.never_led_by'],
  ...['move.together', 'move.pinned', 'move.already_there'],
];

const EFFECT_CODES = [
  ...['effect.placed', 'effect.fewer_only_ones', 'effect.more_only_ones'],
  ...['effect.size_better', 'effect.size_worse', 'effect.hour_better', 'effect.hour_worse'],
  ...['effect.leader_better', 'effect.leader_worse', 'effect.alike_better', 'effect.alike_worse'],
  ...['effect.balance_better', 'effect.balance_worse', 'effect.diverse_better'],
  ...['effect.diverse_worse'],
];
