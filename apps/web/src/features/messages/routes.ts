import type { Feature } from '../../app/feature';

export default {
  routes: [
    { path: 'messages', lazy: () => import('./my-messages-page') },
    { path: 'messages/mailings/:mailingId', lazy: () => import('./mailing-page') },
  ],
} satisfies Feature;
