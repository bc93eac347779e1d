import type { RouteObject } from 'react-router';

/** Pages of a group, in whichever feature: their addresses begin with `groups/:groupId`. */
export const ofGroup = (pages: readonly RouteObject[]): RouteObject => ({
  lazy: () => import('./group-layout'),
  children: [...pages],
});
