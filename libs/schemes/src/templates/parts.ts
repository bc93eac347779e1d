import type { Localized } from '#kernel';
import type {
  MeetingSettings,
  MentorKind,
  MentorsOfKind,
  NamedCode,
  Theme,
  WaysIn,
} from '../settings/scheme-settings.js';
import type { SchemeTemplate } from './scheme-template.js';

/** A text in every language: bokmål, nynorsk, English. */
export const text = (nb: string, nn: string, en: string): Localized => ({ nb, nn, en });

const named = (code: string, nb: string, nn: string, en: string): NamedCode => ({
  code,
  name: text(nb, nn, en),
});

export const theme = (
  code: string,
  name: Localized,
  { mandatory = false, week = null }: Partial<Pick<Theme, 'mandatory' | 'week'>> = {},
): Theme => ({ code, name, mandatory, week });

/** One kind of mentor, of whom nothing is asked but what is said. */
export const mentorsOf = (kind: MentorKind, asked: Partial<MentorsOfKind> = {}): MentorsOfKind => ({
  kind,
  capacity: 1,
  apply: false,
  training: false,
  declaration: false,
  paid: false,
  hours: null,
  ...asked,
});

/** Invited, and in when one says yes. */
export const INVITED: WaysIn = {
  invitation: 'opt_in',
  openLink: false,
  freeSeats: false,
  directory: false,
  requestDays: 14,
  waitingList: false,
};

/** Meetings of which no source says anything: voluntary, as many as the groups agree on. */
export const AS_AGREED: Omit<MeetingSettings, 'themes' | 'topics'> = {
  plannedCount: null,
  per: 'round',
  everyWeeks: null,
  timetabled: false,
  minutes: 45,
  attendance: 'by_name',
  threshold: null,
  talks: null,
  summaryReaders: 'group_and_coordinator',
};

/** What new students may struggle with. Never a person's name or health. */
export const STUDY_TOPICS: readonly NamedCode[] = [
  named('course_content', 'Fagstoff', 'Fagstoff', 'Course content'),
  named('assignments', 'Innleveringer', 'Innleveringar', 'Assignments'),
  named('study_habits', 'Studievaner', 'Studievanar', 'Study habits'),
  named('time', 'Tidsbruk', 'Tidsbruk', 'Managing time'),
  named('exams', 'Eksamen', 'Eksamen', 'Exams'),
  named('belonging', 'Tilhørighet', 'Tilhøyrsle', 'Belonging'),
  named(
    'practical',
    'Praktisk om studiestedet',
    'Praktisk om studiestaden',
    'Practical matters on campus',
  ),
];

/** What students on their way into a profession may struggle with. */
export const PROFESSION_TOPICS: readonly NamedCode[] = [
  named('role', 'Rollen i yrket', 'Rolla i yrket', 'The professional role'),
  named('practice', 'Praksis', 'Praksis', 'Practice placements'),
  named('study_habits', 'Studievaner', 'Studievanar', 'Study habits'),
  named('teamwork', 'Samarbeid', 'Samarbeid', 'Working together'),
  named('belonging', 'Tilhørighet', 'Tilhøyrsle', 'Belonging'),
];

/** What students on their way into work may want to talk about. */
export const CAREER_TOPICS: readonly NamedCode[] = [
  named('choices', 'Valg av retning', 'Val av retning', 'Choosing a direction'),
  named('applications', 'Søknad og intervju', 'Søknad og intervju', 'Applications and interviews'),
  named('network', 'Nettverk', 'Nettverk', 'Networks'),
  named('working_life', 'Arbeidslivet', 'Arbeidslivet', 'Working life'),
];

/** What a presentation at the seminar tells of an institution's scheme. */
export const atTheSeminar = (nb: string, nn: string, en: string): SchemeTemplate['source'] => ({
  title: text(
    `${nb}: presentasjon på arbeidsseminaret «Hvordan tilrettelegge gode mentorordninger?», Tromsø`,
    `${nn}: presentasjon på arbeidsseminaret «Hvordan tilrettelegge gode mentorordninger?», Tromsø`,
    `${en}: presentation at the seminar «Hvordan tilrettelegge gode mentorordninger?» (how to set up good mentor schemes), Tromsø`,
  ),
  url: null,
});

/** What no source says of most schemes, and what Kull suggests until it is decided. */
export const CHOICES = {
  minutes: text(
    'Hvor lenge et møte varer: Kull foreslår 45 minutter.',
    'Kor lenge eit møte varer: Kull føreslår 45 minutt.',
    'How long a meeting lasts: Kull suggests 45 minutes.',
  ),
  count: text(
    'Hvor mange møter det skal være: ikke satt.',
    'Kor mange møte det skal vere: ikkje sett.',
    'How many meetings there will be: not set.',
  ),
  wayIn: text(
    'Om studentene blir spurt, er med til de sier nei, eller må være med: Kull foreslår at de blir spurt.',
    'Om studentane blir spurde, er med til dei seier nei, eller må vere med: Kull føreslår at dei blir spurde.',
    'Whether students are asked, are in until they say no, or must take part: Kull suggests that they are asked.',
  ),
  summaries: text(
    'Hva gruppene skal blandes etter, hvem som leser oppsummeringer, og temaene: Kull har forslag som kan endres.',
    'Kva gruppene skal blandast etter, kven som les oppsummeringar, og temaa: Kull har framlegg som kan endrast.',
    'What groups are mixed by, who reads summaries, and the themes: Kull has suggestions that can be changed.',
  ),
  /** Where the settings already ask for the declaration. */
  trainingOnly: text(
    'Om mentorene må ha opplæring først: ikke satt. Kull foreslår at de godtar en taushetserklæring.',
    'Om mentorane må ha opplæring først: ikkje sett. Kull føreslår at dei godtek ei erklæring om teieplikt.',
    'Whether mentors need training first: not set. Kull suggests that they accept a declaration of confidentiality.',
  ),
  training: text(
    'Om mentorene må ha opplæring og godta en taushetserklæring først: ikke satt.',
    'Om mentorane må ha opplæring og godta ei erklæring om teieplikt først: ikkje sett.',
    'Whether mentors need training and a declaration of confidentiality first: not set.',
  ),
} as const;
