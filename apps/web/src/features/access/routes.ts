import { ArrowsSquarepathIcon, PersonGroupIcon } from '@navikt/aksel-icons';
import type { Feature } from '../../app/feature';

export default {
  routes: [
    { path: 'grants', lazy: () => import('./grants-page') },
    { path: 'units', lazy: () => import('./units-page') },
    { path: 'leaves', lazy: () => import('./leaves-page') },
    { path: 'identities', lazy: () => import('./identities-page') },
  ],
  places: [
    {
      to: '/grants',
      also: ['/units', '/identities'],
      label: 'access:place',
      icon: PersonGroupIcon,
      order: 35,
      openTo: ({ can }) => can.administer,
    },
    {
      to: '/leaves',
      label: 'access:leaves.title',
      icon: ArrowsSquarepathIcon,
      order: 36,
      openTo: ({ can }) => can.coordinate || can.administer,
    },
  ],
} satisfies Feature;
