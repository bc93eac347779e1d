import { createContext, useContext } from 'react';
import type { Subject } from '../proposal';
import type { Speech } from '../say';
import type { ColourKey } from './colour-key';

/** What every card and row needs and none of them changes. Stable, so that they stay as they are. */
export interface BoardTools {
  readonly say: Speech;
  readonly colours: ColourKey;
  readonly canEdit: boolean;
  readonly explain: (subject: Subject) => void;
  readonly openMoves: (enrolmentId: string) => void;
  /** Everybody who has no group. */
  readonly placeRest: () => void;
  readonly pin: (enrolmentId: string, pinned: boolean) => void;
}

export const BoardContext = createContext<BoardTools | null>(null);

export function useBoard(): BoardTools {
  const tools = useContext(BoardContext);
  if (!tools) throw new Error('useBoard needs a BoardContext above it');
  return tools;
}

/** The element of a student's name or a group's card, to bring the focus there. */
export const memberElement = (enrolmentId: string): HTMLElement | null =>
  document.getElementById(`member-${enrolmentId}`);
export const groupElement = (groupId: string): HTMLElement | null =>
  document.getElementById(`group-${groupId}`);
