import type { Locale } from '#kernel';

/** Students who choose their mentor, and what the two agree on. */
const nb = {
  mentorAskedSubject: '{student} ønsker deg som mentor',
  mentorAskedIntro: '{student} i {round} har spurt om du vil være mentor.',
  mentorAskedAsk: 'Svar senest {expires}. Etter det går spørsmålet videre til noen andre.',
  mentorAskedAction: 'Les og svar',
  mentorReminderSubject: '{student} venter på svar fra deg',
  mentorReminderIntro: '{student} i {round} har spurt om du vil være mentor, og venter på svar.',
  choiceAcceptedSubject: '{mentor} er mentoren din',
  choiceAcceptedIntro: '{mentor} har sagt ja til å være mentoren din i {round}.',
  choiceAcceptedAsk: 'Se hvordan du får tak i mentoren din, og avtal det første møtet.',
  choiceAcceptedAction: 'Gå til mentoren din',
  choiceDeclinedSubject: '{mentor} kunne ikke denne gangen',
  choiceDeclinedIntro: '{mentor} har ikke mulighet til å være mentoren din i {round}.',
  choiceExpiredSubject: '{mentor} har ikke svart',
  choiceExpiredIntro:
    '{mentor} har ikke svart innen fristen på om du kan ha {mentor} som mentor i {round}.',
  choiceReleasedSubject: '{mentor} har ikke flere plasser',
  choiceReleasedIntro: '{mentor} har ikke lenger plass til flere i {round}.',
  choiceNext:
    'Nå har vi spurt {next}, som er den neste på lista di. Du får en e-post når det er svar.',
  choiceNone: 'Det er ingen flere på lista di. Velg gjerne noen nye.',
  choiceAction: 'Se lista di',
  goalsWrittenSubject: '{writer} har skrevet mål for dere',
  goalsWrittenIntro:
    '{writer} har skrevet mål for dere to i {round}, og venter på at du godtar dem.',
  goalsWrittenAsk: 'Les dem, og godta eller endre dem. Bare dere to kan lese målene.',
  goalsWrittenAction: 'Les målene',
};

type Words = Readonly<Record<keyof typeof nb, string>>;

const nn: Words = {
  mentorAskedSubject: '{student} ønskjer deg som mentor',
  mentorAskedIntro: '{student} i {round} har spurt om du vil vere mentor.',
  mentorAskedAsk: 'Svar seinast {expires}. Etter det går spørsmålet vidare til nokon andre.',
  mentorAskedAction: 'Les og svar',
  mentorReminderSubject: '{student} ventar på svar frå deg',
  mentorReminderIntro: '{student} i {round} har spurt om du vil vere mentor, og ventar på svar.',
  choiceAcceptedSubject: '{mentor} er mentoren din',
  choiceAcceptedIntro: '{mentor} har sagt ja til å vere mentoren din i {round}.',
  choiceAcceptedAsk: 'Sjå korleis du får tak i mentoren din, og avtal det første møtet.',
  choiceAcceptedAction: 'Gå til mentoren din',
  choiceDeclinedSubject: '{mentor} kunne ikkje denne gongen',
  choiceDeclinedIntro: '{mentor} har ikkje høve til å vere mentoren din i {round}.',
  choiceExpiredSubject: '{mentor} har ikkje svart',
  choiceExpiredIntro:
    '{mentor} har ikkje svart innan fristen på om du kan ha {mentor} som mentor i {round}.',
  choiceReleasedSubject: '{mentor} har ikkje fleire plassar',
  choiceReleasedIntro: '{mentor} har ikkje lenger plass til fleire i {round}.',
  choiceNext:
    'No har vi spurt {next}, som er den neste på lista di. Du får ein e-post når det er svar.',
  choiceNone: 'Det er ingen fleire på lista di. Vel gjerne nokon nye.',
  choiceAction: 'Sjå lista di',
  goalsWrittenSubject: '{writer} har skrive mål for dykk',
  goalsWrittenIntro:
    '{writer} har skrive mål for dykk to i {round}, og ventar på at du godtek dei.',
  goalsWrittenAsk: 'Les dei, og godta eller endre dei. Berre de to kan lese måla.',
  goalsWrittenAction: 'Les måla',
};

const en: Words = {
  mentorAskedSubject: '{student} would like you as a mentor',
  mentorAskedIntro: '{student} in {round} has asked you to be their mentor.',
  mentorAskedAsk: 'Answer by {expires}. After that, somebody else is asked.',
  mentorAskedAction: 'Read and answer',
  mentorReminderSubject: '{student} is waiting for your answer',
  mentorReminderIntro:
    '{student} in {round} has asked you to be their mentor, and is waiting for an answer.',
  choiceAcceptedSubject: '{mentor} is your mentor',
  choiceAcceptedIntro: '{mentor} has said yes to being your mentor in {round}.',
  choiceAcceptedAsk: 'See how to reach your mentor, and agree on a first meeting.',
  choiceAcceptedAction: 'Go to your mentor',
  choiceDeclinedSubject: '{mentor} could not this time',
  choiceDeclinedIntro: '{mentor} is not able to be your mentor in {round}.',
  choiceExpiredSubject: '{mentor} has not answered',
  choiceExpiredIntro:
    '{mentor} has not answered in time whether you can have {mentor} as your mentor in {round}.',
  choiceReleasedSubject: '{mentor} has no more places',
  choiceReleasedIntro: '{mentor} no longer has room for more in {round}.',
  choiceNext:
    'We have now asked {next}, who is next on your list. You will get an e-mail when there is an answer.',
  choiceNone: 'There is nobody left on your list. You are welcome to choose others.',
  choiceAction: 'See your list',
  goalsWrittenSubject: '{writer} has written goals for you',
  goalsWrittenIntro:
    '{writer} has written goals for the two of you in {round}, and waits for you to accept them.',
  goalsWrittenAsk: 'Read them, and accept or change them. Only the two of you can read the goals.',
  goalsWrittenAction: 'Read the goals',
};

export const CHOOSING: Readonly<Record<Locale, Words>> = { nb, nn, en };
