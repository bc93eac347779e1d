import { PuzzlePieceIcon } from '@navikt/aksel-icons';
import type { Feature } from '../../app/feature';

export default {
  routes: [{ path: 'integrations', lazy: () => import('./integrations-page') }],
  places: [
    {
      to: '/integrations',
      label: 'integrations:place',
      icon: PuzzlePieceIcon,
      order: 41,
      openTo: ({ can }) => can.administer,
    },
  ],
} satisfies Feature;
