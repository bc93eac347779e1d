import type { RoundPlace } from '../../app/feature';

export default {
  tab: {
    path: 'talks',
    part: 'meetings',
    label: 'talks:place',
    order: 43,
    openTo: ({ run }, { meetings }) => run && meetings.talks !== null,
  },
  routes: [{ path: 'talks', lazy: () => import('./round-talks-page') }],
} satisfies RoundPlace;
