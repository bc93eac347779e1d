import {
  GROUPING_ATTRIBUTES,
  wishedIn,
  type GroupingAttribute,
  type GroupWish,
  type MatchingSettings,
} from '#schemes';
import { valuesOf } from './attributes.js';
import type {
  CampusPlacesView,
  FieldUse,
  MatchingFieldView,
  MentorLeftOut,
  RosterCountsView,
} from './matching-options.views.js';
import {
  isUnanswered,
  mentorsLeftOut,
  mentorsToLead,
  placesOf,
  type Participant,
} from './participants.js';

const useOf = (
  attribute: GroupingAttribute,
  { sameWithin }: MatchingSettings,
  wishes: readonly GroupWish[],
): FieldUse => {
  if (sameWithin.includes(attribute)) return 'same';
  const uses = (['alike', 'mix'] as const).find((kind) =>
    wishedIn(wishes, kind).includes(attribute),
  );
  return uses ?? 'free';
};

/** Which fields there are to mix by, and how well each is filled in. */
export const fieldsOf = (
  mentees: readonly Participant[],
  matching: MatchingSettings,
  wishes: readonly GroupWish[],
): MatchingFieldView[] =>
  GROUPING_ATTRIBUTES.map((attribute) => {
    const values = mentees.map((mentee) => valuesOf(mentee, attribute));
    const use = useOf(attribute, matching, wishes);
    return {
      attribute,
      use,
      canMix: use !== 'same',
      known: values.filter((v) => v.length > 0).length,
      kinds: new Set(values.flat()).size,
    };
  });

const placesIn = (mentors: readonly Participant[]): number =>
  mentors.reduce((sum, mentor) => sum + placesOf(mentor), 0);

/** Students, mentors and the groups these take, campus by campus; unknown last. */
export const campusesOf = (
  mentees: readonly Participant[],
  roster: readonly Participant[],
): CampusPlacesView[] => {
  const mentors = mentorsToLead(roster);
  const names = new Set([...mentees, ...mentors].map((p) => p.campus || null));
  return [...names]
    .sort((a, b) => (a === null ? 1 : b === null ? -1 : a.localeCompare(b, 'nb')))
    .map((campus) => {
      const here = (p: Participant): boolean => (p.campus || null) === campus;
      const own = mentors.filter(here);
      const count = mentees.filter(here).length;
      return { campus, mentees: count, mentors: own.length, places: placesIn(own) };
    });
};

export const countsOf = (
  mentees: readonly Participant[],
  roster: readonly Participant[],
): RosterCountsView => {
  const students = roster.filter((p) => p.role === 'mentee');
  const mentors = mentorsToLead(roster);
  return {
    joined: students.filter((p) => p.state === 'joined').length,
    unanswered: students.filter(isUnanswered).length,
    declined: students.filter((p) => p.state === 'declined').length,
    mentors: mentors.length,
    places: placesIn(mentors),
    hoursUnknown: mentees.filter((p) => p.slots === null).length,
  };
};

/** Mentors who are in and get no group as it is, by name. */
export const leftOutOf = (roster: readonly Participant[]): MentorLeftOut[] =>
  mentorsLeftOut(roster)
    .map(({ enrolmentId, name, gaps }) => ({ enrolmentId, name, gaps: [...gaps] }))
    .sort((a, b) => a.name.localeCompare(b.name, 'nb'));
