import { Navigate } from 'react-router';
import { roundTabs } from './round-places';

/** A round opens on its first tab. */
export function Component() {
  const first = roundTabs[0];
  return first ? <Navigate to={first.path} replace /> : null;
}
