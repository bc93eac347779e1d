import type { Feature } from '../../app/feature';

export default {
  routes: [
    { path: 'rounds/:roundId/mentors', lazy: () => import('./mentors-page') },
    { path: 'rounds/:roundId/mentors/:mentorId', lazy: () => import('./mentor-page') },
    { path: 'mentor-requests', lazy: () => import('./requests-page') },
  ],
} satisfies Feature;
