import type { Feature } from '../../app/feature';

export default {
  routes: [{ path: 'groups/:groupId/talks', lazy: () => import('./talks-page') }],
} satisfies Feature;
