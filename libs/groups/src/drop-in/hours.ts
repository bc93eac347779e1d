import type { FieldError } from '#kernel';
import type { DropInHours, EarlierHours, KeptHours } from './drop-in-offer.entity.js';

/** By day, and by time within it. */
export const inOrder = (hours: readonly DropInHours[]): DropInHours[] =>
  [...hours].sort((a, b) => a.weekday - b.weekday || a.startsAt.localeCompare(b.startsAt));

/** What is wrong with hours although each by itself is well formed: at the later one of two that overlap. */
export const hoursFaults = (hours: readonly DropInHours[], at: string): FieldError[] =>
  hours.flatMap((one, i): FieldError[] => {
    if (one.endsAt <= one.startsAt)
      return [{ pointer: `${at}/${i}/endsAt`, code: 'field.ends_before' }];
    const isTaken = hours
      .slice(0, i)
      .some(
        (other) =>
          other.weekday === one.weekday &&
          other.startsAt < one.endsAt &&
          one.startsAt < other.endsAt,
      );
    return isTaken ? [{ pointer: `${at}/${i}/startsAt`, code: 'field.overlaps' }] : [];
  });

/**
 * Hours as they are written anew. What stays as it was keeps since when it holds; what is left out held
 * until now.
 */
export const changedHours = (
  kept: { readonly hours: readonly KeptHours[]; readonly earlier: readonly EarlierHours[] },
  wanted: readonly DropInHours[],
  now: Date,
): { hours: KeptHours[]; earlier: EarlierHours[] } => {
  const at = now.toISOString();
  const before = new Map(kept.hours.map((one) => [nameOf(one), one]));
  const names = new Set(wanted.map(nameOf));
  return {
    hours: wanted.map((one) => before.get(nameOf(one)) ?? Object.assign({}, one, { since: at })),
    earlier: [
      ...kept.earlier,
      ...kept.hours
        .filter((one) => !names.has(nameOf(one)))
        .map((one) => Object.assign({}, one, { until: at })),
    ],
  };
};

const nameOf = ({ weekday, startsAt, endsAt, place }: DropInHours): string =>
  [weekday, startsAt, endsAt, place].join(' ');
