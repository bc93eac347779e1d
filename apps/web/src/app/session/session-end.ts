import { hasUnsentOf } from './drafts';

const ENDS = ['act', 'unsent', 'idle'] as const;
/**
 * In the midst of what the session ended: something was pressed, which is not done; something is written,
 * which is kept on the device; or nothing.
 */
export type SessionEnd = (typeof ENDS)[number];

export const isSessionEnd = (value: unknown): value is SessionEnd =>
  ENDS.some((end) => end === value);

let isActRefused = false;

/** There was no session any more for what was pressed. */
export const noteRefusedAct = (): void => {
  isActRefused = true;
};

export const forgetRefusedAct = (): void => {
  isActRefused = false;
};

export const sessionEndOf = (person: string): SessionEnd => {
  if (isActRefused) return 'act';
  return hasUnsentOf(person) ? 'unsent' : 'idle';
};
