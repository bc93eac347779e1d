import { useState } from 'react';
import { Navigate, Outlet, useLocation } from 'react-router';
import { useSession } from './session';
import { sessionEndOf } from './session-end';

/**
 * Pages below need a signed-in person; others are sent to sign in, and come back after it. Whoever was
 * signed out meanwhile is told so there.
 */
export function RequireSession() {
  const { person, newcomer } = useSession();
  const { pathname, search } = useLocation();
  const [last, setLast] = useState(person?.id);
  if (person && person.id !== last) setLast(person.id);
  if (person) return <Outlet />;
  if (newcomer) return <Navigate to="/newcomer" replace />;
  const back = pathname === '/' ? '' : `?next=${encodeURIComponent(pathname + search)}`;
  return <Navigate to={`/sign-in${back}`} replace state={last && sessionEndOf(last)} />;
}
