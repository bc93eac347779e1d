import type { Participant } from '../src/roster/participants.js';

/** A mentor of one group of whom nothing more is known. */
export const sampleParticipant = (
  enrolmentId: string,
  given: Partial<Participant> = {},
): Participant => ({
  enrolmentId,
  role: 'mentor',
  state: 'joined',
  name: enrolmentId,
  isProtected: false,
  programme: null,
  campus: null,
  gender: null,
  birthYear: null,
  homeCounty: null,
  cohort: null,
  languages: null,
  interests: null,
  slots: null,
  maxGroups: 1,
  gaps: [],
  ...given,
});
