import type { RoundPlace } from '../../app/feature';

export default {
  tab: {
    path: 'mentor-requests',
    part: 'groups',
    label: 'directory:round.title',
    order: 24,
    openTo: ({ run }, { waysIn }) => run && waysIn.directory,
  },
  routes: [{ path: 'mentor-requests', lazy: () => import('./round-requests-page') }],
} satisfies RoundPlace;
