import type { Feature } from '../../app/feature';

export default {
  routes: [{ path: 'certificates', lazy: () => import('./my-certificates-page') }],
  openRoutes: [{ path: 'certificate/:number', lazy: () => import('./check-page') }],
} satisfies Feature;
