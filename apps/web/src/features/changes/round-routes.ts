import type { RoundPlace } from '../../app/feature';

export default {
  tab: {
    path: 'change-requests',
    label: 'changes:requests.tab',
    order: 26,
    openTo: ({ run }) => run,
  },
  routes: [
    { path: 'unplaced', lazy: () => import('./unplaced-page') },
    { path: 'change-requests', lazy: () => import('./requests-page') },
  ],
} satisfies RoundPlace;
