import type { Locale } from '#kernel';

/** Talks with single students: to the mentor, and to the student (`myTalk_`). */
const nb = {
  talk_bookedSubject: 'En student har bestilt samtale {when}',
  talk_bookedIntro: 'En student har tatt en av tidene du har åpnet for samtaler i {round}.',
  talk_movedSubject: 'En student har flyttet samtalen til {when}',
  talk_movedIntro: 'En student har flyttet samtalen sin i {round} til en annen av tidene dine.',
  talk_freedSubject: 'Tida {when} er ledig igjen',
  talk_freedIntro: 'En student har gitt fra seg samtalen i {round}. Andre kan ta tida.',
  talk_cancelledSubject: 'Du har avlyst samtalen {when}',
  talk_cancelledIntro: 'Studenten har fått beskjed, og kan ta en annen av tidene dine i {round}.',
  talk_unledSubject: 'Samtalen {when} er avlyst',
  talk_unledIntro:
    'Samtalen er avlyst fordi du ikke lenger har gruppa i {round}. Du trenger ikke å gjøre noe.',
  talk_overSubject: 'Samtalen {when} er avlyst',
  talk_overIntro:
    'Samtalen er avlyst fordi runden {round} er avsluttet. Du trenger ikke å gjøre noe.',
  myTalk_bookedSubject: 'Samtalen din er {when}',
  myTalk_bookedIntro:
    'Du har bestilt en samtale med mentoren i {round}. Du kan flytte den eller gi den fra deg på siden.',
  myTalk_movedSubject: 'Samtalen din er flyttet til {when}',
  myTalk_movedIntro: 'Du har flyttet samtalen med mentoren i {round}.',
  myTalk_freedSubject: 'Du har ikke lenger samtale {when}',
  myTalk_freedIntro: 'Denne samtalen i {round} er ikke lenger din. Andre kan ta tida.',
  myTalk_cancelledSubject: 'Samtalen {when} er avlyst',
  myTalk_cancelledIntro: 'Mentoren har avlyst samtalen med deg i {round}.',
  myTalk_unledSubject: 'Samtalen {when} er avlyst',
  myTalk_unledIntro: 'Samtalen er avlyst fordi mentoren ikke lenger har gruppa i {round}.',
  myTalk_overSubject: 'Samtalen {when} er avlyst',
  myTalk_overIntro: 'Samtalen er avlyst fordi runden {round} er avsluttet.',
  talkAction: 'Se samtalene dine',
  talkCancelledAsk: 'Du kan ta en av de andre ledige tidene.',
  talkCancelledAction: 'Finn en annen tid',
  talkUnledAsk: 'Har en annen mentor i gruppa ledige tider, kan du ta en av dem.',
  talkGoneAction: 'Åpne Kull',
  talkSoonSubject: 'Samtale i morgen, {date} kl. {time}',
  talkSoonIntro: 'Du har en samtale i {round} i morgen.',
  talkSoonAsk: 'Passer det ikke, så flytt den eller gi den fra deg. Da får mentoren vite det.',
  talkSoonAskMentor: 'Passer det ikke, så avlys den på siden. Da får studenten vite det.',
  talkUnloggedSubject: 'Ble det samtale {date}?',
  talkUnloggedIntro: 'Det sto en samtale {date} i {round}, og det er ikke sagt om den ble holdt.',
  talkUnloggedAsk:
    'Si om den ble holdt eller ikke: det er ett trykk. Da hører du ikke mer om denne samtalen.',
  talkUnloggedAction: 'Si om den ble holdt',
};

type Words = Readonly<Record<keyof typeof nb, string>>;

