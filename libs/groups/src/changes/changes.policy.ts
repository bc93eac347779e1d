import { takesLogs, type RoundState } from '#schemes';

/** Groups are moved between, merged and closed while the round goes on: as long as they meet. */
export const canChangeGroups = (state: RoundState): boolean => takesLogs(state);
