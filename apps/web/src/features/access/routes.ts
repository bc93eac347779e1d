import { PersonGroupIcon } from '@navikt/aksel-icons';
import type { Feature } from '../../app/feature';

export default {
  routes: [
    { path: 'grants', lazy: () => import('./grants-page') },
    { path: 'identities', lazy: () => import('./identities-page') },
  ],
  places: [
    {
      to: '/grants',
      label: 'access:place',
      icon: PersonGroupIcon,
      order: 35,
      openTo: ({ can }) => can.administer,
    },
  ],
} satisfies Feature;
