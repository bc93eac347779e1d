import type { RoundState } from '#schemes';

const LIVE: readonly RoundState[] = ['running', 'closing'];

/** Groups are moved between, merged and closed while the round goes on. */
export const canChangeGroups = (state: RoundState): boolean => LIVE.includes(state);
