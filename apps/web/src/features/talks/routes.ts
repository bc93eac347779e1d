import type { Feature } from '../../app/feature';
import { ofGroup } from '../groups/of-group';

export default {
  openRoutes: [{ path: 'talk-report', lazy: () => import('./talk-report-page') }],
  routes: [ofGroup([{ path: 'groups/:groupId/talks', lazy: () => import('./talks-page') }])],
} satisfies Feature;
