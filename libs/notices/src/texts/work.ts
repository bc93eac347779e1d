import type { Locale } from '#kernel';

/** Mentors' hours and certificates. */
const nb = {
  sheetBackSubject: 'Timelista for {month} er sendt tilbake til deg',
  sheetBackIntro: 'Koordinatoren har sendt tilbake timelista di for {month} i {round}.',
  sheetBackAsk: 'Rett det som må rettes, og send den inn på nytt. Dette har koordinatoren skrevet:',
  sheetBackAction: 'Åpne timelista',
  certificateGoneSubject: 'Attesten {number} gjelder ikke lenger',
  certificateGoneIntro: 'Koordinatoren har trukket tilbake attesten {number} for {round}.',
  certificateGoneAsk:
    'Den som kontrollerer den, får se at den er trukket tilbake. Spør koordinatoren hvis du lurer på hvorfor.',
  certificateGoneAction: 'Se attestene dine',
};

type Words = Readonly<Record<keyof typeof nb, string>>;

const nn: Words = {
  sheetBackSubject: 'Timelista for {month} er send tilbake til deg',
  sheetBackIntro: 'Koordinatoren har sendt tilbake timelista di for {month} i {round}.',
  sheetBackAsk: 'Rett det som må rettast, og send ho inn på nytt. Dette har koordinatoren skrive:',
  sheetBackAction: 'Opne timelista',
  certificateGoneSubject: 'Attesten {number} gjeld ikkje lenger',
  certificateGoneIntro: 'Koordinatoren har trekt tilbake attesten {number} for {round}.',
  certificateGoneAsk:
    'Den som kontrollerer han, får sjå at han er trekt tilbake. Spør koordinatoren om du lurer på kvifor.',
  certificateGoneAction: 'Sjå attestane dine',
};

const en: Words = {
  sheetBackSubject: 'The timesheet for {month} has been sent back to you',
  sheetBackIntro: 'The coordinator has sent back your timesheet for {month} in {round}.',
  sheetBackAsk:
    'Correct what has to be corrected, and submit it again. This is what the coordinator wrote:',
  sheetBackAction: 'Open the timesheet',
  certificateGoneSubject: 'The certificate {number} is no longer valid',
  certificateGoneIntro: 'The coordinator has withdrawn the certificate {number} for {round}.',
  certificateGoneAsk:
    'Whoever checks it sees that it is withdrawn. Ask the coordinator if you wonder why.',
  certificateGoneAction: 'See your certificates',
};

export const WORK: Readonly<Record<Locale, Words>> = { nb, nn, en };
