import type { Locale } from '#kernel';

/** Concerns. Never what they say. */
const nb = {
  concernSubject: 'En mentor har meldt en bekymring til deg',
  concernIntro: 'En mentor har skrevet en bekymring til deg i Kull.',
  concernAdditionSubject: 'Nytt i en bekymring du har fått',
  concernAdditionIntro: 'Mentoren som skrev en bekymring til deg i Kull, har lagt til noe.',
  concernAsk:
    'Bare mentoren og de som er valgt som mottakere, kan lese den. Derfor står den ikke i denne e-posten.',
  concernAction: 'Les bekymringen i Kull',
  reasonConcern: 'Du får denne e-posten fordi en mentor har valgt deg som mottaker.',
  concernAloneSubject: 'Ingen kan lese bekymringen din nå',
  concernAloneIntro:
    'De du sendte en bekymring til i Kull, har ikke lenger rollen de hadde da, eller er borte. Ingen av dem kan lese den nå.',
  concernAloneAsk: 'Åpne bekymringen og velg noen andre som skal få den.',
  concernAloneAction: 'Velg nye mottakere',
  reasonConcernAlone: 'Du får denne e-posten fordi du har skrevet bekymringen.',
};

type Words = Readonly<Record<keyof typeof nb, string>>;

const nn: Words = {
  concernSubject: 'Ein mentor har meldt ei bekymring til deg',
  concernIntro: 'Ein mentor har skrive ei bekymring til deg i Kull.',
  concernAdditionSubject: 'Nytt i ei bekymring du har fått',
  concernAdditionIntro: 'Mentoren som skreiv ei bekymring til deg i Kull, har lagt til noko.',
  concernAsk:
    'Berre mentoren og dei som er valde som mottakarar, kan lese henne. Difor står ho ikkje i denne e-posten.',
  concernAction: 'Les bekymringa i Kull',
  reasonConcern: 'Du får denne e-posten fordi ein mentor har valt deg som mottakar.',
  concernAloneSubject: 'Ingen kan lese bekymringa di no',
  concernAloneIntro:
    'Dei du sende ei bekymring til i Kull, har ikkje lenger rolla dei hadde då, eller er borte. Ingen av dei kan lese henne no.',
  concernAloneAsk: 'Opne bekymringa og vel nokon andre som skal få henne.',
  concernAloneAction: 'Vel nye mottakarar',
  reasonConcernAlone: 'Du får denne e-posten fordi du har skrive bekymringa.',
};

const en: Words = {
  concernSubject: 'A mentor has sent you a concern',
  concernIntro: 'A mentor has written a concern to you in Kull.',
  concernAdditionSubject: 'There is something new in a concern you have received',
  concernAdditionIntro: 'The mentor who wrote a concern to you in Kull has added something.',
  concernAsk:
    'Only the mentor and those chosen as recipients can read it. That is why it is not in this e-mail.',
  concernAction: 'Read the concern in Kull',
  reasonConcern: 'You get this e-mail because a mentor has chosen you as a recipient.',
  concernAloneSubject: 'Nobody can read your concern now',
  concernAloneIntro:
    'Those you sent a concern to in Kull no longer have the role they had then, or are away. None of them can read it now.',
  concernAloneAsk: 'Open the concern and choose somebody else to have it.',
  concernAloneAction: 'Choose new recipients',
  reasonConcernAlone: 'You get this e-mail because you wrote the concern.',
};

export const CONCERNS: Readonly<Record<Locale, Words>> = { nb, nn, en };
