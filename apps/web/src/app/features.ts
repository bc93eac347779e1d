import type { Feature } from './feature';

const found = import.meta.glob<Feature>('../features/*/routes.ts', {
  eager: true,
  import: 'default',
});

/** Every feature there is: a folder in `src/features` with a `routes.ts`. */
export const features: readonly Feature[] = Object.values(found);
export const places = features
  .flatMap((feature) => feature.places ?? [])
  .sort((a, b) => a.order - b.order);
