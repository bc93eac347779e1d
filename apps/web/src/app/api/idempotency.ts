import { useCallback, useRef } from 'react';
import { v4 as randomId } from 'uuid';

/**
 * A key for a create that a phone may send twice. It stays the same until `renew` is called after
 * the answer came, so that a retry after a lost connection has one effect.
 */
export function useIdempotencyKey(): {
  readonly headers: () => { 'Idempotency-Key': string };
  readonly renew: () => void;
} {
  const key = useRef<string>(null);
  const headers = useCallback(() => ({ 'Idempotency-Key': (key.current ??= randomId()) }), []);
  const renew = useCallback(() => {
    key.current = null;
  }, []);
  return { headers, renew };
}
