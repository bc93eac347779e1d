import { HandHeartIcon } from '@navikt/aksel-icons';
import type { Feature } from '../../app/feature';

export default {
  routes: [
    { path: 'help', lazy: () => import('./directory-page') },
    { path: 'help/cards', lazy: () => import('./kept-page') },
    { path: 'help/cards/new', lazy: () => import('./card-page') },
    { path: 'help/cards/:serviceId', lazy: () => import('./card-page') },
  ],
  places: [
    {
      to: '/help',
      label: 'services:place',
      icon: HandHeartIcon,
      order: 45,
      openTo: () => true,
    },
  ],
} satisfies Feature;
