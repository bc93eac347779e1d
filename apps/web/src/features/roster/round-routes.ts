import type { RoundPlace } from '../../app/feature';

export default {
  routes: [{ path: 'import/:role', lazy: () => import('./import-page') }],
} satisfies RoundPlace;
