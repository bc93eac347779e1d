import type { RoundPlace } from '../../app/feature';

export default {
  tab: {
    path: 'change-requests',
    part: 'groups',
    label: 'changes:requests.tab',
    order: 26,
    openTo: ({ run }, { format }) => run && format !== 'drop_in',
  },
  routes: [
    { path: 'unplaced', lazy: () => import('./unplaced-page') },
    { path: 'change-requests', lazy: () => import('./requests-page') },
  ],
} satisfies RoundPlace;
