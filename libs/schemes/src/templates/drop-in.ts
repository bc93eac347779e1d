import { AS_AGREED, CHOICES, INVITED, mentorsOf, STUDY_TOPICS, text, theme } from './parts.js';
import type { SchemeTemplate } from './scheme-template.js';

/** Mentors who are there at set times for whoever drops in: the institution-wide proposal at UiB. */
export const DROP_IN: SchemeTemplate = {
  key: 'drop_in',
  name: text('Drop-in hos mentorer', 'Drop-in hos mentorar', 'Drop-in with mentors'),
  summary: text(
    'Mentorer er der til faste tider, og nye studenter stikker innom når de trenger det. Ingen er medlem av noen gruppe.',
    'Mentorar er der til faste tider, og nye studentar stikk innom når dei treng det. Ingen er medlem av noka gruppe.',
    'Mentors are there at set times, and new students drop in when they need to. Nobody is a member of a group.',
  ),
  source: {
    title: text(
      'Studentparlamentet ved Universitetet i Bergen: forslag om en mentorordning for hele lærestedet, og rapporten om mentorordninger',
      'Studentparlamentet ved Universitetet i Bergen: framlegg om ei mentorordning for heile lærestaden, og rapporten om mentorordningar',
      'The student parliament at the University of Bergen: proposal for a mentor scheme for the whole institution, and the report on mentor schemes',
    ),
    url: null,
  },
  facts: [
    {
      about: 'mentor',
      text: text(
        'En erfaren student eller en vitenskapelig ansatt. Fakultetene bestemmer hvem.',
        'Ein erfaren student eller ein vitskapleg tilsett. Fakulteta bestemmer kven.',
        'An experienced student or academic staff, set per faculty.',
      ),
    },
    {
      about: 'format',
      text: text(
        'Forslaget er faste grupper, og drop-in i tillegg. Denne malen er for drop-in alene.',
        'Framlegget er faste grupper, og drop-in i tillegg. Denne malen er for drop-in åleine.',
        'The proposal is fixed groups, and drop-in too. This template is for drop-in alone.',
      ),
    },
    {
      about: 'period',
      text: text('Det første studieåret.', 'Det første studieåret.', 'The first year.'),
    },
    {
      about: 'meetings',
      text: text('Bestemmes lokalt.', 'Blir bestemte lokalt.', 'Set locally.'),
    },
    {
      about: 'training',
      text: text(
        'Felles opplæring, og et nettverk av koordinatorer.',
        'Felles opplæring, og eit nettverk av koordinatorar.',
        'Common training, and a network of coordinators.',
      ),
    },
    {
      about: 'referral',
      text: text(
        'Velferdstilbud og organisasjoner.',
        'Velferdstilbod og organisasjonar.',
        'Welfare services and organisations.',
      ),
    },
    {
      about: 'goal',
      text: text(
        'Faglig og sosial integrering.',
        'Fagleg og sosial integrering.',
        'Academic and social integration.',
      ),
    },
  ],
  choices: [
    text(
      'Når og hvor mentorene er der: hver mentor skriver det selv, eller koordinatoren.',
      'Når og kvar mentorane er der: kvar mentor skriv det sjølv, eller koordinatoren.',
      'When and where mentors are there: each mentor says so, or the coordinator.',
    ),
    text(
      'Om mentorene er studenter, ansatte eller begge: Kull foreslår studenter og ansatte.',
      'Om mentorane er studentar, tilsette eller begge: Kull føreslår studentar og tilsette.',
      'Whether mentors are students, staff or both: Kull suggests students and staff.',
    ),
    text(
      'Om studentene får tilbudet uten å svare: Kull foreslår at de er med til de sier nei.',
      'Om studentane får tilbodet utan å svare: Kull føreslår at dei er med til dei seier nei.',
      'Whether students get the offer without answering: Kull suggests that they are in until they say no.',
    ),
    CHOICES.training,
  ],
  settings: {
    format: 'drop_in',
    mentors: [mentorsOf('student'), mentorsOf('staff')],
    mentorsPerGroup: 1,
    semesters: [1, 2],
    about: text(
      'Mentorene er der til faste tider hver uke. Stikk innom når du lurer på noe om studiet eller studiestedet.\n\nDu trenger ikke å avtale noe, og du er ikke med i noen gruppe.',
      'Mentorane er der til faste tider kvar veke. Stikk innom når du lurer på noko om studiet eller studiestaden.\n\nDu treng ikkje å avtale noko, og du er ikkje med i noka gruppe.',
      'The mentors are there at set times every week. Drop in when you wonder about anything at the university.\n\nYou need no appointment, and you are in no group.',
    ),
    group: { minimum: 1, target: 1, maximum: 1 },
    matching: {
      by: 'hand',
      sameWithin: [],
      alike: [],
      mixBy: [],
      neverAlone: [],
      commonHour: false,
    },
    waysIn: { ...INVITED, invitation: 'opt_out', openLink: true },
    meetings: {
      ...AS_AGREED,
      minutes: 30,
      attendance: 'counted',
      themes: [theme('drop_in', text('Drop-in', 'Drop-in', 'Drop-in'))],
      topics: STUDY_TOPICS,
      summaryReaders: 'group',
    },
    agreement: false,
  },
};
