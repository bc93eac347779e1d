import type { SchemeTemplate } from './scheme-template.js';
import {
  AS_AGREED,
  atTheSeminar,
  CHOICES,
  INVITED,
  mentorsOf,
  PROFESSION_TOPICS,
  text,
  theme,
} from './parts.js';

/** Two physicians for eight medical students at UiT: years 1 to 4 and 6, attendance required. */
export const MEDICINE: SchemeTemplate = {
  key: 'medicine',
  name: text('Mentorgrupper i medisin', 'Mentorgrupper i medisin', 'Mentor groups in medicine'),
  summary: text(
    'To leger følger åtte studenter gjennom 1. til 4. og 6. studieår, med fire møter i året, en samtale med hver og krav om oppmøte.',
    'To legar følgjer åtte studentar gjennom 1. til 4. og 6. studieår, med fire møte i året, ein samtale med kvar og krav om frammøte.',
    'Two physicians follow eight students through years 1 to 4 and 6, with four meetings a year, a talk with each and required attendance.',
  ),
  source: atTheSeminar(
    'UiT Norges arktiske universitet, profesjonsstudiet i medisin',
    'UiT Noregs arktiske universitet, profesjonsstudiet i medisin',
    'UiT The Arctic University of Norway, medicine',
  ),
  facts: [
    { about: 'mentor', text: text('To leger.', 'To legar.', 'Two physicians.') },
    { about: 'format', text: text('Grupper på åtte.', 'Grupper på åtte.', 'Groups of eight.') },
    {
      about: 'period',
      text: text('1. til 4. og 6. studieår.', '1. til 4. og 6. studieår.', 'Years 1 to 4 and 6.'),
    },
    {
      about: 'meetings',
      text: text(
        'Fire i året og én samtale på 30 minutter med hver. Faste temaer og oppgaver. 75 % oppmøte er et krav.',
        'Fire i året og éin samtale på 30 minutt med kvar. Faste tema og oppgåver. 75 % frammøte er eit krav.',
        'Four a year and one talk of 30 minutes with each. Fixed topics and tasks. 75 % attendance is required.',
      ),
    },
    {
      about: 'training',
      text: text(
        'Mentorene får en innføring og et seminar hvert år.',
        'Mentorane får ei innføring og eit seminar kvart år.',
        'Mentors get an introduction and a seminar every year.',
      ),
    },
    { about: 'goal', text: text('Profesjonalitet.', 'Profesjonalitet.', 'Professionalism.') },
  ],
  choices: [
    text(
      'Om kravet til oppmøte gjelder per år eller samlet, og samtalen hvert år eller én gang: Kull foreslår per år.',
      'Om kravet til frammøte gjeld per år eller samla, og samtalen kvart år eller éin gong: Kull føreslår per år.',
      'Whether attendance is required per year or in all, and the talk each year or once: Kull suggests per year.',
    ),
    text(
      'Hvor mye en gruppe kan avvike fra åtte: Kull foreslår fra 7 til 9.',
      'Kor mykje ei gruppe kan avvike frå åtte: Kull føreslår frå 7 til 9.',
      'How far a group may differ from eight: Kull suggests 7 to 9.',
    ),
    text(
      'De faste temaene og oppgavene: skriv dem inn.',
      'Dei faste temaa og oppgåvene: skriv dei inn.',
      'The fixed topics and tasks: write them in.',
    ),
    CHOICES.minutes,
  ],
  settings: {
    format: 'groups',
    mentors: [mentorsOf('practitioner', { training: true, declaration: true })],
    mentorsPerGroup: 2,
    semesters: [1, 2, 3, 4, 5, 6, 7, 8, 11, 12],
    about: text(
      'En mentorgruppe er åtte studenter og to leger, som følger gruppa gjennom studiet. Dere møtes fire ganger i året, og hver av dere har en samtale med en av mentorene.\n\nDet er krav om oppmøte.',
      'Ei mentorgruppe er åtte studentar og to legar, som følgjer gruppa gjennom studiet. De møtest fire gonger i året, og kvar av dykk har ein samtale med ein av mentorane.\n\nDet er krav om frammøte.',
      'A mentor group is eight students and two physicians, who follow the group through the degree. You meet four times a year, and each of you has a talk with one of the mentors.\n\nAttendance is required.',
    ),
    group: { minimum: 7, target: 8, maximum: 9 },
    matching: {
      by: 'criteria',
      sameWithin: [],
      alike: [],
      mixBy: ['gender'],
      neverAlone: ['gender'],
      commonHour: false,
    },
    waysIn: { ...INVITED, invitation: 'mandatory' },
    meetings: {
      ...AS_AGREED,
      plannedCount: 4,
      per: 'year',
      timetabled: true,
      threshold: { unit: 'percent', least: 75, per: 'year' },
      talks: { count: 1, minutes: 30, per: 'year' },
      themes: [
        theme('professionalism', text('Profesjonalitet', 'Profesjonalitet', 'Professionalism'), {
          mandatory: true,
        }),
        theme('patient', text('Møtet med pasienten', 'Møtet med pasienten', 'Meeting the patient')),
        theme('teamwork', text('Samarbeid', 'Samarbeid', 'Working together')),
        theme('becoming', text('Å bli lege', 'Å bli lege', 'Becoming a physician')),
      ],
      topics: PROFESSION_TOPICS,
    },
    agreement: false,
  },
};
