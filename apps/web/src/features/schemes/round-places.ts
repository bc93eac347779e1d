import type { RoundPlace, RoundTab } from '../../app/feature';

const found = import.meta.glob<RoundPlace>('../*/round-routes.ts', {
  eager: true,
  import: 'default',
});

/** Every feature's pages inside a round. */
export const roundPlaces: readonly RoundPlace[] = Object.values(found);

export const roundTabs: readonly RoundTab[] = roundPlaces
  .flatMap(({ tab }) => tab ?? [])
  .sort((a, b) => a.order - b.order);
