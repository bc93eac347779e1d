import type { Feature } from '../../app/feature';

export default {
  routes: [{ path: 'groups/:groupId/change', lazy: () => import('./change-page') }],
} satisfies Feature;
