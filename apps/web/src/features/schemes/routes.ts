import { TasklistIcon } from '@navikt/aksel-icons';
import type { RouteObject } from 'react-router';
import type { Feature } from '../../app/feature';
import { roundPlaces } from './round-places';

const roundPages: RouteObject[] = [
  { index: true, lazy: () => import('./round-start') },
  ...roundPlaces.flatMap((place) => place.routes),
];

export default {
  routes: [
    { path: 'schemes', lazy: () => import('./schemes-page') },
    { path: 'schemes/new', lazy: () => import('./templates/gallery-page') },
    { path: 'schemes/all', lazy: () => import('./all-schemes-page') },
    { path: 'schemes/templates/file', lazy: () => import('./templates/import-template-page') },
    {
      path: 'schemes/templates/:templateKey',
      lazy: () => import('./templates/change-template-page'),
    },
    { path: 'schemes/:schemeId/template', lazy: () => import('./templates/save-template-page') },
    { path: 'schemes/:schemeId/locks', lazy: () => import('./settings/scheme-locks-page') },
    { path: 'schemes/new/:templateKey', lazy: () => import('./templates/new-scheme-page') },
    { path: 'schemes/:schemeId', lazy: () => import('./scheme-page') },
    { path: 'schemes/:schemeId/change', lazy: () => import('./change-scheme-page') },
    {
      path: 'schemes/:schemeId/settings',
      lazy: () => import('./settings/scheme-settings-page'),
    },
    { path: 'schemes/:schemeId/rounds/new', lazy: () => import('./open-round-page') },
    {
      path: 'schemes/:schemeId/rounds/:roundId',
      lazy: () => import('./round-layout'),
      children: roundPages,
    },
  ],
  places: [
    {
      to: '/schemes',
      label: 'schemes:place',
      icon: TasklistIcon,
      order: 20,
      openTo: ({ can }) => can.coordinate,
    },
  ],
} satisfies Feature;
