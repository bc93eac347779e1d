import type { SchemeTemplate } from './scheme-template.js';
import { AS_AGREED, CAREER_TOPICS, CHOICES, INVITED, mentorsOf, text, theme } from './parts.js';

/** Alumni who mentor students one to one, as both sides wish. */
export const ALUMNI: SchemeTemplate = {
  key: 'alumni',
  name: text('Alumnmentor', 'Alumnmentor', 'Alumni mentors'),
  summary: text(
    'Tidligere studenter er mentor for studenter på vei ut i arbeid, én til én, etter hva begge ønsker.',
    'Tidlegare studentar er mentor for studentar på veg ut i arbeid, éin til éin, etter kva begge ønskjer.',
    'Former students mentor students on their way into work, one to one, as both of them wish.',
  ),
  source: {
    title: text(
      'Spørsmålet «Hvem er egnet som mentor (student, ansatt, alumni)?» på arbeidsseminaret «Hvordan tilrettelegge gode mentorordninger?», Tromsø, og publisert materiale om alumnordninger',
      'Spørsmålet «Hvem er egnet som mentor (student, ansatt, alumni)?» på arbeidsseminaret «Hvordan tilrettelegge gode mentorordninger?», Tromsø, og publisert materiale om alumnordningar',
      'The question who is suited as a mentor (student, staff, alumni) at the seminar «Hvordan tilrettelegge gode mentorordninger?», Tromsø, and published material on alumni schemes',
    ),
    url: null,
  },
  facts: [
    {
      about: 'mentor',
      text: text('Tidligere studenter.', 'Tidlegare studentar.', 'Former students.'),
    },
    { about: 'format', text: text('Én til én.', 'Éin til éin.', 'One to one.') },
    {
      about: 'period',
      text: text(
        'Mot slutten av studiet og ut i arbeid.',
        'Mot slutten av studiet og ut i arbeid.',
        'Late in the degree, and into work.',
      ),
    },
    { about: 'meetings', text: text('4 til 6 i året.', '4 til 6 i året.', '4 to 6 a year.') },
    {
      about: 'matching',
      text: text('Etter hva begge ønsker.', 'Etter kva begge ønskjer.', 'As both sides wish.'),
    },
    {
      about: 'training',
      text: text(
        'Mentor og student skriver en avtale. Det finnes en guide.',
        'Mentor og student skriv ein avtale. Det finst ein guide.',
        'Mentor and student make an agreement. There is a guide.',
      ),
    },
    { about: 'goal', text: text('Karriere.', 'Karriere.', 'Career.') },
  ],
  choices: [
    text(
      'Hvilke semestre det er for: Kull foreslår 8. til 10. semester.',
      'Kva semester det er for: Kull føreslår 8. til 10. semester.',
      'Which semesters it is for: Kull suggests semesters 8 to 10.',
    ),
    text(
      'Hvor mange studenter en mentor kan ha: Kull foreslår én.',
      'Kor mange studentar ein mentor kan ha: Kull føreslår éin.',
      'How many students a mentor may have: Kull suggests one.',
    ),
    text(
      'Hvor mange møter i året: Kull foreslår fem.',
      'Kor mange møte i året: Kull føreslår fem.',
      'How many meetings a year: Kull suggests five.',
    ),
    text(
      'Hvordan de finner hverandre: Kull foreslår at begge sier hvem de ønsker. Studentene kan også spørre én mentor om gangen.',
      'Korleis dei finn kvarandre: Kull føreslår at begge seier kven dei ønskjer. Studentane kan òg spørje éin mentor om gongen.',
      'How they find each other: Kull suggests that both say whom they want. Students can also ask one mentor at a time.',
    ),
    CHOICES.minutes,
    CHOICES.trainingOnly,
  ],
  settings: {
    format: 'pairs',
    mentors: [mentorsOf('alumni', { apply: true, declaration: true })],
    mentorsPerGroup: 1,
    semesters: [8, 9, 10],
    about: text(
      'Du får en tidligere student som mentor på vei ut i arbeid. Dere møtes fire til seks ganger i året, og blir enige om ett til tre mål.\n\nDu sier hvem du helst vil ha, mentorene gjør det samme, og koordinatoren kobler dere etter hva begge ønsker.',
      'Du får ein tidlegare student som mentor på veg ut i arbeid. De møtest fire til seks gonger i året, og blir samde om eitt til tre mål.\n\nDu seier kven du helst vil ha, mentorane gjer det same, og koordinatoren koplar dykk etter kva begge ønskjer.',
      'You get a former student as your mentor on the way into work. You meet four to six times a year, and agree on one to three goals.\n\nYou say whom you would like most, the mentors do the same, and the coordinator matches you by what both of you wish.',
    ),
    group: { minimum: 1, target: 1, maximum: 1 },
    matching: {
      by: 'wishes',
      sameWithin: [],
      alike: ['programme', 'interests'],
      mixBy: [],
      neverAlone: [],
      commonHour: false,
    },
    waysIn: { ...INVITED, openLink: true },
    meetings: {
      ...AS_AGREED,
      plannedCount: 5,
      per: 'year',
      minutes: 60,
      attendance: 'off',
      themes: [
        theme('goals', text('Målene våre', 'Måla våre', 'Our goals')),
        theme('direction', text('Valg av retning', 'Val av retning', 'Choosing a direction')),
        theme(
          'applications',
          text('Søknad og intervju', 'Søknad og intervju', 'Applications and interviews'),
        ),
        theme('working_life', text('Arbeidslivet', 'Arbeidslivet', 'Working life')),
      ],
      topics: CAREER_TOPICS,
      summaryReaders: 'group',
    },
    agreement: true,
  },
};
