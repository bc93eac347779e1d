import type { SchemeSettings } from '#schemes';

const same = (text: string) => ({ nb: text, nn: text, en: text });

/** Settings as a template gives them, small. */
export const fyseLikeSettings: SchemeSettings = {
  mentorKind: 'student',
  about: same('About'),
  group: { minimum: 9, target: 10, maximum: 11 },
  matching: {
    sameWithin: ['campus'],
    alike: ['programme'],
    mixBy: ['gender'],
    neverAlone: ['gender'],
    commonHour: true,
  },
  joinFreeSeats: true,
  meetings: {
    plannedCount: null,
    minutes: 45,
    attendance: 'by_name',
    themes: [
      { code: 'study_technique', name: same('Study technique') },
      { code: 'exams', name: same('Exams') },
    ],
    topics: [{ code: 'maths', name: same('Maths') }],
    summaryReaders: 'group_and_coordinator',
  },
};
