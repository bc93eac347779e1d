import type { RoundPlace } from '../../app/feature';

export default {
  tab: {
    path: 'certificates',
    part: 'meetings',
    label: 'certificates:tab',
    order: 46,
    openTo: ({ run }) => run,
  },
  routes: [{ path: 'certificates', lazy: () => import('./round-certificates-page') }],
} satisfies RoundPlace;
