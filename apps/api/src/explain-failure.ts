import { BackupRefused } from '#backup';
import { ConfigError, EmbeddedServerError, HalfSightedOwner } from '#platform';
import { JournalUnwritable } from '#privacy';

/** The network's words for a server that cannot be reached. */
const UNREACHABLE = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ETIMEDOUT',
]);

/** What PostgreSQL refuses an operator: sign-in, a database, a right, a connection, while it stops. */
const REFUSED = /^(?:28|3D|53|57)|^42501$/;

/** Errors that are one line for the operator already. */
const OURS = [ConfigError, EmbeddedServerError, HalfSightedOwner, BackupRefused, JournalUnwritable];

/** One line for what an operator can mend; the stack for what only we can. */
export const explainFailure = (error: unknown): string => {
  if (OURS.some((kind) => error instanceof kind)) return (error as Error).message;
  const { code, port } = error as { code?: string; port?: number };
  if (code === 'EADDRINUSE')
    return `Port ${port ?? ''} is taken: stop what uses it, or choose another with PORT.`;
  if (code && UNREACHABLE.has(code)) return 'The database that DATABASE_URL names does not answer.';
  if (error instanceof Error && code && REFUSED.test(code))
    return `The database that DATABASE_URL names refuses: ${error.message}.`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
};
