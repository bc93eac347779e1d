import type { Locale } from '#kernel';

/** One’s part in a round: let in, excused, away. */
const nb = {
  excusedSubject: 'Du har fått fritak fra {round}',
  excusedIntro: 'Koordinatoren har gitt deg fritak. Du er ikke lenger med i {round}.',
  keptSubject: 'Du er fortsatt med i {round}',
  keptIntro:
    'Koordinatoren har ikke gitt deg fritak, så du er fortsatt med i {round}. Ta kontakt med koordinatoren hvis dere bør snakke om det.',
  onLeaveSubject: 'Du har permisjon fra {round}',
  onLeaveIntro:
    'Koordinatoren har ført opp at du har permisjon fra {round}. Plassen din er ledig for andre så lenge. Når du er tilbake, kan koordinatoren la deg fortsette her, eller i runden til et senere kull.',
  excuseAction: 'Se hva du er med i',
  acceptedSubject: 'Du er med i {scheme}',
  acceptedIntro: 'Koordinatoren har sluppet deg inn i {round}.',
  acceptedAsk: 'Logg inn på nytt for å se hva som skjer videre.',
  acceptedAction: 'Logg inn',
  declinedSubject: 'Du ble ikke med i {scheme}',
  declinedIntro: 'Koordinatoren har svart nei til at du blir med i {round}.',
  declinedAsk: 'Mener du at det er feil, så ta kontakt med koordinatoren ved lærestedet ditt.',
  declinedAction: 'Se hva du kan gjøre',
  reasonAsked: 'Du får denne e-posten fordi du ba om å bli med i {round}.',
};

type Words = Readonly<Record<keyof typeof nb, string>>;

const nn: Words = {
  excusedSubject: 'Du har fått fritak frå {round}',
  excusedIntro: 'Koordinatoren har gitt deg fritak. Du er ikkje lenger med i {round}.',
  keptSubject: 'Du er framleis med i {round}',
  keptIntro:
    'Koordinatoren har ikkje gitt deg fritak, så du er framleis med i {round}. Ta kontakt med koordinatoren om de bør snakke om det.',
  onLeaveSubject: 'Du har permisjon frå {round}',
  onLeaveIntro:
    'Koordinatoren har ført opp at du har permisjon frå {round}. Plassen din er ledig for andre så lenge. Når du er tilbake, kan koordinatoren la deg halde fram her, eller i runden til eit seinare kull.',
  excuseAction: 'Sjå kva du er med i',
  acceptedSubject: 'Du er med i {scheme}',
  acceptedIntro: 'Koordinatoren har sleppt deg inn i {round}.',
  acceptedAsk: 'Logg inn på nytt for å sjå kva som skjer vidare.',
  acceptedAction: 'Logg inn',
  declinedSubject: 'Du vart ikkje med i {scheme}',
  declinedIntro: 'Koordinatoren har svart nei til at du blir med i {round}.',
  declinedAsk: 'Meiner du at det er feil, så ta kontakt med koordinatoren ved lærestaden din.',
  declinedAction: 'Sjå kva du kan gjere',
  reasonAsked: 'Du får denne e-posten fordi du bad om å bli med i {round}.',
};

const en: Words = {
  excusedSubject: 'You have been excused from {round}',
  excusedIntro: 'The coordinator has excused you. You are no longer part of {round}.',
  keptSubject: 'You are still part of {round}',
  keptIntro:
    'The coordinator has not excused you, so you are still part of {round}. Contact the coordinator if you should talk about it.',
  onLeaveSubject: 'You are on leave from {round}',
  onLeaveIntro:
    'The coordinator has noted that you are on leave from {round}. Meanwhile your seat is free for others. When you are back, the coordinator can let you go on here, or in the round of a later cohort.',
  excuseAction: 'See what you are part of',
  acceptedSubject: 'You have joined {scheme}',
  acceptedIntro: 'The coordinator has let you into {round}.',
  acceptedAsk: 'Sign in again to see what happens next.',
  acceptedAction: 'Sign in',
  declinedSubject: 'You did not join {scheme}',
  declinedIntro: 'The coordinator has said no to your joining {round}.',
  declinedAsk: 'If you think that is wrong, contact the coordinator at your institution.',
  declinedAction: 'See what you can do',
  reasonAsked: 'You get this e-mail because you asked to join {round}.',
};

export const ENROLMENT: Readonly<Record<Locale, Words>> = { nb, nn, en };
