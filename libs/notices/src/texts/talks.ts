import type { Locale } from '#kernel';

/** Talks with single students. */
const nb = {
  talkBookedSubject: 'En student har bestilt samtale {when}',
  talkBookedIntro: 'En student har tatt en av tidene du har åpnet for samtaler i {round}.',
  talkMovedSubject: 'En student har flyttet samtalen til {when}',
  talkMovedIntro: 'En student har flyttet samtalen sin i {round} til en annen av tidene dine.',
  talkFreedSubject: 'Tida {when} er ledig igjen',
  talkFreedIntro: 'En student har gitt fra seg samtalen i {round}. Andre kan ta tida.',
  talkAction: 'Se samtalene dine',
  talkCancelledSubject: 'Samtalen {when} er avlyst',
  talkCancelledIntro: 'Mentoren har avlyst samtalen med deg i {round}.',
  talkCancelledAsk: 'Du kan ta en av de andre ledige tidene.',
  talkCancelledAction: 'Finn en annen tid',
};

type Words = Readonly<Record<keyof typeof nb, string>>;

const nn: Words = {
  talkBookedSubject: 'Ein student har bestilt samtale {when}',
  talkBookedIntro: 'Ein student har teke ei av tidene du har opna for samtalar i {round}.',
  talkMovedSubject: 'Ein student har flytta samtalen til {when}',
  talkMovedIntro: 'Ein student har flytta samtalen sin i {round} til ei anna av tidene dine.',
  talkFreedSubject: 'Tida {when} er ledig att',
  talkFreedIntro: 'Ein student har gitt frå seg samtalen i {round}. Andre kan ta tida.',
  talkAction: 'Sjå samtalane dine',
  talkCancelledSubject: 'Samtalen {when} er avlyst',
  talkCancelledIntro: 'Mentoren har avlyst samtalen med deg i {round}.',
  talkCancelledAsk: 'Du kan ta ei av dei andre ledige tidene.',
  talkCancelledAction: 'Finn ei anna tid',
};

const en: Words = {
  talkBookedSubject: 'A student has booked a talk on {when}',
  talkBookedIntro: 'A student has taken one of the times you opened for talks in {round}.',
  talkMovedSubject: 'A student has moved the talk to {when}',
  talkMovedIntro: 'A student has moved their talk in {round} to another of your times.',
  talkFreedSubject: 'The time on {when} is open again',
  talkFreedIntro: 'A student has given back their talk in {round}. Others can take the time.',
  talkAction: 'See your talks',
  talkCancelledSubject: 'The talk on {when} is cancelled',
  talkCancelledIntro: 'The mentor has cancelled the talk with you in {round}.',
  talkCancelledAsk: 'You can take one of the other open times.',
  talkCancelledAction: 'Find another time',
};

export const TALKS: Readonly<Record<Locale, Words>> = { nb, nn, en };
