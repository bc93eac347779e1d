import type { Member } from '../proposal';

/** How many values get a colour of their own; the rest share the last. */
export const COLOURS = 8;

/** One value's mark: its colour by number, and a letter, so that colour never says it alone. */
export interface Mark {
  readonly value: string;
  readonly colour: number;
  readonly letter: string;
  readonly count: number;
}

export interface ColourKey {
  readonly attribute: string;
  readonly marks: readonly Mark[];
  /** Null where the value is not known. */
  readonly markOf: (member: Member) => Mark | null;
}

const letterOf = (rank: number): string => String.fromCharCode(65 + (rank % 26));

/** Marks for the values of one attribute, the most common first. Of several values, the first. */
export function colourKey(members: readonly Member[], attribute: string): ColourKey {
  const counts = new Map<string, number>();
  for (const { attributes } of members) {
    const value = attributes[attribute]?.[0];
    if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const marks = [...counts]
    .sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1))
    .map(([value, count], rank) => ({
      value,
      count,
      colour: Math.min(rank, COLOURS),
      letter: letterOf(rank),
    }));
  const byValue = new Map(marks.map((mark) => [mark.value, mark]));
  const markOf = (member: Member): Mark | null =>
    byValue.get(member.attributes[attribute]?.[0] ?? '') ?? null;
  return { attribute, marks, markOf };
}

/** The attributes that anybody in the proposal has, in the order of the roster. */
export const colourable = (members: readonly Member[]): string[] => [
  ...new Set(
    members.flatMap(({ attributes }) =>
      Object.entries(attributes).flatMap(([name, values]) => (values.length > 0 ? [name] : [])),
    ),
  ),
];
