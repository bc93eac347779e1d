import type { Feature } from '../../app/feature';

export default {
  routes: [{ path: 'rounds/:roundId/wishes', lazy: () => import('./my-wishes-page') }],
} satisfies Feature;
