import type { Feature } from '../../app/feature';

export default {
  routes: [
    { path: 'schemes/:schemeId/declaration', lazy: () => import('./declaration-page') },
    { path: 'me/mentor-path/:enrolmentId', lazy: () => import('./my-path-page') },
  ],
} satisfies Feature;
