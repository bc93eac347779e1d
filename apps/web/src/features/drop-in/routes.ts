import type { Feature } from '../../app/feature';

export default {
  routes: [
    { path: 'rounds/:roundId/drop-in', lazy: () => import('./drop-in-page') },
    { path: 'rounds/:roundId/drop-in/:enrolmentId', lazy: () => import('./keep-drop-in-page') },
    {
      path: 'rounds/:roundId/drop-in/:enrolmentId/shifts',
      lazy: () => import('./shifts-page'),
    },
  ],
} satisfies Feature;
