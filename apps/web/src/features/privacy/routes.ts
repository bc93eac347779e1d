import { ShieldLockIcon } from '@navikt/aksel-icons';
import type { Feature } from '../../app/feature';

export default {
  openRoutes: [{ path: 'privacy', lazy: () => import('./notice-page') }],
  routes: [
    { path: 'privacy/write', lazy: () => import('./write-notice-page') },
    { path: 'privacy/people', lazy: () => import('./people-page') },
    { path: 'privacy/retention', lazy: () => import('./retention-page') },
    { path: 'persons/:personId/erasure', lazy: () => import('./erase-page') },
    { path: 'me/privacy', lazy: () => import('./my-privacy-page') },
  ],
  places: [
    {
      to: '/privacy/people',
      also: ['/privacy/write', '/privacy/retention', '/persons'],
      label: 'privacy:people.place',
      icon: ShieldLockIcon,
      order: 38,
      openTo: ({ can }) => can.administer,
    },
  ],
} satisfies Feature;
