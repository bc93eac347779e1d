import type { Feature } from '../../app/feature';

export default {
  openRoutes: [{ path: 'reply/:answer', lazy: () => import('./reply-page') }],
} satisfies Feature;
