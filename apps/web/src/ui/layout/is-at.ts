import type { Place } from '../../app/feature';

/** Whether the page at `pathname` is one of the place's: where it is itself, or below. */
export const isAt = ({ to, also = [] }: Pick<Place, 'to' | 'also'>, pathname: string): boolean =>
  [to, ...also].some((at) => pathname === at || (at !== '/' && pathname.startsWith(`${at}/`)));
