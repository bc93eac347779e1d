import { useState } from 'react';

/**
 * The secret that a mail's link has after `#`, so that it was sent to no server on the way here. The address
 * loses it before anything else is done on the page.
 */
export function useSecretOfAddress(): string {
  const [secret] = useState(() => {
    const found = location.hash.slice(1);
    history.replaceState(history.state, '', location.pathname);
    return found;
  });
  return secret;
}
