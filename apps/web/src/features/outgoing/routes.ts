import { PaperplaneIcon } from '@navikt/aksel-icons';
import type { Feature } from '../../app/feature';

export default {
  routes: [{ path: 'outgoing', lazy: () => import('./outgoing-page') }],
  places: [
    {
      to: '/outgoing',
      label: 'outgoing:place',
      icon: PaperplaneIcon,
      order: 42,
      openTo: ({ can }) => can.administer,
    },
  ],
} satisfies Feature;
