import type { Locale } from '#kernel';

/** Signing in, and who stands in for whom. */
const nb = {
  enterSubject: 'Logg inn i Kull',
  enterIntro:
    'Åpne lenken og trykk på «Logg inn», eller skriv inn koden på siden der du ba om den. Begge virker i {minutes} minutter, og bare én gang.',
  enterWarning: 'Ba du ikke om dette, kan du se bort fra e-posten. Ikke gi koden til noen.',
  enterCode: 'Kode',
  enterAction: 'Logg inn',
  reasonEnter: 'Du får denne e-posten fordi noen ba om å logge inn med adressen din.',
  leaveSetHolderSubject: '{other} er vikaren din',
  leaveSetHolder:
    'Fra og med {from} til og med {to} har {other} de samme rollene som du har i Kull. Det begynner og slutter av seg selv, og du kan avslutte det før.',
  leaveSetDeputySubject: 'Du er vikar for {other}',
  leaveSetDeputy:
    'Fra og med {from} til og med {to} har du de samme rollene i Kull som {other} har. Det begynner og slutter av seg selv.',
  leaveEndedHolderSubject: 'Rollene er dine alene igjen',
  leaveEndedHolder:
    'Permisjonen fra {from} til {to} er avsluttet. {other} er ikke lenger vikar for deg.',
  leaveEndedDeputySubject: 'Du er ikke lenger vikar for {other}',
  leaveEndedDeputy:
    'Permisjonen fra {from} til {to} er avsluttet, og rollene du hadde for {other}, er tatt bort.',
  leaveAction: 'Se permisjoner og vikarer',
  reasonLeave: 'Du får denne e-posten fordi det gjelder rollene dine i Kull.',
};

type Words = Readonly<Record<keyof typeof nb, string>>;

const nn: Words = {
  enterSubject: 'Logg inn i Kull',
  enterIntro:
    'Opne lenkja og trykk på «Logg inn», eller skriv inn koden på sida der du bad om han. Begge verkar i {minutes} minutt, og berre éin gong.',
  enterWarning: 'Bad du ikkje om dette, kan du sjå bort frå e-posten. Ikkje gi koden til nokon.',
  enterCode: 'Kode',
  enterAction: 'Logg inn',
  reasonEnter: 'Du får denne e-posten fordi nokon bad om å logge inn med adressa di.',
  leaveSetHolderSubject: '{other} er vikaren din',
  leaveSetHolder:
    'Frå og med {from} til og med {to} har {other} dei same rollene som du har i Kull. Det byrjar og sluttar av seg sjølv, og du kan avslutte det før.',
  leaveSetDeputySubject: 'Du er vikar for {other}',
  leaveSetDeputy:
    'Frå og med {from} til og med {to} har du dei same rollene i Kull som {other} har. Det byrjar og sluttar av seg sjølv.',
  leaveEndedHolderSubject: 'Rollene er dine aleine igjen',
  leaveEndedHolder:
    'Permisjonen frå {from} til {to} er avslutta. {other} er ikkje lenger vikar for deg.',
  leaveEndedDeputySubject: 'Du er ikkje lenger vikar for {other}',
  leaveEndedDeputy:
    'Permisjonen frå {from} til {to} er avslutta, og rollene du hadde for {other}, er tekne bort.',
  leaveAction: 'Sjå permisjonar og vikarar',
  reasonLeave: 'Du får denne e-posten fordi det gjeld rollene dine i Kull.',
};

const en: Words = {
  enterSubject: 'Sign in to Kull',
  enterIntro:
    "Open the link and press 'Sign in', or type the code on the page where you asked for it. Both work for {minutes} minutes, and only once.",
  enterWarning: 'If you did not ask for this, ignore this e-mail. Never give the code to anybody.',
  enterCode: 'Code',
  enterAction: 'Sign in',
  reasonEnter: 'You get this e-mail because somebody asked to sign in with your address.',
  leaveSetHolderSubject: '{other} stands in for you',
  leaveSetHolder:
    'From {from} up to and including {to}, {other} has the same roles in Kull as you have. It begins and ends by itself, and you can end it earlier.',
  leaveSetDeputySubject: 'You stand in for {other}',
  leaveSetDeputy:
    'From {from} up to and including {to}, you have the same roles in Kull as {other} has. It begins and ends by itself.',
  leaveEndedHolderSubject: 'The roles are yours alone again',
  leaveEndedHolder:
    'The leave from {from} to {to} has been ended. {other} no longer stands in for you.',
  leaveEndedDeputySubject: 'You no longer stand in for {other}',
  leaveEndedDeputy:
    'The leave from {from} to {to} has been ended, and the roles you had for {other} are taken away.',
  leaveAction: 'See leave and deputies',
  reasonLeave: 'You get this e-mail because it is about your roles in Kull.',
};

export const ACCESS: Readonly<Record<Locale, Words>> = { nb, nn, en };
