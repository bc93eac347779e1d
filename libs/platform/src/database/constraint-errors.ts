import { DomainError, invalid } from '#kernel';
import { QueryFailedError } from 'typeorm';

interface Refusal {
  readonly code: string;
  readonly status: number;
}

/**
 * What the database refuses by name, as the domain says it. Uniqueness and capacity are the
 * database's to judge; each lib adds its own constraints beside the entity that has them.
 */
const refusals = new Map<string, Refusal>();

export const refusalFor = (constraint: string, code: string, status = 409): void => {
  refusals.set(constraint, { code, status });
};

/** A database error as a `DomainError`, where its constraint has a name the domain knows. */
export const asDomainError = (error: unknown): unknown => {
  if (!(error instanceof QueryFailedError)) return error;
  const { constraint, code } = error.driverError as { constraint?: string; code?: string };
  if (code && UNSTORABLE.has(code)) return invalid('request.characters');
  const refusal = constraint ? refusals.get(constraint) : undefined;
  return refusal ? new DomainError(refusal.code, refusal.status) : error;
};

/** A NUL, or half a character: text that PostgreSQL cannot keep, nor look for. */
const UNSTORABLE = new Set(['22021', '22P05']);
