import type { Locale } from '#kernel';

/** The day's mail, for who wants one a day. */
const nb = {
  dailySubject: 'Dagens e-post fra Kull: {count} beskjeder',
  dailySubjectOne: 'Dagens e-post fra Kull: {subject}',
  dailyIntro: 'Her er det som har kommet til deg siden forrige gang.',
  dailyMore: 'Det er {count} til. Dem finner du i Kull.',
  dailyAction: 'Åpne Kull',
  reasonDaily: 'Du får denne e-posten fordi du har valgt å få én e-post om dagen fra Kull.',
};

type Words = Readonly<Record<keyof typeof nb, string>>;

const nn: Words = {
  dailySubject: 'Dagens e-post frå Kull: {count} beskjedar',
  dailySubjectOne: 'Dagens e-post frå Kull: {subject}',
  dailyIntro: 'Her er det som har kome til deg sidan sist.',
  dailyMore: 'Det er {count} til. Dei finn du i Kull.',
  dailyAction: 'Opne Kull',
  reasonDaily: 'Du får denne e-posten fordi du har valt å få éin e-post om dagen frå Kull.',
};

const en: Words = {
  dailySubject: 'Today’s e-mail from Kull: {count} notices',
  dailySubjectOne: 'Today’s e-mail from Kull: {subject}',
  dailyIntro: 'This is what has come to you since the last time.',
  dailyMore: 'There are {count} more. You find them in Kull.',
  dailyAction: 'Open Kull',
  reasonDaily: 'You get this e-mail because you have chosen to get one e-mail a day from Kull.',
};

export const CHOICES: Readonly<Record<Locale, Words>> = { nb, nn, en };
