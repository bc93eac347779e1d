import type { Locale } from '#kernel';

/** What every mail has. */
const nb = {
  greeting: 'Hei {givenName}!',
  regards: 'Vennlig hilsen {institution}',
  reason: 'Du får denne e-posten fordi du står på lista til {round}.',
  chooseMails: 'Vil du ha færre e-poster? Velg hva du vil ha på {address}',
  addressHint: 'Virker ikke knappen? Kopier denne adressen inn i nettleseren: {address}',
  theOther: 'Den du er koblet med',
  aStudent: 'En student',
  aMentor: 'En mentor',
  factStudent: 'Student',
  factCoach: 'Mentor',
  factHour: 'Felles tid',
  factCampus: 'Studiested',
  noHour: 'felles tid er ikke bestemt',
  weeklyHour: '{weekday} kl. {hour}:00',
  weekday1: 'mandager',
  weekday2: 'tirsdager',
  weekday3: 'onsdager',
  weekday4: 'torsdager',
  weekday5: 'fredager',
  weekday6: 'lørdager',
  weekday7: 'søndager',
};

type Words = Readonly<Record<keyof typeof nb, string>>;

const nn: Words = {
  greeting: 'Hei {givenName}!',
  regards: 'Venleg helsing {institution}',
  reason: 'Du får denne e-posten fordi du står på lista til {round}.',
  chooseMails: 'Vil du ha færre e-postar? Vel kva du vil ha på {address}',
  addressHint: 'Verkar ikkje knappen? Kopier denne adressa inn i nettlesaren: {address}',
  theOther: 'Den du er kopla med',
  aStudent: 'Ein student',
  aMentor: 'Ein mentor',
  factStudent: 'Student',
  factCoach: 'Mentor',
  factHour: 'Felles tid',
  factCampus: 'Studiestad',
  noHour: 'felles tid er ikkje bestemt',
  weeklyHour: '{weekday} kl. {hour}:00',
  weekday1: 'måndagar',
  weekday2: 'tysdagar',
  weekday3: 'onsdagar',
  weekday4: 'torsdagar',
  weekday5: 'fredagar',
  weekday6: 'laurdagar',
  weekday7: 'sundagar',
};

const en: Words = {
  greeting: 'Hi {givenName},',
  regards: 'Kind regards, {institution}',
  reason: 'You get this e-mail because you are on the list of {round}.',
  chooseMails: 'Would you like fewer e-mails? Choose what you want at {address}',
  addressHint: 'If the button does not work, copy this address into your browser: {address}',
  theOther: 'The person you are matched with',
  aStudent: 'A student',
  aMentor: 'A mentor',
  factStudent: 'Student',
  factCoach: 'Mentor',
  factHour: 'Hour in common',
  factCampus: 'Campus',
  noHour: 'no hour in common yet',
  weeklyHour: '{weekday} at {hour}:00',
  weekday1: 'Mondays',
  weekday2: 'Tuesdays',
  weekday3: 'Wednesdays',
  weekday4: 'Thursdays',
  weekday5: 'Fridays',
  weekday6: 'Saturdays',
  weekday7: 'Sundays',
};

export const LETTER: Readonly<Record<Locale, Words>> = { nb, nn, en };
