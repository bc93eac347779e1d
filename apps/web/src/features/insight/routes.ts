import type { Feature } from '../../app/feature';

export default {
  routes: [{ path: 'led/:roundId', lazy: () => import('./led-page') }],
} satisfies Feature;
