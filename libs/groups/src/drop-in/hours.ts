import type { FieldError } from '#kernel';
import type { DropInHours } from './drop-in-offer.entity.js';

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
