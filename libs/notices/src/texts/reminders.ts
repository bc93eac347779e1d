import type { Locale } from '#kernel';

/** Reminders, and the summary on Mondays. */
const nb = {
  meetingSoonSubject: 'Møte i morgen, {date} kl. {time}',
  meetingSoonIntro: 'Dere har et møte i {round} i morgen.',
  meetingSoonAsk: 'Kan du ikke komme, så si fra til mentoren din.',
  meetingSoonAskMentor:
    'Må det flyttes eller avlyses, så gjør det på møtets side. Da får de andre vite det.',
  meetingSoonAction: 'Se møtet',
  logMissingSubject: 'Ble det møte {date}?',
  logMissingIntro: 'Det sto et møte {date} i {round}, og det er ikke loggført.',
  logMissingAsk:
    'Loggfør det, også hvis det ikke ble noe av: det tar under et minutt. Da hører du ikke mer om dette møtet.',
  logMissingAction: 'Loggfør møtet',
  unansweredSubject: 'Vil du være med i {scheme}?',
  unansweredIntro:
    'Du er invitert til {round}, og har ikke svart ennå. Åpne invitasjonen og svar ja eller nei.',
  unansweredLast:
    'Du er invitert til {round}, og har ikke svart ennå. Dette er siste påminnelse. Åpne invitasjonen og svar ja eller nei.',
  digestSubject: 'Dette venter på deg denne uka',
  digestIntro: 'Her er det som venter i rundene du koordinerer.',
  digestAction: 'Se hva som venter',
  digest_notMet: '{count} har ikke møttes ennå',
  digest_logsMissing: 'møter uten logg: {count}',
  digest_talksMissing: 'samtaler uten logg: {count}',
  digest_shiftsMissing: 'drop-in-vakter uten logg: {count}',
  digest_waiting: '{count} på venteliste',
  digest_refused: '{count} kan ikke nås med e-post',
  reasonDigest: 'Du får denne e-posten fordi du er koordinator ved {institution}.',
};

type Words = Readonly<Record<keyof typeof nb, string>>;

const nn: Words = {
  meetingSoonSubject: 'Møte i morgon, {date} kl. {time}',
  meetingSoonIntro: 'De har eit møte i {round} i morgon.',
  meetingSoonAsk: 'Kan du ikkje kome, så sei frå til mentoren din.',
  meetingSoonAskMentor:
    'Må det flyttast eller avlysast, så gjer det på sida til møtet. Då får dei andre vite det.',
  meetingSoonAction: 'Sjå møtet',
  logMissingSubject: 'Blei det møte {date}?',
  logMissingIntro: 'Det stod eit møte {date} i {round}, og det er ikkje loggført.',
  logMissingAsk:
    'Loggfør det, også om det ikkje blei noko av: det tek under eit minutt. Då høyrer du ikkje meir om dette møtet.',
  logMissingAction: 'Loggfør møtet',
  unansweredSubject: 'Vil du vere med i {scheme}?',
  unansweredIntro:
    'Du er invitert til {round}, og har ikkje svart enno. Opne invitasjonen og svar ja eller nei.',
  unansweredLast:
    'Du er invitert til {round}, og har ikkje svart enno. Dette er siste påminning. Opne invitasjonen og svar ja eller nei.',
  digestSubject: 'Dette ventar på deg denne veka',
  digestIntro: 'Her er det som ventar i rundane du koordinerer.',
  digestAction: 'Sjå kva som ventar',
  digest_notMet: '{count} har ikkje møtst enno',
  digest_logsMissing: 'møte utan logg: {count}',
  digest_talksMissing: 'samtalar utan logg: {count}',
  digest_shiftsMissing: 'drop-in-vakter utan logg: {count}',
  digest_waiting: '{count} på venteliste',
  digest_refused: '{count} kan ikkje nåast med e-post',
  reasonDigest: 'Du får denne e-posten fordi du er koordinator ved {institution}.',
};

const en: Words = {
  meetingSoonSubject: 'Meeting tomorrow, {date} at {time}',
  meetingSoonIntro: 'You have a meeting in {round} tomorrow.',
  meetingSoonAsk: 'If you cannot come, let your mentor know.',
  meetingSoonAskMentor:
    'If it has to be moved or cancelled, do so on the meeting’s page. The others are told.',
  meetingSoonAction: 'See the meeting',
  logMissingSubject: 'Did you meet on {date}?',
  logMissingIntro: 'A meeting in {round} was planned for {date}, and it has not been logged.',
  logMissingAsk:
    'Log it, also if it did not take place: it takes less than a minute. You will not hear of this meeting again.',
  logMissingAction: 'Log the meeting',
  unansweredSubject: 'Would you like to join {scheme}?',
  unansweredIntro:
    'You are invited to {round}, and have not answered yet. Open the invitation and answer yes or no.',
  unansweredLast:
    'You are invited to {round}, and have not answered yet. This is the last reminder. Open the invitation and answer yes or no.',
  digestSubject: 'What waits for you this week',
  digestIntro: 'This is what waits in the rounds that you coordinate.',
  digestAction: 'See what waits',
  digest_notMet: '{count} have not met yet',
  digest_logsMissing: 'meetings without a log: {count}',
  digest_talksMissing: 'talks without a log: {count}',
  digest_shiftsMissing: 'drop-in shifts without a log: {count}',
  digest_waiting: '{count} on the waiting list',
  digest_refused: '{count} cannot be reached by e-mail',
  reasonDigest: 'You get this e-mail because you are a coordinator at {institution}.',
};

export const REMINDERS: Readonly<Record<Locale, Words>> = { nb, nn, en };
