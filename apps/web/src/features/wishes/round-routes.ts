import type { RoundPlace } from '../../app/feature';

export default {
  tab: {
    path: 'wishes',
    part: 'groups',
    label: 'wishes:round.title',
    order: 23,
    openTo: ({ run }, { matching }) => run && matching.by === 'wishes',
  },
  routes: [{ path: 'wishes', lazy: () => import('./round-wishes-page') }],
} satisfies RoundPlace;
