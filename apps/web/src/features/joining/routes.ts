import type { Feature } from '../../app/feature';

export default {
  openRoutes: [{ path: 'join/:address', lazy: () => import('./join-page') }],
} satisfies Feature;
