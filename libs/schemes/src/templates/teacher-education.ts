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

const MEETINGS = [2, 3, 4].flatMap((semester) => [1, 2].map((n) => ({ semester, n })));

/** Practising teachers as mentors in teacher education at UiT: semesters 2, 3 and 4. */
export const TEACHER_EDUCATION: SchemeTemplate = {
  key: 'teacher_education',
  name: text(
    'Mentor fra yrket i lektorutdanningen',
    'Mentor frå yrket i lektorutdanninga',
    'Practising mentors in teacher education',
  ),
  summary: text(
    'Lærere i arbeid er mentor for åtte til ti studenter hver, med to møter i semesteret i 2., 3. og 4. semester.',
    'Lærarar i arbeid er mentor for åtte til ti studentar kvar, med to møte i semesteret i 2., 3. og 4. semester.',
    'Practising teachers mentor eight to ten students each, with two meetings a semester in semesters 2, 3 and 4.',
  ),
  source: atTheSeminar(
    'UiT Norges arktiske universitet, Lektorutdanningen',
    'UiT Noregs arktiske universitet, Lektorutdanninga',
    'UiT The Arctic University of Norway, teacher education (lektor)',
  ),
  facts: [
    {
      about: 'mentor',
      text: text('Lærere som er i arbeid.', 'Lærarar som er i arbeid.', 'Practising teachers.'),
    },
    {
      about: 'format',
      text: text(
        '8 til 10 studenter per mentor.',
        '8 til 10 studentar per mentor.',
        '8 to 10 students for each mentor.',
      ),
    },
    {
      about: 'period',
      text: text('2., 3. og 4. semester.', '2., 3. og 4. semester.', 'Semesters 2, 3 and 4.'),
    },
    {
      about: 'meetings',
      text: text(
        'To i semesteret, med en plan for hvert møte.',
        'To i semesteret, med ein plan for kvart møte.',
        'Two a semester, with a plan for each meeting.',
      ),
    },
    {
      about: 'goal',
      text: text('Profesjonsidentitet.', 'Profesjonsidentitet.', 'Professional identity.'),
    },
  ],
  choices: [
    text(
      'Planen for hvert møte: skriv den inn i temaene.',
      'Planen for kvart møte: skriv han inn i temaa.',
      'The plan for each meeting: write it into the themes.',
    ),
    text(
      'Hvordan studentene fordeles på mentorene: Kull foreslår at gruppene får en felles time.',
      'Korleis studentane blir fordelte på mentorane: Kull føreslår at gruppene får ein felles time.',
      'How students are shared among the mentors: Kull suggests that groups get an hour in common.',
    ),
    CHOICES.minutes,
    CHOICES.wayIn,
    CHOICES.training,
  ],
  settings: {
    format: 'groups',
    mentors: [mentorsOf('practitioner')],
    mentorsPerGroup: 1,
    semesters: [2, 3, 4],
    about: text(
      'En mentorgruppe er åtte til ti studenter og en lærer som er i arbeid. Dere møtes to ganger i semesteret i 2., 3. og 4. semester.\n\nDere snakker om yrket og om hva slags lærer dere vil bli.',
      'Ei mentorgruppe er åtte til ti studentar og ein lærar som er i arbeid. De møtest to gonger i semesteret i 2., 3. og 4. semester.\n\nDe snakkar om yrket og om kva slags lærar de vil bli.',
      'A mentor group is eight to ten students and a practising teacher. You meet twice a semester in semesters 2, 3 and 4.\n\nYou talk about the profession, and about the teachers you want to become.',
    ),
    group: { minimum: 8, target: 9, maximum: 10 },
    matching: {
      by: 'criteria',
      sameWithin: ['campus'],
      alike: ['programme'],
      mixBy: ['gender'],
      neverAlone: ['gender'],
      commonHour: true,
    },
    waysIn: INVITED,
    meetings: {
      ...AS_AGREED,
      plannedCount: 2,
      per: 'term',
      themes: MEETINGS.map(({ semester, n }) =>
        theme(
          `semester_${semester}_${n}`,
          text(
            `${semester}. semester, møte ${n}`,
            `${semester}. semester, møte ${n}`,
            `Semester ${semester}, meeting ${n}`,
          ),
        ),
      ),
      topics: PROFESSION_TOPICS,
    },
    agreement: false,
  },
};
