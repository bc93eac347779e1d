import { ClockDashedIcon } from '@navikt/aksel-icons';
import type { Feature } from '../../app/feature';

export default {
  routes: [{ path: 'audit', lazy: () => import('./audit-page') }],
  places: [
    {
      to: '/audit',
      label: 'audit:place',
      icon: ClockDashedIcon,
      order: 40,
      openTo: ({ can }) => can.administer,
    },
  ],
} satisfies Feature;
