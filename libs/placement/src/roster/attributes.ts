import type { Attributes } from '#matching';
import type { Participant } from './participants.js';

/** The fields of a roster that groups can be formed by, as settings and runs name them. */
export const ROSTER_ATTRIBUTES = [
  'programme',
  'campus',
  'gender',
  'birthYear',
  'homeCounty',
  'languages',
  'interests',
  'cohort',
] as const;
export type RosterAttribute = (typeof ROSTER_ATTRIBUTES)[number];

/** What the engine compares. Blank is unknown: the engine lets it neither fit nor clash. */
export const attributesOf = (participant: Participant): Attributes =>
  ({
    programme: participant.programme?.code ?? null,
    campus: participant.campus || null,
    gender: participant.gender,
    birthYear: participant.birthYear,
    homeCounty: participant.homeCounty || null,
    languages: participant.languages,
    interests: participant.interests,
    cohort: participant.cohort || null,
  }) satisfies Record<RosterAttribute, Attributes[string]>;

/** The values of one attribute as texts: none where nothing is known. */
export const valuesOf = (participant: Participant, attribute: RosterAttribute): string[] => {
  const value = attributesOf(participant)[attribute] ?? [];
  return [value].flat().map(String);
};
