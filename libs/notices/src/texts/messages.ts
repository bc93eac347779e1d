import type { Locale } from '#kernel';

/** What people write to each other. */
const nb = {
  messageFrom: '{author} i {round} har skrevet til deg:',
  messageFromCoordinator: 'Koordinatoren i {round} har skrevet til deg:',
  messageAction: 'Les og svar i Kull',
  mailingTest: 'Dette er en prøve: bare du har fått den. Slik ser meldingen ut for dem den er til:',
  mailingTestSubject: 'Prøve: {subject}',
  messageNoReply: 'Svar på denne e-posten kommer ikke fram. Svar i Kull i stedet.',
  messageSubject: 'Melding fra {author}',
  messageIn: 'Du har fått en melding i {round}:',
  messageSide_member: 'en student',
  messageSide_mentor: 'mentoren din',
  messageSide_coordinator: 'koordinatoren',
  reportSubject: 'Koordinatoren har sett på meldingen du meldte fra om',
  report_hidden:
    'Koordinatoren i {round} har sett på meldingen du meldte fra om, og skjult den. Takk for at du sa fra.',
  report_dismissed:
    'Koordinatoren i {round} har sett på meldingen du meldte fra om, og latt den stå. Takk for at du sa fra.',
  ownHiddenSubject: 'En melding du skrev, er skjult',
  ownHidden:
    'Noen meldte fra om en melding du skrev i {round}, og koordinatoren har skjult den. Lurer du på hvorfor, kan du skrive til koordinatorene i Kull.',
  reportAction: 'Gå til meldingene',
  inboxWaitsSubject: 'Noen har skrevet til koordinatorene i {round}',
  inboxWaits:
    'Det er kommet en melding i innboksen til koordinatorene i {round}, og ingen har tatt den ennå.',
  inboxWaitsMore:
    'Det er kommet flere meldinger i innboksen til koordinatorene i {round}, og noen av dem er det ingen som har tatt ennå.',
  inboxWaitsAction: 'Gå til innboksen',
  reportsWaitsSubject: 'En melding i {round} er meldt fra om',
  reportsWaits:
    'Noen har meldt fra om en melding i {round}. Se på den, og skjul den eller la den stå.',
  reportsWaitsMore:
    'Det er meldt fra om flere meldinger i {round}. Se på dem, og skjul dem eller la dem stå.',
  reportsWaitsAction: 'Se hva det gjelder',
};

type Words = Readonly<Record<keyof typeof nb, string>>;

const nn: Words = {
  messageFrom: '{author} i {round} har skrive til deg:',
  messageFromCoordinator: 'Koordinatoren i {round} har skrive til deg:',
  messageAction: 'Les og svar i Kull',
  mailingTest:
    'Dette er ei prøve: berre du har fått henne. Slik ser meldinga ut for dei ho er til:',
  mailingTestSubject: 'Prøve: {subject}',
  messageNoReply: 'Svar på denne e-posten kjem ikkje fram. Svar i Kull i staden.',
  messageSubject: 'Melding frå {author}',
  messageIn: 'Du har fått ei melding i {round}:',
  messageSide_member: 'ein student',
  messageSide_mentor: 'mentoren din',
  messageSide_coordinator: 'koordinatoren',
  reportSubject: 'Koordinatoren har sett på meldinga du melde frå om',
  report_hidden:
    'Koordinatoren i {round} har sett på meldinga du melde frå om, og gøymt henne. Takk for at du sa frå.',
  report_dismissed:
    'Koordinatoren i {round} har sett på meldinga du melde frå om, og late henne stå. Takk for at du sa frå.',
  ownHiddenSubject: 'Ei melding du skreiv, er gøymd',
  ownHidden:
    'Nokon melde frå om ei melding du skreiv i {round}, og koordinatoren har gøymt henne. Lurer du på kvifor, kan du skrive til koordinatorane i Kull.',
  reportAction: 'Gå til meldingane',
  inboxWaitsSubject: 'Nokon har skrive til koordinatorane i {round}',
  inboxWaits:
    'Det er kome ei melding i innboksen til koordinatorane i {round}, og ingen har teke ho enno.',
  inboxWaitsMore:
    'Det er kome fleire meldingar i innboksen til koordinatorane i {round}, og nokre av dei er det ingen som har teke enno.',
  inboxWaitsAction: 'Gå til innboksen',
  reportsWaitsSubject: 'Ei melding i {round} er meldt frå om',
  reportsWaits:
    'Nokon har meldt frå om ei melding i {round}. Sjå på ho, og skjul ho eller lat ho stå.',
  reportsWaitsMore:
    'Det er meldt frå om fleire meldingar i {round}. Sjå på dei, og skjul dei eller lat dei stå.',
  reportsWaitsAction: 'Sjå kva det gjeld',
};

const en: Words = {
  messageFrom: '{author} in {round} has written to you:',
  messageFromCoordinator: 'The coordinator of {round} has written to you:',
  messageAction: 'Read and answer in Kull',
  mailingTest:
    'This is a test: you alone have got it. This is what the message looks like to those it is for:',
  mailingTestSubject: 'Test: {subject}',
  messageNoReply: 'An answer to this e-mail reaches nobody. Answer in Kull instead.',
  messageSubject: 'Message from {author}',
  messageIn: 'You have a message in {round}:',
  messageSide_member: 'a student',
  messageSide_mentor: 'your mentor',
  messageSide_coordinator: 'the coordinator',
  reportSubject: 'The coordinator has looked at the message you reported',
  report_hidden:
    'The coordinator of {round} has looked at the message you reported, and hidden it. Thank you for speaking up.',
  report_dismissed:
    'The coordinator of {round} has looked at the message you reported, and let it stay. Thank you for speaking up.',
  ownHiddenSubject: 'A message you wrote has been hidden',
  ownHidden:
    'Somebody reported a message you wrote in {round}, and the coordinator has hidden it. If you wonder why, you can write to the coordinators in Kull.',
  reportAction: 'Go to the messages',
  inboxWaitsSubject: 'Somebody has written to the coordinators of {round}',
  inboxWaits:
    'There is a message in the inbox of the coordinators of {round}, and nobody has taken it yet.',
  inboxWaitsMore:
    'There are more messages in the inbox of the coordinators of {round}, and some of them nobody has taken yet.',
  inboxWaitsAction: 'Go to the inbox',
  reportsWaitsSubject: 'A message in {round} has been reported',
  reportsWaits:
    'Somebody has reported a message in {round}. Look at it, and hide it or let it stay.',
  reportsWaitsMore:
    'More messages in {round} have been reported. Look at them, and hide them or let them stay.',
  reportsWaitsAction: 'See what it is about',
};

export const MESSAGES: Readonly<Record<Locale, Words>> = { nb, nn, en };
