import type { Theme } from '#schemes';
import { inOrder } from './place-themes.js';
import type { Moved, Turn } from './turns.js';

/** A turn that a meeting gets. */
export interface Chosen {
  readonly turn: Turn;
  readonly moved: Moved | null;
}

interface Choice {
  readonly wanted: number;
  readonly everyWeeks: number | null;
  /** The weeks in which the group meets already. */
  readonly weeks: ReadonlySet<number>;
  readonly missing: readonly Theme[];
  /** The week of the round's first day. */
  readonly firstWeek: number;
}

/** The turns that meetings get, as many as are wanted, or as there are. */
export const chosenOf = (turns: readonly Turn[], choice: Choice): Chosen[] =>
  choice.everyWeeks === null
    ? spread(turns, choice)
    : inCadence(turns, { ...choice, everyWeeks: choice.everyWeeks });

/** Each so many weeks after the one before. What is in the way puts it, and the next ones, off. */
const inCadence = (
  turns: readonly Turn[],
  { wanted, everyWeeks, weeks }: Choice & { readonly everyWeeks: number },
): Chosen[] => {
  const chosen: Chosen[] = [];
  let next = -Infinity;
  let moved: Moved | null = null;
  for (const turn of turns) {
    if (chosen.length >= wanted) break;
    if (turn.week < next) continue;
    // The group meets as often as it should here: nothing is put off.
    if ([...weeks].some((week) => Math.abs(week - turn.week) < everyWeeks)) continue;
    if (turn.obstacle) {
      moved ??= { from: turn.date, ...turn.obstacle };
      continue;
    }
    chosen.push({ turn, moved });
    next = turn.week + everyWeeks;
    moved = null;
  }
  return chosen;
};

/** Evenly over the weeks in which nothing is in the way, but each by the week of its theme. */
const spread = (
  turns: readonly Turn[],
  { wanted, weeks, missing, firstWeek }: Choice,
): Chosen[] => {
  const free = turns.filter(({ obstacle, week }) => !obstacle && !weeks.has(week));
  const count = Math.min(wanted, free.length);
  const order = inOrder(missing, count);
  const at = Array.from({ length: count }, (_, i) => Math.floor(((i + 0.5) * free.length) / count));
  for (let i = count - 1; i >= 0; i -= 1) {
    const by = order[i]?.week ?? null;
    const last = by === null ? -1 : free.findLastIndex(({ week }) => week - firstWeek < by);
    // Not before so many others: where that is too late, it is as early as it can be.
    const latest = by === null ? Infinity : Math.max(last, i);
    at[i] = Math.min(at[i]!, latest, (at[i + 1] ?? Infinity) - 1);
  }
  return at.map((index) => ({ turn: free[index]!, moved: null }));
};
