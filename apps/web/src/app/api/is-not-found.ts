import { isRouteErrorResponse } from 'react-router';
import { ApiProblem } from './problem';

/** There is no such thing, or it is another's. */
export const isNotFound = (error: unknown): boolean =>
  (isRouteErrorResponse(error) || error instanceof ApiProblem) && error.status === 404;
