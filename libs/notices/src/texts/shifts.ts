import type { Locale } from '#kernel';

/** Drop-in shifts, to their mentor. */
const nb = {
  shiftUnloggedSubject: 'Hvor mange stakk innom {date}?',
  shiftUnloggedIntro: 'Du skulle ta imot drop-in {date} i {round}, og vakta er ikke loggført.',
  shiftUnloggedAsk:
    'Si hvor mange som kom, eller at du ikke var der: det tar et halvt minutt. Da hører du ikke mer om denne vakta.',
  shiftUnloggedAction: 'Loggfør vakta',
};

type Words = Readonly<Record<keyof typeof nb, string>>;

const nn: Words = {
  shiftUnloggedSubject: 'Kor mange stakk innom {date}?',
  shiftUnloggedIntro: 'Du skulle ta imot drop-in {date} i {round}, og vakta er ikkje loggført.',
  shiftUnloggedAsk:
    'Sei kor mange som kom, eller at du ikkje var der: det tek eit halvt minutt. Då høyrer du ikkje meir om denne vakta.',
  shiftUnloggedAction: 'Loggfør vakta',
};

const en: Words = {
  shiftUnloggedSubject: 'How many dropped in on {date}?',
  shiftUnloggedIntro:
    'You were to be there for drop-in in {round} on {date}, and the shift is not logged.',
  shiftUnloggedAsk:
    'Say how many came, or that you were not there: it takes half a minute. Then you will hear no more about this shift.',
  shiftUnloggedAction: 'Log the shift',
};

export const SHIFTS: Readonly<Record<Locale, Words>> = { nb, nn, en };
