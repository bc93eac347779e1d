import type { FieldError } from '#kernel';
import {
  GROUPING_ATTRIBUTES,
  WISH_KINDS,
  type GroupingAttribute,
  type GroupWish,
  type MatchingSettings,
  type WishKind,
  type WishWeight,
} from './scheme-settings.js';

type Named = Pick<GroupWish, 'kind' | 'attribute'>;

const keyOf = ({ kind, attribute }: Named): string => `${kind} ${attribute}`;

/** Students cannot share a thing and be mixed by it. */
const oppositeOf = ({ kind, attribute }: Named): Named | null =>
  kind === 'alike' || kind === 'mix' ? { kind: kind === 'mix' ? 'alike' : 'mix', attribute } : null;

export const matters = ({ weight }: GroupWish): boolean => weight !== 'not';

/** Whether a rule gives it anyway, or makes it impossible. */
const isSettled = (wish: Named, { sameWithin }: Pick<MatchingSettings, 'sameWithin'>): boolean =>
  wish.attribute !== null && oppositeOf(wish) !== null && sameWithin.includes(wish.attribute);

/** What is said later holds; and who wishes a mix no longer wishes alike, and the other way round. */
const after = (wishes: readonly GroupWish[], said: readonly GroupWish[]): GroupWish[] => {
  const told = new Map(said.map((wish) => [keyOf(wish), wish]));
  const opposed = new Set(
    said.filter(matters).flatMap((wish) => {
      const opposite = oppositeOf(wish);
      return opposite ? [keyOf(opposite)] : [];
    }),
  );
  const known = new Set(wishes.map(keyOf));
  return [
    ...wishes.map((wish): GroupWish => {
      const key = keyOf(wish);
      return told.get(key) ?? (opposed.has(key) ? { ...wish, weight: 'not' } : wish);
    }),
    ...said.filter((wish) => !known.has(keyOf(wish))),
  ];
};

/** What a scheme's lists say without a word from anybody: the weights they have always had. */
const byLists = ({ alike, mixBy, neverAlone, commonHour }: MatchingSettings): GroupWish[] => {
  const of =
    (kind: WishKind, weight: WishWeight) =>
    (attribute: GroupingAttribute): GroupWish => ({ kind, attribute, weight });
  const wishes: GroupWish[] = [
    { kind: 'common_hour', attribute: null, weight: commonHour ? 'important' : 'not' },
    ...alike.map(of('alike', 'important')),
    ...alike.map(of('mentor_alike', 'little')),
    ...neverAlone.map(of('never_alone', 'important')),
    ...GROUPING_ATTRIBUTES.map(of('mix', 'not')),
  ];
  return after(wishes, mixBy.map(of('mix', 'little')));
};

const place = ({ kind, attribute }: GroupWish): number =>
  WISH_KINDS.indexOf(kind) * (GROUPING_ATTRIBUTES.length + 1) +
  (attribute === null ? 0 : GROUPING_ATTRIBUTES.indexOf(attribute) + 1);

/**
 * Every wish there is, with its weight, in a fixed order: as the lists have it, as coordinators have
 * said, and as `more` says, each before the one above.
 */
export const wishesOf = (
  matching: MatchingSettings,
  ...more: readonly (readonly GroupWish[])[]
): GroupWish[] =>
  [matching.wishes ?? [], ...more]
    .reduce(after, byLists(matching))
    .filter((wish) => !isSettled(wish, matching))
    .sort((a, b) => place(a) - place(b));

/** The fields that wishes of a kind are about, where they matter. */
export const wishedIn = (wishes: readonly GroupWish[], kind: WishKind): GroupingAttribute[] =>
  wishes.flatMap((wish) =>
    wish.kind === kind && wish.attribute && matters(wish) ? [wish.attribute] : [],
  );

/** Mixed by these fields and no others; those that were so already keep their weight. */
export const mixedBy = (
  wishes: readonly GroupWish[],
  mixBy: readonly GroupingAttribute[],
): GroupWish[] =>
  wishes
    .filter(({ kind }) => kind === 'mix')
    .map((wish) => {
      if (!mixBy.includes(wish.attribute!)) return { ...wish, weight: 'not' };
      return matters(wish) ? wish : { ...wish, weight: 'little' };
    });

/**
 * What is wrong with wishes although each by itself is well formed: one twice, of no attribute or of
 * one too many, settled by a rule, or against another.
 *
 * @param at the JSON pointer of the list in the request
 */
export const wishFaults = (
  wishes: readonly GroupWish[],
  rules: Pick<MatchingSettings, 'sameWithin'>,
  at: string,
): FieldError[] =>
  wishes.flatMap((wish, i): FieldError[] => {
    const before = wishes.slice(0, i);
    const isHour = wish.kind === 'common_hour';
    if (before.some((other) => keyOf(other) === keyOf(wish)))
      return [{ pointer: `${at}/${i}`, code: 'field.repeated' }];
    if (isHour !== (wish.attribute === null))
      return [{ pointer: `${at}/${i}/attribute`, code: 'field.isIn' }];
    if (!matters(wish)) return [];
    if (isSettled(wish, rules))
      return [{ pointer: `${at}/${i}/weight`, code: 'field.settled_by_rule' }];
    const opposite = oppositeOf(wish);
    return opposite && before.some((other) => matters(other) && keyOf(other) === keyOf(opposite))
      ? [{ pointer: `${at}/${i}/weight`, code: 'field.alike_and_mixed' }]
      : [];
  });
