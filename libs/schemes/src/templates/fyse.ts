import { AS_AGREED, atTheSeminar, INVITED, mentorsOf, STUDY_TOPICS } from './parts.js';
import type { SchemeTemplate } from './scheme-template.js';

/**
 * FYSE groups at the University of Agder, Faculty of Engineering and Science. The facts are from
 * the faculty's presentation at the seminar 'Hvordan tilrettelegge gode mentorordninger?' (Tromsø)
 * and published material on the same scheme. Its settings beyond them are Kull's suggestions, and
 * named in `choices`.
 */
export const FYSE: SchemeTemplate = {
  key: 'fyse',
  name: { nb: 'FYSE-grupper', nn: 'FYSE-grupper', en: 'FYSE groups' },
  summary: {
    nb: 'Alle nye studenter inviteres til en gruppe på ti medstudenter, ledet av en erfaren student som faglig coach gjennom hele det første studieåret.',
    nn: 'Alle nye studentar blir inviterte til ei gruppe på ti medstudentar, leidd av ein erfaren student som fagleg coach gjennom heile det første studieåret.',
    en: 'Every new student is invited to a group of ten fellow students, led by an experienced student as their academic coach throughout the first year.',
  },
  source: atTheSeminar(
    'Universitetet i Agder, Fakultet for teknologi og realfag',
    'Universitetet i Agder, Fakultet for teknologi og realfag',
    'University of Agder, Faculty of Engineering and Science',
  ),
  facts: [
    {
      about: 'mentor',
      text: {
        nb: 'En faglig coach: en erfaren student i 20 % stilling. Noen er ledercoacher og følger opp flere coacher.',
        nn: 'Ein fagleg coach: ein erfaren student i 20 % stilling. Nokre er leiarcoachar og følgjer opp fleire coachar.',
        en: 'An academic coach: an experienced student in a 20 % post. Some are lead coaches, who look after several coaches.',
      },
    },
    {
      about: 'format',
      text: {
        nb: 'Faste grupper på ti studenter.',
        nn: 'Faste grupper på ti studentar.',
        en: 'Fixed groups of ten students.',
      },
    },
    {
      about: 'period',
      text: {
        nb: 'Hele det første studieåret.',
        nn: 'Heile det første studieåret.',
        en: 'The whole first year.',
      },
    },
    {
      about: 'meetings',
      text: {
        nb: 'Jevnlige møter. De er frivillige.',
        nn: 'Jamlege møte. Dei er frivillige.',
        en: 'Regular meetings. They are voluntary.',
      },
    },
    {
      about: 'matching',
      text: {
        nb: 'Etter fagfelt og studiested. En coach kan lede to grupper.',
        nn: 'Etter fagfelt og studiestad. Ein coach kan leie to grupper.',
        en: 'By field of study and campus. One coach may lead two groups.',
      },
    },
    {
      about: 'referral',
      text: {
        nb: 'Coachene svarer på spørsmål og henviser videre til ansatte på fakultetet.',
        nn: 'Coachane svarar på spørsmål og viser vidare til tilsette på fakultetet.',
        en: 'The coaches answer questions and refer on to faculty staff.',
      },
    },
    {
      about: 'goal',
      text: {
        nb: 'Et inkluderende og trygt faglig og sosialt fellesskap, oppmøte og mindre frafall.',
        nn: 'Eit inkluderande og trygt fagleg og sosialt fellesskap, frammøte og mindre fråfall.',
        en: 'An inclusive and safe academic and social community, attendance and less drop-out.',
      },
    },
  ],
  choices: [
    {
      nb: 'Hvor mange møter gruppene skal ha: ikke satt.',
      nn: 'Kor mange møte gruppene skal ha: ikkje sett.',
      en: 'How many meetings the groups will have: not set.',
    },
    {
      nb: 'Hvor lenge et møte varer: Kull foreslår 45 minutter.',
      nn: 'Kor lenge eit møte varer: Kull føreslår 45 minutt.',
      en: 'How long a meeting lasts: Kull suggests 45 minutes.',
    },
    {
      nb: 'Hvor mye en gruppe kan avvike fra ti: Kull foreslår fra 8 til 11.',
      nn: 'Kor mykje ei gruppe kan avvike frå ti: Kull føreslår frå 8 til 11.',
      en: 'How far a group may differ from ten: Kull suggests from 8 to 11.',
    },
    {
      nb: 'Hva gruppene skal blandes etter, hvem som leser oppsummeringer, og temaene: Kull har forslag som kan endres.',
      nn: 'Kva gruppene skal blandast etter, kven som les oppsummeringar, og temaa: Kull har framlegg som kan endrast.',
      en: 'What groups are mixed by, who reads summaries, and the themes: Kull has suggestions that can be changed.',
    },
  ],
  settings: {
    format: 'groups',
    mentors: [mentorsOf('student', { paid: true })],
    mentorsPerGroup: 1,
    semesters: [1, 2],
    about: {
      nb: 'En FYSE-gruppe er ti nye studenter og en coach. Coachen er en erfaren student fra fakultetet, som leder gruppa gjennom hele det første studieåret.\n\nDere møtes jevnlig, blir kjent og hjelper hverandre i gang. Coachen svarer på spørsmål, og viser deg videre til rett person på fakultetet når det trengs.\n\nDet er frivillig å være med, og møtene er frivillige.',
      nn: 'Ei FYSE-gruppe er ti nye studentar og ein coach. Coachen er ein erfaren student frå fakultetet, som leier gruppa gjennom heile det første studieåret.\n\nDe møtest jamleg, blir kjende og hjelper kvarandre i gang. Coachen svarar på spørsmål, og viser deg vidare til rett person på fakultetet når det trengst.\n\nDet er frivillig å vere med, og møta er frivillige.',
      en: 'A FYSE group is ten new students and a coach. The coach is an experienced student at the faculty, who leads the group throughout the first year.\n\nYou meet regularly, get to know each other and help each other get started. The coach answers questions, and points you to the right person at the faculty when needed.\n\nJoining is voluntary, and so are the meetings.',
    },
    group: { minimum: 8, target: 10, maximum: 11 },
    matching: {
      by: 'criteria',
      sameWithin: ['campus'],
      alike: ['programme'],
      mixBy: ['gender', 'homeCounty'],
      neverAlone: ['gender'],
      commonHour: true,
    },
    waysIn: { ...INVITED, freeSeats: true },
    meetings: {
      ...AS_AGREED,
      themes: [
        {
          code: 'getting_to_know',
          name: { nb: 'Bli kjent', nn: 'Bli kjende', en: 'Getting to know each other' },
          mandatory: false,
          week: null,
        },
        {
          code: 'study_technique',
          name: { nb: 'Studieteknikk', nn: 'Studieteknikk', en: 'Study skills' },
          mandatory: false,
          week: null,
        },
        {
          code: 'working_together',
          name: { nb: 'Samarbeid', nn: 'Samarbeid', en: 'Working together' },
          mandatory: false,
          week: null,
        },
        {
          code: 'exams',
          name: { nb: 'Eksamen', nn: 'Eksamen', en: 'Exams' },
          mandatory: false,
          week: null,
        },
        {
          code: 'well_being',
          name: { nb: 'Trivsel', nn: 'Trivsel', en: 'Well-being' },
          mandatory: false,
          week: null,
        },
        {
          code: 'next_term',
          name: { nb: 'Neste semester', nn: 'Neste semester', en: 'Next term' },
          mandatory: false,
          week: null,
        },
      ],
      topics: STUDY_TOPICS,
    },
    agreement: false,
  },
};
