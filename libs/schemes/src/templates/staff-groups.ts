import type { SchemeTemplate } from './scheme-template.js';
import { AS_AGREED, CHOICES, INVITED, mentorsOf, STUDY_TOPICS, text, theme } from './parts.js';
import { STAFF_FACTS, STAFF_SOURCE } from './staff-parts.js';

/** Academic staff who meet groups of about twenty: Mathematics and Natural Sciences, UiB. */
export const STAFF_GROUPS: SchemeTemplate = {
  key: 'staff_groups',
  name: text('Ansattmentor for grupper', 'Tilsettmentor for grupper', 'Staff mentors for groups'),
  summary: text(
    'En eller to vitenskapelig ansatte møter en gruppe på om lag tjue nye studenter på sitt studieprogram.',
    'Ein eller to vitskapleg tilsette møter ei gruppe på om lag tjue nye studentar på sitt studieprogram.',
    'One or two members of academic staff meet a group of about twenty new students at their programme.',
  ),
  source: STAFF_SOURCE,
  facts: [
    ...STAFF_FACTS,
    {
      about: 'format',
      text: text(
        'Grupper på om lag 20, med en eller to mentorer.',
        'Grupper på om lag 20, med ein eller to mentorar.',
        'Groups of about 20, with one or two mentors.',
      ),
    },
  ],
  choices: [
    text(
      'Hvor mye en gruppe kan avvike fra tjue: Kull foreslår fra 15 til 24.',
      'Kor mykje ei gruppe kan avvike frå tjue: Kull føreslår frå 15 til 24.',
      'How far a group may differ from twenty: Kull suggests 15 to 24.',
    ),
    CHOICES.count,
    CHOICES.minutes,
    CHOICES.wayIn,
    CHOICES.summaries,
  ],
  settings: {
    format: 'groups',
    mentors: [mentorsOf('staff')],
    mentorsPerGroup: 1,
    semesters: [1, 2],
    about: text(
      'En mentorgruppe er om lag tjue nye studenter på samme studieprogram og en eller to ansatte. Dere møtes jevnlig det første året, og de ansatte hører hva dere strever med.\n\nDet er frivillig å være med.',
      'Ei mentorgruppe er om lag tjue nye studentar på same studieprogram og ein eller to tilsette. De møtest jamleg det første året, og dei tilsette høyrer kva de strevar med.\n\nDet er frivillig å vere med.',
      'A mentor group is about twenty new students at the same programme and one or two members of staff. You meet regularly in the first year, and staff hear what you struggle with.\n\nTaking part is voluntary.',
    ),
    group: { minimum: 15, target: 20, maximum: 24 },
    matching: {
      by: 'criteria',
      sameWithin: [],
      alike: ['programme'],
      mixBy: ['gender'],
      neverAlone: ['gender'],
      commonHour: true,
    },
    waysIn: { ...INVITED, freeSeats: true },
    meetings: {
      ...AS_AGREED,
      themes: [
        theme('settling', text('Studiestart', 'Studiestart', 'Starting out')),
        theme('study_habits', text('Studievaner', 'Studievanar', 'Study habits')),
        theme('exams', text('Eksamen', 'Eksamen', 'Exams')),
      ],
      topics: STUDY_TOPICS,
    },
    agreement: false,
  },
};
