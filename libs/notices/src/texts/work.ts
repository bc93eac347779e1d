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
  groundGoneSubject: 'Loggene viser mindre enn attesten {number}',
  groundGoneIntro:
    'Loggene eller timene i {round} er rettet siden attesten {number} ble utstedt, og viser nå mindre enn det som står i den.',
  groundGoneAsk:
    'Den er ikke trukket tilbake, men den som kontrollerer den, får se dette. Spør koordinatoren hvis du mener at loggene er feil, eller vil ha en ny attest.',
  groundsGoneSubject: 'Attester i {round} sier mer enn loggene',
  groundsGoneIntro:
    'Loggene eller timene i {round} er rettet, og viser nå mindre enn det som står i disse attestene. Mentorene har fått vite det.',
  groundsGoneAsk:
    'Er rettelsen riktig, så trekk attesten tilbake og utsted en ny. Er den feil, så rett loggen tilbake. Den som kontrollerer attesten, får se at loggene viser mindre.',
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
  groundGoneSubject: 'Loggane viser mindre enn attesten {number}',
  groundGoneIntro:
    'Loggane eller timane i {round} er retta sidan attesten {number} vart utferda, og viser no mindre enn det som står i han.',
  groundGoneAsk:
    'Han er ikkje trekt tilbake, men den som kontrollerer han, får sjå dette. Spør koordinatoren om du meiner at loggane er feil, eller vil ha ein ny attest.',
  groundsGoneSubject: 'Attestar i {round} seier meir enn loggane',
  groundsGoneIntro:
    'Loggane eller timane i {round} er retta, og viser no mindre enn det som står i desse attestane. Mentorane har fått vite det.',
  groundsGoneAsk:
    'Er rettinga rett, så trekk attesten tilbake og utferd ein ny. Er ho feil, så rett loggen tilbake. Den som kontrollerer attesten, får sjå at loggane viser mindre.',
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
  groundGoneSubject: 'The logs show less than the certificate {number}',
  groundGoneIntro:
    'The logs or hours in {round} have been corrected since the certificate {number} was issued, and now show less than it says.',
  groundGoneAsk:
    'It has not been withdrawn, but whoever checks it sees this. Ask the coordinator if you think that the logs are wrong, or want a new certificate.',
  groundsGoneSubject: 'Certificates in {round} say more than the logs',
  groundsGoneIntro:
    'The logs or hours in {round} have been corrected, and now show less than these certificates say. The mentors have been told.',
  groundsGoneAsk:
    'If the correction is right, withdraw the certificate and issue a new one. If it is wrong, correct the log back. Whoever checks the certificate sees that the logs show less.',
  groundsGoneAction: 'See the certificates of the round',
};

export const WORK: Readonly<Record<Locale, Words>> = { nb, nn, en };
