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
  groundGoneIntro:
    'Loggene eller timene i {round} viser nå mindre enn det som står i attesten {number}. Derfor er den trukket tilbake.',
  groundGoneAsk:
    'Den som kontrollerer den, får se det. Viser loggene og timene det samme som før igjen, gjelder den på nytt. Spør koordinatoren hvis du mener at noe er feil, eller vil ha en ny attest.',
  groundBackSubject: 'Attesten {number} gjelder igjen',
  groundBackIntro: 'Loggene og timene i {round} viser igjen det som står i attesten {number}.',
  groundBackAsk: 'Den som kontrollerer den, får se at den gjelder.',
  groundsGoneSubject: 'Attester i {round} gjelder ikke lenger',
  groundsGoneIntro:
    'Loggene eller timene i {round} viser nå mindre enn det som står i disse attestene. Derfor er de trukket tilbake. Mentorene har fått vite det.',
  groundsGoneAsk:
    'Stemmer loggene, så utsted en ny attest. Er noe feil, så rett det: da gjelder attesten igjen.',
  groundsGoneAction: 'Se attestene i runden',
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
  groundGoneIntro:
    'Loggane eller timane i {round} viser no mindre enn det som står i attesten {number}. Difor er han trekt tilbake.',
  groundGoneAsk:
    'Den som kontrollerer han, får sjå det. Viser loggane og timane det same som før att, gjeld han på nytt. Spør koordinatoren om du meiner at noko er feil, eller vil ha ein ny attest.',
  groundBackSubject: 'Attesten {number} gjeld igjen',
  groundBackIntro: 'Loggane og timane i {round} viser igjen det som står i attesten {number}.',
  groundBackAsk: 'Den som kontrollerer han, får sjå at han gjeld.',
  groundsGoneSubject: 'Attestar i {round} gjeld ikkje lenger',
  groundsGoneIntro:
    'Loggane eller timane i {round} viser no mindre enn det som står i desse attestane. Difor er dei trekte tilbake. Mentorane har fått vite det.',
  groundsGoneAsk:
    'Stemmer loggane, så utferd ein ny attest. Er noko feil, så rett det: då gjeld attesten igjen.',
  groundsGoneAction: 'Sjå attestane i runden',
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
  groundGoneIntro:
    'The logs or hours in {round} now show less than the certificate {number} says. It is therefore withdrawn.',
  groundGoneAsk:
    'Whoever checks it sees that. If the logs and hours come to show as much as before, it is valid again. Ask the coordinator if you think that something is wrong, or want a new certificate.',
  groundBackSubject: 'The certificate {number} is valid again',
  groundBackIntro:
    'The logs and hours in {round} once more show what the certificate {number} says.',
  groundBackAsk: 'Whoever checks it sees that it is valid.',
  groundsGoneSubject: 'Certificates in {round} are no longer valid',
  groundsGoneIntro:
    'The logs or hours in {round} now show less than these certificates say. They are therefore withdrawn. The mentors have been told.',
  groundsGoneAsk:
    'If the logs are right, issue a new certificate. If something is wrong, correct it: the certificate is then valid again.',
  groundsGoneAction: 'See the certificates of the round',
};

export const WORK: Readonly<Record<Locale, Words>> = { nb, nn, en };
