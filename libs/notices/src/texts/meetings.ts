import type { Locale } from '#kernel';

/** Meetings as they are planned, moved and cancelled. */
const nb = {
  factWhen: 'Tid',
  factPlace: 'Sted',
  factLink: 'Lenke',
  meetingAt: '{date} kl. {time}',
  meeting_invitedSubject: '{title}: {when}',
  meeting_invitedIntro: 'Det er planlagt et møte.',
  meeting_changedSubject: 'Endret: {title}, {when}',
  meeting_changedIntro: 'Møtet er endret. Slik er det nå:',
  meeting_cancelledSubject: 'Avlyst: {title}, {when}',
  meeting_cancelledIntro: 'Møtet er avlyst. Du trenger ikke å gjøre noe.',
  meeting_overIntro: 'Møtet er avlyst fordi runden er over. Du trenger ikke å gjøre noe.',
  meeting_offSubject: 'Ikke lenger for deg: {title}, {when}',
  meeting_offIntro: 'Du skal ikke på dette møtet lenger. Du trenger ikke å gjøre noe.',
  meetingReplyAsk:
    'Si fra om du kommer. Ingen spør om grunn, og du kan svare på nytt helt til møtet er over. Du trenger ikke å logge inn.',
  meetingsReplyAsk:
    'Under hvert møte er en lenke for den som ikke kommer. Ingen spør om grunn, og du trenger ikke å logge inn.',
  meetingComing: 'Jeg kommer',
  meetingNotComing: 'Kommer ikke',
  meetingAction: 'Se møtet',
  meetings_invitedSubject: '{count} nye møter i {round}',
  meetings_invitedIntro: 'Disse møtene er planlagt:',
  meetings_invitedFile:
    'Fila som er lagt ved, legger dem i kalenderen din. Vil du at møter og endringer skal komme dit av seg selv, kan du lage en adresse for det på siden «Meg».',
  meetings_changedSubject: '{count} møter er endret i {round}',
  meetings_changedIntro: 'Disse møtene er endret. Slik er de nå:',
  meetings_cancelledSubject: '{count} møter er avlyst i {round}',
  meetings_cancelledIntro: 'Disse møtene er avlyst. Du trenger ikke å gjøre noe.',
  meetings_overIntro: 'Disse møtene er avlyst fordi runden er over. Du trenger ikke å gjøre noe.',
  meetings_offSubject: '{count} møter du ikke skal på lenger i {round}',
  meetings_offIntro: 'Du skal ikke på disse møtene lenger. Du trenger ikke å gjøre noe.',
  meetingsAction: 'Se møtene',
  factOnline: 'På nett',
  factTheme: 'Tema',
};

type Words = Readonly<Record<keyof typeof nb, string>>;

const nn: Words = {
  factWhen: 'Tid',
  factPlace: 'Stad',
  factLink: 'Lenkje',
  meetingAt: '{date} kl. {time}',
  meeting_invitedSubject: '{title}: {when}',
  meeting_invitedIntro: 'Det er planlagt eit møte.',
  meeting_changedSubject: 'Endra: {title}, {when}',
  meeting_changedIntro: 'Møtet er endra. Slik er det no:',
  meeting_cancelledSubject: 'Avlyst: {title}, {when}',
  meeting_cancelledIntro: 'Møtet er avlyst. Du treng ikkje å gjere noko.',
  meeting_overIntro: 'Møtet er avlyst fordi runden er over. Du treng ikkje å gjere noko.',
  meeting_offSubject: 'Ikkje lenger for deg: {title}, {when}',
  meeting_offIntro: 'Du skal ikkje på dette møtet lenger. Du treng ikkje å gjere noko.',
  meetingReplyAsk:
    'Sei frå om du kjem. Ingen spør om grunn, og du kan svare på nytt heilt til møtet er over. Du treng ikkje å logge inn.',
  meetingsReplyAsk:
    'Under kvart møte er ei lenkje for den som ikkje kjem. Ingen spør om grunn, og du treng ikkje å logge inn.',
  meetingComing: 'Eg kjem',
  meetingNotComing: 'Kjem ikkje',
  meetingAction: 'Sjå møtet',
  meetings_invitedSubject: '{count} nye møte i {round}',
  meetings_invitedIntro: 'Desse møta er planlagde:',
  meetings_invitedFile:
    'Fila som er lagd ved, legg dei i kalenderen din. Vil du at møte og endringar skal kome dit av seg sjølve, kan du lage ei adresse for det på sida «Meg».',
  meetings_changedSubject: '{count} møte er endra i {round}',
  meetings_changedIntro: 'Desse møta er endra. Slik er dei no:',
  meetings_cancelledSubject: '{count} møte er avlyste i {round}',
  meetings_cancelledIntro: 'Desse møta er avlyste. Du treng ikkje å gjere noko.',
  meetings_overIntro: 'Desse møta er avlyste fordi runden er over. Du treng ikkje å gjere noko.',
  meetings_offSubject: '{count} møte du ikkje skal på lenger i {round}',
  meetings_offIntro: 'Du skal ikkje på desse møta lenger. Du treng ikkje å gjere noko.',
  meetingsAction: 'Sjå møta',
  factOnline: 'På nett',
  factTheme: 'Tema',
};

const en: Words = {
  factWhen: 'Time',
  factPlace: 'Place',
  factLink: 'Link',
  meetingAt: '{date} at {time}',
  meeting_invitedSubject: '{title}: {when}',
  meeting_invitedIntro: 'A meeting has been planned.',
  meeting_changedSubject: 'Changed: {title}, {when}',
  meeting_changedIntro: 'The meeting has changed. This is how it is now:',
  meeting_cancelledSubject: 'Cancelled: {title}, {when}',
  meeting_cancelledIntro: 'The meeting is cancelled. There is nothing you need to do.',
  meeting_overIntro:
    'The meeting is cancelled because the round is over. There is nothing you need to do.',
  meeting_offSubject: 'No longer for you: {title}, {when}',
  meeting_offIntro: 'You are no longer expected at this meeting. There is nothing you need to do.',
  meetingReplyAsk:
    'Say whether you are coming. Nobody asks why, and you can answer again until the meeting is over. You need not sign in.',
  meetingsReplyAsk:
    'Below each meeting is a link for whoever is not coming. Nobody asks why, and you need not sign in.',
  meetingComing: 'I am coming',
  meetingNotComing: 'Not coming',
  meetingAction: 'See the meeting',
  meetings_invitedSubject: '{count} new meetings in {round}',
  meetings_invitedIntro: 'These meetings have been planned:',
  meetings_invitedFile:
    'The attached file puts them into your calendar. If you would like meetings and changes to come there by themselves, make an address for that on the page “Me”.',
  meetings_changedSubject: '{count} meetings have changed in {round}',
  meetings_changedIntro: 'These meetings have changed. This is how they are now:',
  meetings_cancelledSubject: '{count} meetings are cancelled in {round}',
  meetings_cancelledIntro: 'These meetings are cancelled. There is nothing you need to do.',
  meetings_overIntro:
    'These meetings are cancelled because the round is over. There is nothing you need to do.',
  meetings_offSubject: '{count} meetings that are no longer for you in {round}',
  meetings_offIntro:
    'You are no longer expected at these meetings. There is nothing you need to do.',
  meetingsAction: 'See the meetings',
  factOnline: 'Online',
  factTheme: 'Theme',
};

export const MEETINGS: Readonly<Record<Locale, Words>> = { nb, nn, en };
