import type { RoundPlace } from '../../app/feature';

export default {
  routes: [{ path: 'mentors/applications', lazy: () => import('./applications-page') }],
} satisfies RoundPlace;
