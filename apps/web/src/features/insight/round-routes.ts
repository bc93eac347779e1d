import type { RoundPlace } from '../../app/feature';

export default {
  tab: {
    path: 'meetings',
    label: 'insight:tab',
    order: 40,
    openTo: ({ readProgress }, { format }) => readProgress && format !== 'drop_in',
  },
  routes: [{ path: 'meetings', lazy: () => import('./round-meetings-page') }],
} satisfies RoundPlace;
