import { Suspense, useEffect } from 'react';
import { Outlet, ScrollRestoration } from 'react-router';
import { Layout } from '../ui/layout/layout';
import { PageSkeleton } from '../ui/loading';
import { Toasts } from '../ui/toast';
import { wearAccent } from './accent';
import { SpeakingOfPairs } from './i18n/speaking-of-pairs';
import { OfflineLines } from './offline/offline-lines';
import { useSession } from './session/session';

/** Around every page: the institution's colour, the layout, and the place where toasts appear. */
export function Root() {
  const { institution, can, isOnlyInPairs } = useSession();
  const accent = institution?.accent ?? null;
  // Who runs rounds has some of both kinds.
  const runs = can.coordinate || can.administer || can.readInsight;
  useEffect(() => wearAccent(document.documentElement.style, accent), [accent]);
  return (
    <SpeakingOfPairs pairs={isOnlyInPairs && !runs}>
      <Toasts>
        <Layout>
          <OfflineLines />
          <Suspense fallback={<PageSkeleton />}>
            <Outlet />
          </Suspense>
        </Layout>
        <ScrollRestoration />
      </Toasts>
    </SpeakingOfPairs>
  );
}
