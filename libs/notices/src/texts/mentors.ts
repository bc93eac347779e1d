import type { Locale } from '#kernel';

/** A mentor’s path: applying, the declaration, standing in. */
const nb = {
  selectedSubject: 'Du er valgt ut som mentor i {round}',
  selectedIntro: 'Søknaden din er godtatt: du er med som mentor i {round}.',
  selectedAsk: 'Se hva som er igjen før du kan få gruppe.',
  selectedAction: 'Se hva som er igjen',
  turnedDownSubject: 'Søknaden din om å bli mentor i {round}',
  turnedDownIntro:
    'Takk for at du søkte om å bli mentor i {round}. Du ble ikke valgt ut denne gangen.',
  turnedDownAsk: 'Koordinatoren kan svare hvis du lurer på noe.',
  turnedDownAction: 'Se andre utlysninger',
  reasonApplied: 'Du får denne e-posten fordi du søkte om å bli mentor i {round}.',
  substituteSubject: 'Du er vikar for gruppe {number}',
  substituteIntro: 'Du er vikar for mentoren i gruppe {number} fra og med {from} til og med {to}.',
  substituteAsk: 'I de dagene ser du gruppas side, og kan planlegge og loggføre møter.',
  substituteAction: 'Gå til gruppa',
  declarationSubject: 'Les og godta taushetserklæringen i {round}',
  declarationFirstIntro: 'Mentorene i {round} må lese og godta en taushetserklæring.',
  declarationIntro: 'Det har kommet en ny versjon av taushetserklæringen for mentorene i {round}.',
  declarationAsk: 'Den som ikke har gruppe ennå, kan først få en når den er godtatt.',
  declarationAction: 'Les erklæringen',
};

type Words = Readonly<Record<keyof typeof nb, string>>;

const nn: Words = {
  selectedSubject: 'Du er vald ut som mentor i {round}',
  selectedIntro: 'Søknaden din er godteken: du er med som mentor i {round}.',
  selectedAsk: 'Sjå kva som er att før du kan få gruppe.',
  selectedAction: 'Sjå kva som er att',
  turnedDownSubject: 'Søknaden din om å bli mentor i {round}',
  turnedDownIntro:
    'Takk for at du søkte om å bli mentor i {round}. Du blei ikkje vald ut denne gongen.',
  turnedDownAsk: 'Koordinatoren kan svare om du lurer på noko.',
  turnedDownAction: 'Sjå andre utlysingar',
  reasonApplied: 'Du får denne e-posten fordi du søkte om å bli mentor i {round}.',
  substituteSubject: 'Du er vikar for gruppe {number}',
  substituteIntro: 'Du er vikar for mentoren i gruppe {number} frå og med {from} til og med {to}.',
  substituteAsk: 'I dei dagane ser du sida til gruppa, og kan planleggje og loggføre møte.',
  substituteAction: 'Gå til gruppa',
  declarationSubject: 'Les og godta erklæringa om teieplikt i {round}',
  declarationFirstIntro: 'Mentorane i {round} må lese og godta ei erklæring om teieplikt.',
  declarationIntro:
    'Det har kome ein ny versjon av erklæringa om teieplikt for mentorane i {round}.',
  declarationAsk: 'Den som ikkje har gruppe enno, kan først få ei når ho er godteken.',
  declarationAction: 'Les erklæringa',
};

const en: Words = {
  selectedSubject: 'You are selected as a mentor in {round}',
  selectedIntro: 'Your application is accepted: you are in as a mentor in {round}.',
  selectedAsk: 'See what is left before you can have a group.',
  selectedAction: 'See what is left',
  turnedDownSubject: 'Your application to be a mentor in {round}',
  turnedDownIntro:
    'Thank you for applying to be a mentor in {round}. You were not selected this time.',
  turnedDownAsk: 'The coordinator can answer if you wonder about something.',
  turnedDownAction: 'See other calls',
  reasonApplied: 'You get this e-mail because you applied to be a mentor in {round}.',
  substituteSubject: 'You are a substitute for group {number}',
  substituteIntro:
    'You stand in for the mentor of group {number} from {from} to {to}, both included.',
  substituteAsk: 'On these days you see the group’s page, and can plan and log meetings.',
  substituteAction: 'Go to the group',
  declarationSubject: 'Read and accept the confidentiality declaration of {round}',
  declarationFirstIntro:
    'The mentors of {round} must read and accept a confidentiality declaration.',
  declarationIntro:
    'There is a new version of the confidentiality declaration for the mentors of {round}.',
  declarationAsk: 'Whoever has no group yet can have one only when it is accepted.',
  declarationAction: 'Read the declaration',
};

export const MENTORS: Readonly<Record<Locale, Words>> = { nb, nn, en };
