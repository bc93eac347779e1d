import { createBrowserRouter } from 'react-router';
import { PageSkeleton } from '../ui/loading';
import { ErrorPage } from './error-page';
import { features } from './features';
import { NotFoundPage } from './not-found-page';
import { Root } from './root';
import { RequireSession } from './session/require-session';

/** All addresses: the features' own, below one layout. */
export const router = createBrowserRouter([
  {
    element: <Root />,
    errorElement: <ErrorPage />,
    HydrateFallback: PageSkeleton,
    children: [
      {
        errorElement: <ErrorPage inLayout />,
        children: [
          ...features.flatMap((feature) => feature.openRoutes ?? []),
          {
            element: <RequireSession />,
            children: features.flatMap((feature) => feature.routes ?? []),
          },
          { path: '*', element: <NotFoundPage /> },
        ],
      },
    ],
  },
]);
