import { useCallback, useEffect, useRef } from 'react';

/**
 * Keeps the focus on a page whose acts take away what was pressed: once `changed` is another, and
 * nothing has the focus, the place gets it that `place` is the ref of. `acted` says that an act was
 * sent from here.
 */
export function useFocusKept(changed: unknown) {
  const place = useRef<HTMLElement | null>(null);
  const hasActed = useRef(false);
  useEffect(() => {
    if (!hasActed.current) return;
    hasActed.current = false;
    if (document.activeElement === document.body) place.current?.focus();
  }, [changed]);
  return {
    place: useCallback((element: HTMLElement | null) => {
      place.current = element;
    }, []),
    acted: useCallback(() => {
      hasActed.current = true;
    }, []),
  };
}
