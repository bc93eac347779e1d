import { Navigate } from 'react-router';
import { useRound } from './round';
import { openParts } from './round-places';

/** A round opens on the first page that its reader may open. */
export function Component() {
  const { round } = useRound();
  const first = openParts(round.can, round.settings)[0]?.tabs[0];
  return first ? <Navigate to={first.path} replace /> : null;
}
