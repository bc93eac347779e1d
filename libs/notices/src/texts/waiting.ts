import type { Locale } from '#kernel';

/** The waiting list. */
const nb = {
  waitingBeganSubject: 'Du står på venteliste i {round}',
  waitingBeganIntro:
    'Alle plassene i gruppene i {round} er tatt akkurat nå, så du står på venteliste.',
  waitingBeganAsk:
    'Du får en e-post når det er en ledig plass til deg. På siden for ventelista ser du hvilken plass i køen du har.',
  waitingBeganAction: 'Se plassen din i køen',
  seatOfferedSubject: 'Er du fortsatt interessert? Det er en plass til deg',
  seatOfferedIntro:
    'Du står på venteliste i {round}, og nå er det en ledig plass til deg i gruppe {number}.',
  seatOfferedAsk:
    'Vil du ha den? Svar senest {expires}. Etter det går plassen til den neste på ventelista, og du står ikke på den lenger.',
  seatOfferedAction: 'Svar',
  seatExpiredSubject: 'Plassen i gruppe {number} er gått videre',
  seatExpiredIntro:
    'Du svarte ikke i tide på om du vil ha plassen i gruppe {number}, så den har gått til den neste. Du står ikke på ventelista i {round} lenger.',
  seatExpiredAsk: 'Vil du fortsatt ha en plass, kan du stille deg bakerst i køen igjen.',
  seatWithdrawnSubject: 'Gruppe {number} finnes ikke lenger',
  seatWithdrawnIntro:
    'Du ble spurt om du vil ha en plass i gruppe {number}, men gruppa er lagt ned. Du har beholdt plassen din i køen i {round}.',
  seatWithdrawnAsk: 'Du får en ny e-post når det er en annen plass til deg.',
  seatEndedAction: 'Gå til ventelista',
  seatGivenSubject: 'Du har fått plass i gruppe {number}',
  seatGivenIntro: 'Du er med i gruppe {number} i {round}, og står ikke på venteliste lenger.',
};

type Words = Readonly<Record<keyof typeof nb, string>>;

const nn: Words = {
  waitingBeganSubject: 'Du står på venteliste i {round}',
  waitingBeganIntro:
    'Alle plassane i gruppene i {round} er tekne akkurat no, så du står på venteliste.',
  waitingBeganAsk:
    'Du får ein e-post når det er ein ledig plass til deg. På sida for ventelista ser du kva plass i køen du har.',
  waitingBeganAction: 'Sjå plassen din i køen',
  seatOfferedSubject: 'Er du framleis interessert? Det er ein plass til deg',
  seatOfferedIntro:
    'Du står på venteliste i {round}, og no er det ein ledig plass til deg i gruppe {number}.',
  seatOfferedAsk:
    'Vil du ha han? Svar seinast {expires}. Etter det går plassen til den neste på ventelista, og du står ikkje på henne lenger.',
  seatOfferedAction: 'Svar',
  seatExpiredSubject: 'Plassen i gruppe {number} har gått vidare',
  seatExpiredIntro:
    'Du svarte ikkje i tide på om du vil ha plassen i gruppe {number}, så han har gått til den neste. Du står ikkje på ventelista i {round} lenger.',
  seatExpiredAsk: 'Vil du framleis ha ein plass, kan du stille deg bakarst i køen igjen.',
  seatWithdrawnSubject: 'Gruppe {number} finst ikkje lenger',
  seatWithdrawnIntro:
    'Du vart spurd om du vil ha ein plass i gruppe {number}, men gruppa er lagd ned. Du har behalde plassen din i køen i {round}.',
  seatWithdrawnAsk: 'Du får ein ny e-post når det er ein annan plass til deg.',
  seatEndedAction: 'Gå til ventelista',
  seatGivenSubject: 'Du har fått plass i gruppe {number}',
  seatGivenIntro: 'Du er med i gruppe {number} i {round}, og står ikkje på venteliste lenger.',
};

const en: Words = {
  waitingBeganSubject: 'You are on the waiting list of {round}',
  waitingBeganIntro:
    'All seats in the groups of {round} are taken right now, so you are on the waiting list.',
  waitingBeganAsk:
    'You will get an e-mail when there is a free seat for you. The page of the waiting list shows your place in the queue.',
  waitingBeganAction: 'See your place in the queue',
  seatOfferedSubject: 'Are you still interested? There is a seat for you',
  seatOfferedIntro:
    'You are on the waiting list of {round}, and now there is a free seat for you in group {number}.',
  seatOfferedAsk:
    'Do you want it? Answer by {expires}. After that it goes to the next on the waiting list, and you are no longer on it.',
  seatOfferedAction: 'Answer',
  seatExpiredSubject: 'The seat in group {number} has gone to the next',
  seatExpiredIntro:
    'You did not answer in time whether you want the seat in group {number}, so it has gone to the next. You are no longer on the waiting list of {round}.',
  seatExpiredAsk: 'If you still want a seat, you can join the end of the queue again.',
  seatWithdrawnSubject: 'Group {number} no longer exists',
  seatWithdrawnIntro:
    'You were asked whether you want a seat in group {number}, but the group has been closed. You have kept your place in the queue of {round}.',
  seatWithdrawnAsk: 'You will get another e-mail when there is another seat for you.',
  seatEndedAction: 'Go to the waiting list',
  seatGivenSubject: 'You have a seat in group {number}',
  seatGivenIntro: 'You are in group {number} of {round}, and no longer on the waiting list.',
};

export const WAITING: Readonly<Record<Locale, Words>> = { nb, nn, en };
