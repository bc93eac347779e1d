import type { components } from '../../app/api/schema';
import type { Participant } from './participants';

export const GENDERS = ['woman', 'man', 'other'] as const;
export type Corrections = components['schemas']['CorrectBody'];

/** The form's fields; an empty text is unknown. */
export interface Correction {
  readonly givenName: string;
  readonly familyName: string;
  readonly email: string;
  readonly phone: string;
  readonly programmeId: string;
  readonly campus: string;
  readonly gender: string;
  readonly homeCounty: string;
  readonly maxGroups: number | null;
}

export const correctionOf = (participant: Participant): Correction => ({
  givenName: participant.givenName,
  familyName: participant.familyName,
  email: participant.email ?? '',
  phone: participant.phone ?? '',
  programmeId: participant.programmeId ?? '',
  campus: participant.campus ?? '',
  gender: participant.gender ?? '',
  homeCounty: participant.homeCounty ?? '',
  maxGroups: participant.maxGroups,
});

/** Only what was changed: a field that is sent counts as corrected from then on. */
export const changesIn = (before: Correction, after: Correction): Corrections =>
  Object.fromEntries(
    Object.entries(after)
      .map(([field, value]) => [field, typeof value === 'string' ? value.trim() : value] as const)
      .filter(([field, value]) => value !== before[field as keyof Correction])
      .map(([field, value]) => [field, value === '' ? null : value]),
  );
