/** Somebody is picked up, by pointer or by keyboard, and stands over a group or over none. */
export interface Carry {
  readonly enrolmentId: string;
  readonly by: 'pointer' | 'keyboard';
  readonly from: string | null;
  readonly over: string | null;
}

/** Where a card stands on the screen. */
export interface Spot {
  readonly id: string;
  readonly left: number;
  readonly top: number;
}

/**
 * The group that an arrow key leads to: sideways the one before or after, up and down the nearest
 * in the next row. Null where there is none, or for another key.
 */
export function nextSpot(spots: readonly Spot[], at: string | null, key: string): string | null {
  const index = spots.findIndex((spot) => spot.id === at);
  if (index < 0) return key.startsWith('Arrow') ? (spots[0]?.id ?? null) : null;
  if (key === 'ArrowRight') return spots[index + 1]?.id ?? null;
  if (key === 'ArrowLeft') return spots[index - 1]?.id ?? null;
  const here = spots[index]!;
  const rows = {
    ArrowDown: spots.filter((spot) => spot.top > here.top + 1),
    ArrowUp: spots.filter((spot) => spot.top < here.top - 1).reverse(),
  }[key];
  const row = rows?.[0]?.top;
  const inRow = (rows ?? []).filter((spot) => spot.top === row);
  const aside = (spot: Spot): number => Math.abs(spot.left - here.left);
  return inRow.sort((a, b) => aside(a) - aside(b))[0]?.id ?? null;
}
