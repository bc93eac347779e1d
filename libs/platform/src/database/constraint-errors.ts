import { DomainError } from '#kernel';
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
  const { constraint } = error.driverError as { constraint?: string };
  const refusal = constraint ? refusals.get(constraint) : undefined;
  return refusal ? new DomainError(refusal.code, refusal.status) : error;
};
