import { CalendarIcon } from '@navikt/aksel-icons';
import type { Feature } from '../../app/feature';

export default {
  routes: [{ path: 'closed-days', lazy: () => import('./closed-days-page') }],
  places: [
    {
      to: '/closed-days',
      label: 'closed-days:title',
      icon: CalendarIcon,
      order: 36,
      openTo: ({ can }) => can.administer,
    },
  ],
} satisfies Feature;
