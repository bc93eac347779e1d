import { createContext, useContext, type ReactNode } from 'react';

const OfPairs = createContext(false);

/** Whether the page is about pairs, and its texts with it. */
export const useSpeaksOfPairs = (): boolean => useContext(OfPairs);

interface SpeakingOfPairsProps {
  readonly pairs: boolean;
  readonly children: ReactNode;
}

/**
 * What is below says `key_pairs` for `key`, where the texts have one: in a round of pairs nobody has a
 * group, but each other.
 */
export function SpeakingOfPairs({ pairs, children }: SpeakingOfPairsProps) {
  return <OfPairs value={pairs}>{children}</OfPairs>;
}
