import { DomainError } from '#kernel';
import type { NextFunction, Request, Response } from 'express';

const KNOWN = ['application/json', 'multipart/form-data'];

/**
 * A body of a type that nothing here reads would count as none at all, and an operation that needs
 * none would be done: it is refused instead.
 */
export const knownMediaType = (request: Request, _response: Response, next: NextFunction): void => {
  const isEmpty = request.header('content-length') === '0';
  // Null: there is no body either; false: it is none of these.
  if (!isEmpty && request.is(KNOWN) === false)
    return next(new DomainError('request.media_type', 415));
  next();
};
