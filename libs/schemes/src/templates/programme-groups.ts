import type { SchemeTemplate } from './scheme-template.js';
import {
  AS_AGREED,
  atTheSeminar,
  CHOICES,
  INVITED,
  mentorsOf,
  STUDY_TOPICS,
  text,
  theme,
} from './parts.js';

/** Student mentors at six programmes of UiT: a timetabled semester plan. */
export const PROGRAMME_GROUPS: SchemeTemplate = {
  key: 'programme_groups',
  name: text(
    'Mentorgrupper på studieprogrammet',
    'Mentorgrupper på studieprogrammet',
    'Mentor groups at the programme',
  ),
  summary: text(
    'Erfarne studenter leder grupper på sitt eget studieprogram gjennom det første semesteret, etter en semesterplan med faste tider.',
    'Erfarne studentar leier grupper på sitt eige studieprogram gjennom det første semesteret, etter ein semesterplan med faste tider.',
    'Experienced students lead groups at their own programme through the first semester, by a semester plan with fixed times.',
  ),
  source: atTheSeminar(
    'UiT Norges arktiske universitet, mentorprosjekt ved seks studieprogram',
    'UiT Noregs arktiske universitet, mentorprosjekt ved seks studieprogram',
    'UiT The Arctic University of Norway, mentor project at six programmes',
  ),
  facts: [
    {
      about: 'mentor',
      text: text(
        'Studenter i 2. til 5. studieår, to eller flere på hvert program.',
        'Studentar i 2. til 5. studieår, to eller fleire på kvart program.',
        'Students in years 2 to 5, two or more at each programme.',
      ),
    },
    {
      about: 'format',
      text: text('Grupper på 10 til 20.', 'Grupper på 10 til 20.', 'Groups of 10 to 20.'),
    },
    {
      about: 'period',
      text: text('Det første semesteret.', 'Det første semesteret.', 'The first semester.'),
    },
    {
      about: 'meetings',
      text: text(
        'Om lag to timer i uka i ti uker, på timeplanen. En semesterplan, der noen temaer er obligatoriske.',
        'Om lag to timar i veka i ti veker, på timeplanen. Ein semesterplan, der nokre tema er obligatoriske.',
        'About two hours a week for ten weeks, timetabled. A semester plan, in which some themes are compulsory.',
      ),
    },
    {
      about: 'matching',
      text: text(
        'Kullet deles i grupper.',
        'Kullet blir delt i grupper.',
        'The cohort is split into groups.',
      ),
    },
    {
      about: 'goal',
      text: text(
        'Samarbeid mellom studentene og gode studievaner.',
        'Samarbeid mellom studentane og gode studievanar.',
        'That students work together, and good study habits.',
      ),
    },
  ],
  choices: [
    text(
      'Hvilke temaer som er obligatoriske: Kull har merket to som forslag.',
      'Kva tema som er obligatoriske: Kull har merkt to som framlegg.',
      'Which themes are compulsory: Kull has marked two as a suggestion.',
    ),
    CHOICES.wayIn,
    CHOICES.training,
    CHOICES.summaries,
  ],
  settings: {
    format: 'groups',
    mentors: [mentorsOf('student')],
    mentorsPerGroup: 2,
    semesters: [1],
    about: text(
      'En mentorgruppe er nye studenter på samme studieprogram og to erfarne studenter derfra. Dere møtes hver uke det første semesteret, til tider som står på timeplanen.\n\nDere arbeider sammen, finner gode studievaner og blir kjent med programmet.',
      'Ei mentorgruppe er nye studentar på same studieprogram og to erfarne studentar derifrå. De møtest kvar veke det første semesteret, til tider som står på timeplanen.\n\nDe arbeider saman, finn gode studievanar og blir kjende med programmet.',
      'A mentor group is new students at the same programme and two experienced students from it. You meet every week of the first semester, at times that are on the timetable.\n\nYou work together, find good study habits and get to know the programme.',
    ),
    group: { minimum: 10, target: 15, maximum: 20 },
    matching: {
      by: 'criteria',
      sameWithin: ['programme'],
      alike: [],
      mixBy: ['gender'],
      neverAlone: ['gender'],
      commonHour: false,
    },
    waysIn: INVITED,
    meetings: {
      ...AS_AGREED,
      plannedCount: 10,
      per: 'term',
      everyWeeks: 1,
      timetabled: true,
      minutes: 120,
      themes: [
        theme('getting_to_know', text('Bli kjent', 'Bli kjende', 'Getting to know each other'), {
          week: 1,
        }),
        theme('working_together', text('Samarbeid', 'Samarbeid', 'Working together'), {
          mandatory: true,
          week: 3,
        }),
        theme('study_habits', text('Studievaner', 'Studievanar', 'Study habits'), {
          mandatory: true,
          week: 5,
        }),
        theme('exams', text('Eksamen', 'Eksamen', 'Exams'), { week: 10 }),
      ],
      topics: STUDY_TOPICS,
    },
    agreement: false,
  },
};
