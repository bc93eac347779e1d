import type { MentorKind, MentorsOfKind, SchemeSettings } from '#schemes';

const same = (text: string) => ({ nb: text, nn: text, en: text });

/** Mentors of whom nothing is asked before they are matched. */
export const mentorsOfKind = (kind: MentorKind): MentorsOfKind => ({
  kind,
  capacity: 1,
  apply: false,
  training: false,
  declaration: false,
  paid: false,
  hours: null,
});

/** Settings as a template gives them, small. */
export const fyseLikeSettings: SchemeSettings = {
  format: 'groups',
  mentors: [mentorsOfKind('student')],
  mentorsPerGroup: 1,
  semesters: [1, 2],
  about: same('About'),
  group: { minimum: 9, target: 10, maximum: 11 },
  matching: {
    by: 'criteria',
    sameWithin: ['campus'],
    alike: ['programme'],
    mixBy: ['gender'],
    neverAlone: ['gender'],
    commonHour: true,
  },
  waysIn: {
    invitation: 'opt_in',
    openLink: false,
    freeSeats: true,
    directory: false,
    requestDays: 14,
    waitingList: false,
  },
  meetings: {
    plannedCount: null,
    per: 'round',
    everyWeeks: null,
    timetabled: false,
    minutes: 45,
    attendance: 'by_name',
    threshold: null,
    talks: null,
    themes: [
      { code: 'study_technique', name: same('Study technique'), mandatory: false, week: null },
      { code: 'exams', name: same('Exams'), mandatory: false, week: null },
    ],
    topics: [{ code: 'maths', name: same('Maths') }],
    summaryReaders: 'group_and_coordinator',
  },
  agreement: false,
};
