import {
  answersUse,
  takesLogs,
  takesSeats,
  type FieldReaders,
  type RoundState,
  type SchemeSettings,
} from '#schemes';
import type { Standing } from './standing.js';

/** What one role sees of a group: a row of ARCHITECTURE.md's table, read across. */
export interface Sight {
  readonly memberContact: boolean;
  readonly mentorContact: boolean;
  /**
   * A person with a protected address: to fellow members not there at all; to those who must count
   * heads, a member without a name; by name to the scheme's coordinators alone. Contact: never.
   */
  readonly protectedPeople: 'hidden' | 'nameless' | 'named';
  readonly seats: boolean;
  /** How many can when. */
  readonly hours: boolean;
  readonly meetings: boolean;
  readonly attendance: 'own' | 'by_name' | 'rate' | 'none';
  readonly topics: boolean;
}

const SIGHT: Readonly<Record<Standing, Sight>> = {
  mentee: {
    memberContact: false,
    mentorContact: true,
    protectedPeople: 'hidden',
    seats: false,
    hours: true,
    meetings: true,
    attendance: 'own',
    topics: false,
  },
  mentor: {
    memberContact: true,
    mentorContact: true,
    protectedPeople: 'nameless',
    seats: true,
    hours: true,
    meetings: true,
    attendance: 'by_name',
    topics: true,
  },
  lead_mentor: {
    memberContact: true,
    mentorContact: true,
    protectedPeople: 'nameless',
    seats: true,
    hours: false,
    meetings: true,
    attendance: 'rate',
    topics: false,
  },
  coordinator: {
    memberContact: true,
    mentorContact: true,
    protectedPeople: 'named',
    seats: true,
    hours: true,
    meetings: true,
    attendance: 'by_name',
    topics: true,
  },
  administrator: {
    memberContact: false,
    mentorContact: true,
    protectedPeople: 'nameless',
    seats: true,
    hours: false,
    meetings: false,
    attendance: 'none',
    topics: false,
  },
};

export const sightOf = (standing: Standing): Sight => SIGHT[standing];

type SummaryReaders = SchemeSettings['meetings']['summaryReaders'];

/** The group reads what is shared with it; beyond it, whom the scheme's rule names. */
export const readsSummaries = (standing: Standing, readers: SummaryReaders): boolean =>
  standing === 'mentor' ||
  standing === 'mentee' ||
  (standing === 'coordinator' && readers === 'group_and_coordinator');

/** What the form says of who reads an answer, read as it is said to those who answer. */
const READERS_OF: Readonly<Record<FieldReaders, readonly Standing[]>> = {
  coordinator: [],
  mentor: ['mentor', 'coordinator'],
  group: ['mentor', 'mentee', 'coordinator'],
};

/** On a group's page; what coordinators alone read is on the page of each person. */
export const readsAnswers = (standing: Standing, readers: FieldReaders): boolean =>
  READERS_OF[readers].includes(standing);

/** Who can when is for a group's own mentors, and only where the students were told so. */
export const seesWhoCan = (standing: Standing, settings: SchemeSettings): boolean =>
  standing === 'mentor' && answersUse(settings).whoCan;

/** That talks were held is the group's mentors', its students' (their own) and the coordinators' to know. */
export const seesTalks = (standing: Standing): boolean =>
  ['mentor', 'mentee', 'coordinator'].includes(standing);

/** Planning and logging are the group's own mentors', while the round goes on. */
export const canKeepMeetings = (standing: Standing, round: RoundState): boolean =>
  standing === 'mentor' && takesLogs(round);

/** A coordinator may log for a mentor who does not, while the round goes on; it is marked so. */
export const canLogFor = (standing: Standing, round: RoundState): boolean =>
  standing === 'coordinator' && takesLogs(round);

/** Taking a free seat: if the scheme lets students, from publishing until the round closes. */
export const offersFreeSeats = (
  round: RoundState,
  { waysIn }: Pick<SchemeSettings, 'waysIn'>,
): boolean => takesSeats(round) && waysIn.freeSeats;
