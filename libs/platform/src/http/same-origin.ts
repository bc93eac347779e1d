import { DomainError } from '#kernel';
import type { NextFunction, Request, Response } from 'express';

const READS = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Another site can make a browser send our cookie, but neither this header nor our origin: both are
 * asked of every write.
 */
export const sameOrigin = (request: Request, _response: Response, next: NextFunction): void => {
  if (READS.has(request.method)) return next();
  const origin = request.header('origin');
  const foreign = origin !== undefined && URL.parse(origin)?.host !== request.header('host');
  if (foreign || request.header('x-kull') === undefined)
    return next(new DomainError('request.foreign', 403));
  next();
};
