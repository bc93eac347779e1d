import type { RoundPlace } from '../../app/feature';

export default {
  routes: [{ path: 'unplaced', lazy: () => import('./unplaced-page') }],
} satisfies RoundPlace;