const nn: Words = {
  talk_bookedSubject: 'Ein student har bestilt samtale {when}',
  talk_bookedIntro: 'Ein student har teke ei av tidene du har opna for samtalar i {round}.',
  talk_movedSubject: 'Ein student har flytta samtalen til {when}',
  talk_movedIntro: 'Ein student har flytta samtalen sin i {round} til ei anna av tidene dine.',
  talk_freedSubject: 'Tida {when} er ledig att',
  talk_freedIntro: 'Ein student har gitt frå seg samtalen i {round}. Andre kan ta tida.',
  talk_cancelledSubject: 'Du har avlyst samtalen {when}',
  talk_cancelledIntro: 'Studenten har fått beskjed, og kan ta ei anna av tidene dine i {round}.',
  talk_unledSubject: 'Samtalen {when} er avlyst',
  talk_unledIntro:
    'Samtalen er avlyst fordi du ikkje lenger har gruppa i {round}. Du treng ikkje å gjere noko.',
  talk_overSubject: 'Samtalen {when} er avlyst',
  talk_overIntro:
    'Samtalen er avlyst fordi runden {round} er avslutta. Du treng ikkje å gjere noko.',
  myTalk_bookedSubject: 'Samtalen din er {when}',
  myTalk_bookedIntro:
    'Du har bestilt ein samtale med mentoren i {round}. Du kan flytte han eller gi han frå deg på sida.',
  myTalk_movedSubject: 'Samtalen din er flytta til {when}',
  myTalk_movedIntro: 'Du har flytta samtalen med mentoren i {round}.',
  myTalk_freedSubject: 'Du har ikkje lenger samtale {when}',
  myTalk_freedIntro: 'Denne samtalen i {round} er ikkje lenger din. Andre kan ta tida.',
  myTalk_cancelledSubject: 'Samtalen {when} er avlyst',
  myTalk_cancelledIntro: 'Mentoren har avlyst samtalen med deg i {round}.',
  myTalk_unledSubject: 'Samtalen {when} er avlyst',
  myTalk_unledIntro: 'Samtalen er avlyst fordi mentoren ikkje lenger har gruppa i {round}.',
  myTalk_overSubject: 'Samtalen {when} er avlyst',
  myTalk_overIntro: 'Samtalen er avlyst fordi runden {round} er avslutta.',
  talkAction: 'Sjå samtalane dine',
  talkCancelledAsk: 'Du kan ta ei av dei andre ledige tidene.',
  talkCancelledAction: 'Finn ei anna tid',
  talkUnledAsk: 'Har ein annan mentor i gruppa ledige tider, kan du ta ei av dei.',
  talkGoneAction: 'Opne Kull',
  talkSoonSubject: 'Samtale i morgon, {date} kl. {time}',
  talkSoonIntro: 'Du har ein samtale i {round} i morgon.',
  talkSoonAsk: 'Passar det ikkje, så flytt han eller gi han frå deg. Då får mentoren vite det.',
  talkSoonAskMentor: 'Passar det ikkje, så avlys han på sida. Då får studenten vite det.',
  talkUnloggedSubject: 'Blei det samtale {date}?',
  talkUnloggedIntro:
    'Det stod ein samtale {date} i {round}, og det er ikkje sagt om han blei halden.',
  talkUnloggedAsk:
    'Sei om han blei halden eller ikkje: det er eitt trykk. Då høyrer du ikkje meir om denne samtalen.',
  talkUnloggedAction: 'Sei om han blei halden',
};

const en: Words = {
  talk_bookedSubject: 'A student has booked a talk on {when}',
  talk_bookedIntro: 'A student has taken one of the times you opened for talks in {round}.',
  talk_movedSubject: 'A student has moved the talk to {when}',
  talk_movedIntro: 'A student has moved their talk in {round} to another of your times.',
  talk_freedSubject: 'The time on {when} is open again',
  talk_freedIntro: 'A student has given back their talk in {round}. Others can take the time.',
  talk_cancelledSubject: 'You have cancelled the talk on {when}',
  talk_cancelledIntro: 'The student has been told, and can take another of your times in {round}.',
  talk_unledSubject: 'The talk on {when} is cancelled',
  talk_unledIntro:
    'The talk is cancelled because you no longer have the group in {round}. There is nothing you need to do.',
  talk_overSubject: 'The talk on {when} is cancelled',
  talk_overIntro:
    'The talk is cancelled because the round {round} is over. There is nothing you need to do.',
  myTalk_bookedSubject: 'Your talk is on {when}',
  myTalk_bookedIntro:
    'You have booked a talk with the mentor in {round}. You can move it or give it back on the page.',
  myTalk_movedSubject: 'Your talk is moved to {when}',
  myTalk_movedIntro: 'You have moved the talk with the mentor in {round}.',
  myTalk_freedSubject: 'You no longer have a talk on {when}',
  myTalk_freedIntro: 'This talk in {round} is no longer yours. Others can take the time.',
  myTalk_cancelledSubject: 'The talk on {when} is cancelled',
  myTalk_cancelledIntro: 'The mentor has cancelled the talk with you in {round}.',
  myTalk_unledSubject: 'The talk on {when} is cancelled',
  myTalk_unledIntro: 'The talk is cancelled because the mentor no longer has the group in {round}.',
  myTalk_overSubject: 'The talk on {when} is cancelled',
  myTalk_overIntro: 'The talk is cancelled because the round {round} is over.',
  talkAction: 'See your talks',
  talkCancelledAsk: 'You can take one of the other open times.',
  talkCancelledAction: 'Find another time',
  talkUnledAsk: 'If another mentor of the group has open times, you can take one of them.',
  talkGoneAction: 'Open Kull',
  talkSoonSubject: 'Talk tomorrow, {date} at {time}',
  talkSoonIntro: 'You have a talk in {round} tomorrow.',
  talkSoonAsk: 'If it does not suit you, move it or give it back. Then the mentor is told.',
  talkSoonAskMentor: 'If it does not suit you, cancel it on the page. Then the student is told.',
  talkUnloggedSubject: 'Was there a talk on {date}?',
  talkUnloggedIntro:
    'There was to be a talk in {round} on {date}, and nobody has said whether it was held.',
  talkUnloggedAsk:
    'Say whether it was held or not: it is one press. Then you will hear no more about this talk.',
  talkUnloggedAction: 'Say whether it was held',
};

export const TALKS: Readonly<Record<Locale, Words>> = { nb, nn, en };
