import type { SchemeTemplate } from './scheme-template.js';
import { AS_AGREED, CHOICES, INVITED, mentorsOf, STUDY_TOPICS, text, theme } from './parts.js';

/** Paid and trained leaders of study groups at OsloMet. */
export const STUDY_GROUPS: SchemeTemplate = {
  key: 'study_groups',
  name: text('Studiegruppeledere', 'Studiegruppeleiarar', 'Study-group leaders'),
  summary: text(
    'Studenter som er kurset og lønnet, leder studiegrupper det første året, og får attest for arbeidet.',
    'Studentar som er kursa og lønte, leier studiegrupper det første året, og får attest for arbeidet.',
    'Trained and paid students lead study groups in the first year, and get a certificate for their work.',
  ),
  source: {
    title: text(
      'OsloMet: håndbok for studiegruppeledere, delt på arbeidsseminaret «Hvordan tilrettelegge gode mentorordninger?», Tromsø',
      'OsloMet: handbok for studiegruppeleiarar, delt på arbeidsseminaret «Hvordan tilrettelegge gode mentorordninger?», Tromsø',
      'OsloMet: handbook for study-group leaders, shared at the seminar «Hvordan tilrettelegge gode mentorordninger?», Tromsø',
    ),
    url: null,
  },
  facts: [
    {
      about: 'mentor',
      text: text(
        'Studenter som er kurset og lønnet. De har en håndbok, et gratis kurs og får attest.',
        'Studentar som er kursa og lønte. Dei har ei handbok, eit gratis kurs og får attest.',
        'Trained and paid students. They have a handbook, a free course and get a certificate.',
      ),
    },
    { about: 'format', text: text('Studiegrupper.', 'Studiegrupper.', 'Study groups.') },
    {
      about: 'period',
      text: text('Det første studieåret.', 'Det første studieåret.', 'The first year.'),
    },
    {
      about: 'goal',
      text: text('Å lykkes fra starten.', 'Å lykkast frå starten.', 'To succeed from the start.'),
    },
  ],
  choices: [
    text(
      'Hvor store gruppene er: Kull foreslår fra 4 til 8.',
      'Kor store gruppene er: Kull føreslår frå 4 til 8.',
      'How large the groups are: Kull suggests 4 to 8.',
    ),
    text(
      'Hvor mange timer en leder får lønn for: ikke satt.',
      'Kor mange timar ein leiar får løn for: ikkje sett.',
      'How many hours a leader is paid for: not set.',
    ),
    CHOICES.count,
    CHOICES.minutes,
    CHOICES.wayIn,
    CHOICES.summaries,
  ],
  settings: {
    format: 'groups',
    mentors: [mentorsOf('student', { capacity: 2, apply: true, training: true, paid: true })],
    mentorsPerGroup: 1,
    semesters: [1, 2],
    about: text(
      'En studiegruppe er noen få nye studenter og en studiegruppeleder, som er en erfaren student med kurs. Dere arbeider sammen med fagene gjennom det første året.\n\nDet er frivillig å være med.',
      'Ei studiegruppe er nokre få nye studentar og ein studiegruppeleiar, som er ein erfaren student med kurs. De arbeider saman med faga gjennom det første året.\n\nDet er frivillig å vere med.',
      'A study group is a few new students and a study-group leader, an experienced student who is trained. You work on your courses together through the first year.\n\nTaking part is voluntary.',
    ),
    group: { minimum: 4, target: 6, maximum: 8 },
    matching: {
      by: 'criteria',
      sameWithin: [],
      alike: ['programme'],
      mixBy: [],
      neverAlone: [],
      commonHour: true,
    },
    waysIn: { ...INVITED, openLink: true, freeSeats: true },
    meetings: {
      ...AS_AGREED,
      themes: [
        theme('getting_started', text('Komme i gang', 'Kome i gang', 'Getting started')),
        theme('study_habits', text('Studievaner', 'Studievanar', 'Study habits')),
        theme('exams', text('Eksamen', 'Eksamen', 'Exams')),
      ],
      topics: STUDY_TOPICS,
    },
    agreement: false,
  },
};
