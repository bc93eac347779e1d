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

const SESSIONS = Array.from({ length: 12 }, (_, i) => i + 1);

/** Group mentoring with older students at the Faculty of Law, UiT: twelve sessions. */
export const LAW_GROUPS: SchemeTemplate = {
  key: 'law_groups',
  name: text(
    'Gruppementor med 12 samlinger',
    'Gruppementor med 12 samlingar',
    'Group mentoring in 12 sessions',
  ),
  summary: text(
    'Utvalgte studenter lenger ut i studiet leder små grupper gjennom tolv samlinger det første halvåret, med opplegg for hver av dem.',
    'Utvalde studentar lenger ut i studiet leier små grupper gjennom tolv samlingar det første halvåret, med opplegg for kvar av dei.',
    'Selected students further on lead small groups through twelve sessions in the first half-year, with a session plan for each.',
  ),
  source: atTheSeminar(
    'UiT Norges arktiske universitet, Det juridiske fakultet',
    'UiT Noregs arktiske universitet, Det juridiske fakultetet',
    'UiT The Arctic University of Norway, Faculty of Law',
  ),
  facts: [
    {
      about: 'mentor',
      text: text(
        'Utvalgte studenter i 3. til 5. studieår.',
        'Utvalde studentar i 3. til 5. studieår.',
        'Selected students in years 3 to 5.',
      ),
    },
    { about: 'format', text: text('Små grupper.', 'Små grupper.', 'Small groups.') },
    {
      about: 'period',
      text: text('Det første halvåret.', 'Det første halvåret.', 'The first half-year.'),
    },
    {
      about: 'meetings',
      text: text(
        'Tolv samlinger, med materiell til alle.',
        'Tolv samlingar, med materiell til alle.',
        'Twelve sessions, with material for all of them.',
      ),
    },
    {
      about: 'matching',
      text: text(
        'Studentene plasseres i grupper.',
        'Studentane blir plasserte i grupper.',
        'Students are placed in groups.',
      ),
    },
    {
      about: 'goal',
      text: text(
        'Å lære å studere, og juridisk metode.',
        'Å lære å studere, og juridisk metode.',
        'Learning to study, and legal method.',
      ),
    },
  ],
  choices: [
    text(
      'Hvor små gruppene er: Kull foreslår fra 5 til 8.',
      'Kor små gruppene er: Kull føreslår frå 5 til 8.',
      'How small the groups are: Kull suggests 5 to 8.',
    ),
    text(
      'Hva hver samling handler om, og materiellet: skriv det inn i temaene.',
      'Kva kvar samling handlar om, og materiellet: skriv det inn i temaa.',
      'What each session is about, and its material: write it into the themes.',
    ),
    CHOICES.minutes,
    CHOICES.wayIn,
    CHOICES.training,
  ],
  settings: {
    format: 'groups',
    mentors: [mentorsOf('student', { apply: true })],
    mentorsPerGroup: 1,
    semesters: [1],
    about: text(
      'En mentorgruppe er noen få nye studenter og en erfaren student som leder gruppa. Dere møtes tolv ganger det første halvåret.\n\nDere lærer å studere og å bruke faglig metode, og det er et opplegg for hver samling.',
      'Ei mentorgruppe er nokre få nye studentar og ein erfaren student som leier gruppa. De møtest tolv gonger det første halvåret.\n\nDe lærer å studere og å bruke fagleg metode, og det er eit opplegg for kvar samling.',
      'A mentor group is a few new students and an experienced student who leads it. You meet twelve times in the first half-year.\n\nYou learn to study and to use the method of the subject, and there is a plan for each session.',
    ),
    group: { minimum: 5, target: 6, maximum: 8 },
    matching: {
      by: 'criteria',
      sameWithin: [],
      alike: [],
      mixBy: ['gender'],
      neverAlone: ['gender'],
      commonHour: true,
    },
    waysIn: INVITED,
    meetings: {
      ...AS_AGREED,
      plannedCount: 12,
      themes: SESSIONS.map((n) =>
        theme(`session_${n}`, text(`Samling ${n}`, `Samling ${n}`, `Session ${n}`)),
      ),
      topics: STUDY_TOPICS,
    },
    agreement: false,
  },
};
