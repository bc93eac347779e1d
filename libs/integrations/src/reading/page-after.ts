import { invalid, isId } from '#kernel';
import { decodeCursor } from '#platform';
import { USUAL_PAGE, type IntegrationPage } from './integration.views.js';

/** Where a page of a list by id begins, and how long it is. */
export const pageAfter = ({
  cursor,
  size = USUAL_PAGE,
}: IntegrationPage): { after: string | null; size: number } => {
  if (!cursor) return { after: null, size };
  const [after, ...rest] = decodeCursor(cursor);
  if (!isId(after) || rest.length > 0) throw invalid('page.cursor');
  return { after, size };
};
