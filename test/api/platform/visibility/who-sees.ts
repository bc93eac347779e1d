import { ADMINISTERED, BY_COORDINATORS, OF_ANY_GROUP, type Row } from './who-may/rows.js';

const WITHIN_THE_GROUP: Row = { ...OF_ANY_GROUP, own: 'group lead coordinators' };
/** Administrators know who is here. */
const AND_ADMINISTRATORS: Row = {
  own: 'group lead coordinators administrator',
  otherGroup: 'coordinators administrator',
  otherScheme: 'institutionCoordinator administrator',
};

/** And other systems with a token: the institution's own keys for its students, and what it studies by. */
const andIntegrations = ({ own = '', otherGroup = '', otherScheme = '' }: Row): Row => ({
  own: `${own} integrations`,
  otherGroup: `${otherGroup} integrations`,
  otherScheme: `${otherScheme} integration`,
});

/**
 * 'Who sees what' of ARCHITECTURE.md, for everything that can be told apart in an answer: who is
 * named is told it somewhere, and nobody else is anywhere. What is about oneself, or one's own text,
 * is not said: that one sees.
 */
const TABLE = {
  studentName: AND_ADMINISTRATORS,
  programme: andIntegrations(AND_ADMINISTRATORS),
  mentorName: {
    ...AND_ADMINISTRATORS,
    own: 'students lead coordinators administrator',
  },
  studentContact: { ...OF_ANY_GROUP, own: 'mentor lead coordinators' },
  mentorContact: { ...AND_ADMINISTRATORS, own: 'students lead coordinators administrator' },
  // Fellow members do not know that somebody with a protected address is there.
  protectedName: { own: 'coordinators' },
  protectedContact: {},

  studentNumber: andIntegrations(OF_ANY_GROUP),
  // To tell two of the same name apart when a role is given.
  feideName: andIntegrations(ADMINISTERED),
  // Home county, cohort; systems are told the cohort.
  background: andIntegrations(OF_ANY_GROUP),
  // Languages, interests, experience.
  answers: OF_ANY_GROUP,
  // To questions that the form says the group's mentor, or the group, reads the answers to.
  forMentor: { ...OF_ANY_GROUP, own: 'mentor coordinators' },
  forGroup: { ...OF_ANY_GROUP, own: 'group coordinators' },
  // A mentor's languages and interests, to the students who choose among the mentors, too.
  mentorAnswers: { ...OF_ANY_GROUP, own: 'mentee coordinators' },
  hours: OF_ANY_GROUP,
  // How many of the group can when.
  hoursCounted: { ...OF_ANY_GROUP, own: 'group coordinators' },

  // Place and link.
  meeting: WITHIN_THE_GROUP,
  // The other scheme keeps them within the group.
  summary: { own: 'group coordinators', otherGroup: 'coordinators' },
  topics: { ...OF_ANY_GROUP, own: 'mentor coordinators' },
  reflection: {},
  // The mentor's own, to the coordinator who was named: to nobody else, whatever their role.
  concern: { own: 'coordinator' },
  // Who came.
  presence: { ...OF_ANY_GROUP, own: 'mentor coordinators' },
  // How many came.
  turnout: { ...OF_ANY_GROUP, own: 'mentor lead coordinators' },

  // What a student writes to a mentor who is asked.
  requestMessage: { own: 'mentor' },
  // What a student writes to the mentors of a round by wishes.
  wishMessage: { own: 'mentor' },
  // The goals of a pair: nobody else's, whatever their role is.
  goal: { own: 'mentee mentor' },
  // What coordinators write to many: to those whom it was for.
  mailing: { ...BY_COORDINATORS, own: 'students coordinators' },
  // What a mentor writes to the group: the coordinators do not read it.
  groupMessage: { own: 'group' },
  // What a student writes to the mentor alone.
  privateMessage: { own: 'mentee mentor' },
  // That one which somebody has reported, and what they said of it.
  reportedMessage: { ...BY_COORDINATORS, own: 'mentee mentor coordinators' },
  reportWords: BY_COORDINATORS,
  // What somebody writes to the coordinators.
  inboxMessage: { ...BY_COORDINATORS, own: 'mentee coordinators' },
  // Who asks to be let in, and what they write.
  request: BY_COORDINATORS,
  fileName: BY_COORDINATORS,
  scheme: {
    own: 'group lead coordinators insight administrator newcomer integrations',
    otherScheme: 'institutionCoordinator insight administrator newcomer integration',
  },
  // Who has written to them, to students; the mentor chooses who shall have a concern.
  staffName: {
    own: 'students mentor coordinators administrator',
    otherScheme: 'institutionCoordinator administrator',
  },
  staffContact: {},
} satisfies Readonly<Record<string, Row>>;

export type Field = keyof typeof TABLE;
export const WHO_SEES: Readonly<Record<Field, Row>> = TABLE;

/**
 * Whoever has an invitation's link is told enough to recognise whom it is for. An open link is for
 * everybody: it tells what it leads into, and whom to ask, if one may not come in. The institution's
 * programmes are a list of its own, and about nobody.
 */
export const TOLD_BY_ITSELF: Readonly<Record<string, readonly Field[]>> = {
  'GET /invitations/{token}': ['scheme', 'programme'],
  'GET /open-links/{address}': ['scheme', 'staffName'],
  'GET /calendars/{address}': ['scheme', 'meeting'],
  'GET /programmes': ['programme'],
};
