import type { Locale } from '#kernel';

/** Rounds that have been kept for as long as they should. */
const nb = {
  pastLimitSubject: '{round} har vært lagret så lenge den skal',
  pastLimitIntro:
    '{round} i ordningen {scheme} skulle lagres til og med {through}. Den ligger der ennå.',
  pastLimitAsk:
    'Ingenting blir slettet før en administrator har sett hva som blir borte, og sagt ja. Dere kan også ta vare på runden lenger.',
  pastLimitAction: 'Se hva som blir slettet',
  reasonAdministrator: 'Du får denne e-posten fordi du er administrator for {institution} i Kull.',
};

type Words = Readonly<Record<keyof typeof nb, string>>;

const nn: Words = {
  pastLimitSubject: '{round} har vore lagra så lenge han skal',
  pastLimitIntro:
    '{round} i ordninga {scheme} skulle lagrast til og med {through}. Han ligg der enno.',
  pastLimitAsk:
    'Ingenting blir sletta før ein administrator har sett kva som blir borte, og sagt ja. Det går òg an å ta vare på runden lenger.',
  pastLimitAction: 'Sjå kva som blir sletta',
  reasonAdministrator: 'Du får denne e-posten fordi du er administrator for {institution} i Kull.',
};

const en: Words = {
  pastLimitSubject: '{round} has been kept for as long as it should be',
  pastLimitIntro:
    '{round} in the scheme {scheme} was to be kept until {through}. It is still there.',
  pastLimitAsk:
    'Nothing is deleted until an administrator has seen what goes, and agreed. You can also keep the round for longer.',
  pastLimitAction: 'See what will be deleted',
  reasonAdministrator: 'You get this e-mail because you administer Kull for {institution}.',
};

export const RETENTION: Readonly<Record<Locale, Words>> = { nb, nn, en };
