import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { FOR_WHOM, WHEN, WHO, type Asked } from './axes';

const NOTHING: Asked = { who: [], when: [], forWhom: [] };

const chosen = <T extends string>(said: string | null, known: readonly T[]): T[] => {
  const values = (said ?? '').split(',');
  return known.filter((value) => values.includes(value));
};

const askedIn = (address: URLSearchParams): Asked => ({
  who: chosen(address.get('who'), WHO),
  when: chosen(address.get('when'), WHEN),
  forWhom: chosen(address.get('forWhom'), FOR_WHOM),
});

const addressOf = (asked: Asked): URLSearchParams => {
  const address = new URLSearchParams();
  for (const axis of ['who', 'when', 'forWhom'] as const)
    if (asked[axis].length > 0) address.set(axis, asked[axis].join(','));
  return address;
};

/**
 * What is asked for in the gallery. It stands in the address too, so that it can be shared; but it is
 * kept here, since the address follows a moment later, and a second choice may come before it.
 */
export function useAsked(): {
  readonly asked: Asked;
  readonly choose: (axis: keyof Asked, values: readonly string[]) => void;
  readonly forget: () => void;
} {
  const [address, setAddress] = useSearchParams();
  const [asked, setAsked] = useState(() => askedIn(address));
  const ask = (next: Asked): void => {
    setAsked(next);
    setAddress(addressOf(next), { replace: true, preventScrollReset: true });
  };
  return {
    asked,
    choose: (axis, values) => ask({ ...asked, [axis]: values }),
    forget: () => ask(NOTHING),
  };
}
