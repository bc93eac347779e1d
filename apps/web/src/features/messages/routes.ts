import type { Feature } from '../../app/feature';
import { ofGroup } from '../groups/of-group';

export default {
  routes: [
    { path: 'messages', lazy: () => import('./my-messages-page') },
    { path: 'messages/mailings/:mailingId', lazy: () => import('./mailing-page') },
    { path: 'messages/threads/:threadId', lazy: () => import('./thread-page') },
    {
      path: 'messages/coordinators/:roundId',
      lazy: () => import('./write-to-coordinators-page'),
    },
    ofGroup([
      { path: 'groups/:groupId/messages', lazy: () => import('./group-messages-page') },
      {
        path: 'groups/:groupId/messages/students/:enrolmentId',
        lazy: () => import('./write-to-student-page'),
      },
      { path: 'groups/:groupId/messages/mentor', lazy: () => import('./write-to-mentor-page') },
    ]),
  ],
} satisfies Feature;
