import type { RoundPlace } from '../../app/feature';

export default {
  routes: [{ path: 'clear', lazy: () => import('./clear-round-page') }],
} satisfies RoundPlace;
