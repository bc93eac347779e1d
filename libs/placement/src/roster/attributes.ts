import type { Attributes } from '#matching';
import type { GroupingAttribute } from '#schemes';
import type { Participant } from './participants.js';

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
  }) satisfies Record<GroupingAttribute, Attributes[string]>;

/** The values of one attribute as texts: none where nothing is known. */
export const valuesOf = (participant: Participant, attribute: GroupingAttribute): string[] => {
  const value = attributesOf(participant)[attribute] ?? [];
  return [value].flat().map(String);
};
