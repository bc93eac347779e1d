import type { RoundPlace } from '../../app/feature';

export default {
  tab: { path: 'form', label: 'form:tab', order: 15, openTo: ({ run }) => run },
  routes: [{ path: 'form', lazy: () => import('./form-page') }],
} satisfies RoundPlace;
