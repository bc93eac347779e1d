import { EnvelopeClosedIcon } from '@navikt/aksel-icons';
import type { Feature } from '../../app/feature';

/**
 * Open to everyone: in the demo a student's invitation is opened from here, before signing in; and mails are
 * stopped by a link.
 */
export default {
  openRoutes: [
    { path: 'sent-mails', lazy: () => import('./sent-mails-page') },
    { path: 'sent-mails/:mailId', lazy: () => import('./sent-mail-page') },
    { path: 'unsubscribe', lazy: () => import('./unsubscribe-page') },
  ],
  routes: [{ path: 'me/mails', lazy: () => import('./mail-choices-page') }],
  places: [
    {
      to: '/sent-mails',
      label: 'notices:place',
      icon: EnvelopeClosedIcon,
      order: 60,
      openTo: ({ demo }) => demo,
    },
  ],
} satisfies Feature;
