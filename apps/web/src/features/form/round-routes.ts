import type { RoundPlace } from '../../app/feature';

export default {
  tab: { path: 'form', part: 'setUp', label: 'form:tab', order: 50, openTo: ({ run }) => run },
  routes: [{ path: 'form', lazy: () => import('./form-page') }],
} satisfies RoundPlace;
