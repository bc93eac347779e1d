import { Suspense, useEffect } from 'react';
import { Outlet, ScrollRestoration } from 'react-router';
import { Layout } from '../ui/layout/layout';
import { PageSkeleton } from '../ui/loading';
import { Toasts } from '../ui/toast';
import { wearAccent } from './accent';
import { OfflineLines } from './offline/offline-lines';
import { useSession } from './session/session';

/** Around every page: the institution's colour, the layout, and the place where toasts appear. */
export function Root() {
  const accent = useSession().institution?.accent ?? null;
  useEffect(() => wearAccent(document.documentElement.style, accent), [accent]);
  return (
    <Toasts>
      <Layout>
        <OfflineLines />
        <Suspense fallback={<PageSkeleton />}>
          <Outlet />
        </Suspense>
      </Layout>
      <ScrollRestoration />
    </Toasts>
  );
}
