import { Navigate, Outlet, useLocation } from 'react-router';
import { useSession } from './session';

/** Pages below need a signed-in person; others are sent to sign in, and come back after it. */
export function RequireSession() {
  const { person, newcomer } = useSession();
  const { pathname, search } = useLocation();
  if (person) return <Outlet />;
  if (newcomer) return <Navigate to="/newcomer" replace />;
  const back = pathname === '/' ? '' : `?next=${encodeURIComponent(pathname + search)}`;
  return <Navigate to={`/sign-in${back}`} replace />;
}
