import { DomainError } from '#kernel';

/** @param seconds until it is worth trying again: sent as `Retry-After`, too */
export const tooMany = (seconds: number): DomainError =>
  new DomainError('request.too_many', 429, { seconds, minutes: Math.ceil(seconds / 60) });
