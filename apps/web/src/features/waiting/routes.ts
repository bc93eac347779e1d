import type { Feature } from '../../app/feature';

export default {
  routes: [{ path: 'waiting', lazy: () => import('./my-waits-page') }],
} satisfies Feature;
