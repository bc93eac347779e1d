import type { Locale } from '#kernel';
import type { TextKey } from './texts.js';

/** What is said otherwise of a round of pairs, where nobody has a group, but a mentor or a student. */
const nb = {
  placedSubject: 'Du har fått mentor i {round}',
  placedIntro: 'Studentene og mentorene i {round} er koblet, og du har fått mentor.',
  placedAsk: 'Se hvordan du får tak i mentoren din, og når dere møtes, på siden for dere to.',
  placedAction: 'Gå til siden for dere to',
  leadsSubject: 'Du har fått student i {round}',
  leadsIntro: 'Studentene og mentorene i {round} er koblet. Her er den du skal være mentor for:',
  leadsAsk: 'Planlegg det første møtet så snart du kan. Studenten får se det med en gang.',
  leadsAction: 'Gå til siden for dere to',
  leadsActionMany: 'Gå til oversikten',
  leadsGroup: 'Student',
  selectedAsk: 'Se hva som er igjen før du kan få en student.',
  substituteSubject: 'Du er vikar for en mentor i {round}',
  substituteIntro: 'Du er vikar for en mentor i {round} fra og med {from} til og med {to}.',
  substituteAsk: 'I de dagene ser du siden for paret, og kan planlegge og loggføre møter.',
  substituteAction: 'Gå til siden for paret',
  declarationAsk: 'Den som ikke har fått student ennå, kan først få en når den er godtatt.',
  joinedSubject: 'Du har fått en student i {round}',
  joinedIntro: '{student} har tatt den ledige plassen hos deg i {round}.',
  joinedAction: 'Gå til siden for dere to',
  leftSubject: 'Du har fått en ledig plass i {round}',
  leftIntro: '{student} er ikke lenger studenten din i {round}. Du trenger ikke å gjøre noe.',
  leftAction: 'Gå til siden for paret',
  movedSubject: 'Du har fått mentor i {round}',
  movedIntro: 'Koordinatoren har koblet deg med en mentor i {round}.',
  membersChangedSubject: 'Endringer i hvem du er mentor for i {round}',
  membersCome: 'Studenten din nå: {students}.',
  membersGone: 'Ikke lenger studenten din: {students}.',
  leadsNowSubject: 'Du har fått en student i {round}',
  leadsNowIntro: 'Koordinatoren har satt deg som mentor for en student i {round}.',
  leadsNowAsk:
    'På siden for dere to ser du møtene og referatene til nå. Det mentoren før deg har skrevet bare for seg selv, ser du ikke.',
  leadsNoMoreSubject: 'Endringer i hvem du er mentor for i {round}',
  leadsNoMoreIntro:
    'Koordinatoren har gjort en endring, og det er en student i {round} du ikke lenger er mentor for.',
  leadsNoMoreAsk: 'Du kan ikke lenger åpne siden for dere to. Takk for innsatsen.',
  leadsTooSubject: 'Du har fått en student i {round}',
  leadsTooIntro: 'Koordinatoren har lagt deg til som mentor for en student i {round}.',
  leadsTooAsk:
    'På siden deres ser du hvem studenten er, og møtene og referatene til nå. Det andre mentorer har skrevet bare for seg selv, ser du ikke.',
  oneMoreMentorSubject: 'Du har fått en mentor til i {round}',
  oneMoreMentorIntro: 'Koordinatoren har gitt deg en mentor til i {round}.',
  newMentorSubject: 'Du har fått ny mentor i {round}',
  newMentorIntro: 'Koordinatoren har gitt deg en ny mentor i {round}.',
  groupEndedSubject: 'Du har ikke lenger mentor i {round}',
  groupEndedIntro: 'Koordinatoren har avsluttet koblingen mellom deg og mentoren din i {round}.',
  changeDeclinedSubject: 'Du har fått svar på ønsket om å bytte mentor',
  changeDeclinedIntro: 'Koordinatoren har svart på at du ønsket en annen mentor i {round}.',
  changeDeclinedAsk: 'Les svaret i Kull. Mentoren din får ikke vite om det.',
  waitingBeganIntro:
    'Ingen av mentorene i {round} har plass til flere akkurat nå, så du står på venteliste.',
  seatOfferedIntro:
    'Du står på venteliste i {round}, og nå er det en mentor som har plass til deg.',
  seatExpiredSubject: 'Plassen i {round} er gått videre',
  seatExpiredIntro:
    'Du svarte ikke i tide på om du vil ha mentoren som hadde plass til deg, så plassen har gått til den neste. Du står ikke på ventelista i {round} lenger.',
  seatWithdrawnSubject: 'Plassen i {round} finnes ikke lenger',
  seatWithdrawnIntro:
    'Du ble spurt om du vil ha en mentor som hadde plass til deg, men den plassen er borte. Du har beholdt plassen din i køen i {round}.',
  seatGivenSubject: 'Du har fått mentor i {round}',
  seatGivenIntro: 'Du har fått mentor i {round}, og står ikke på venteliste lenger.',
  talk_unledIntro:
    'Samtalen er avlyst fordi du ikke lenger er mentor for studenten i {round}. Du trenger ikke å gjøre noe.',
  myTalk_unledIntro:
    'Samtalen er avlyst fordi den som var mentoren din i {round}, ikke er det lenger.',
  talkUnledAsk: 'Har en annen av mentorene dine ledige tider, kan du ta en av dem.',
} satisfies Partial<Record<TextKey, string>>;

type PairTexts = Readonly<Record<keyof typeof nb, string>>;

const nn: PairTexts = {
  placedSubject: 'Du har fått mentor i {round}',
  placedIntro: 'Studentane og mentorane i {round} er kopla, og du har fått mentor.',
  placedAsk: 'Sjå korleis du får tak i mentoren din, og når de møtest, på sida for dykk to.',
  placedAction: 'Gå til sida for dykk to',
  leadsSubject: 'Du har fått student i {round}',
  leadsIntro: 'Studentane og mentorane i {round} er kopla. Her er den du skal vere mentor for:',
  leadsAsk: 'Planlegg det første møtet så snart du kan. Studenten får sjå det med ein gong.',
  leadsAction: 'Gå til sida for dykk to',
  leadsActionMany: 'Gå til oversynet',
  leadsGroup: 'Student',
  selectedAsk: 'Sjå kva som er att før du kan få ein student.',
  substituteSubject: 'Du er vikar for ein mentor i {round}',
  substituteIntro: 'Du er vikar for ein mentor i {round} frå og med {from} til og med {to}.',
  substituteAsk: 'I dei dagane ser du sida for paret, og kan planleggje og loggføre møte.',
  substituteAction: 'Gå til sida for paret',
  declarationAsk: 'Den som ikkje har fått student enno, kan først få ein når ho er godteken.',
  joinedSubject: 'Du har fått ein student i {round}',
  joinedIntro: '{student} har teke den ledige plassen hos deg i {round}.',
  joinedAction: 'Gå til sida for dykk to',
  leftSubject: 'Du har fått ein ledig plass i {round}',
  leftIntro: '{student} er ikkje lenger studenten din i {round}. Du treng ikkje å gjere noko.',
  leftAction: 'Gå til sida for paret',
  movedSubject: 'Du har fått mentor i {round}',
  movedIntro: 'Koordinatoren har kopla deg med ein mentor i {round}.',
  membersChangedSubject: 'Endringar i kven du er mentor for i {round}',
  membersCome: 'Studenten din no: {students}.',
  membersGone: 'Ikkje lenger studenten din: {students}.',
  leadsNowSubject: 'Du har fått ein student i {round}',
  leadsNowIntro: 'Koordinatoren har sett deg som mentor for ein student i {round}.',
  leadsNowAsk:
    'På sida for dykk to ser du møta og referata til no. Det mentoren før deg har skrive berre for seg sjølv, ser du ikkje.',
  leadsNoMoreSubject: 'Endringar i kven du er mentor for i {round}',
  leadsNoMoreIntro:
    'Koordinatoren har gjort ei endring, og det er ein student i {round} du ikkje lenger er mentor for.',
  leadsNoMoreAsk: 'Du kan ikkje lenger opne sida for dykk to. Takk for innsatsen.',
  leadsTooSubject: 'Du har fått ein student i {round}',
  leadsTooIntro: 'Koordinatoren har lagt deg til som mentor for ein student i {round}.',
  leadsTooAsk:
    'På sida dykkar ser du kven studenten er, og møta og referata til no. Det andre mentorar har skrive berre for seg sjølve, ser du ikkje.',
  oneMoreMentorSubject: 'Du har fått ein mentor til i {round}',
  oneMoreMentorIntro: 'Koordinatoren har gitt deg ein mentor til i {round}.',
  newMentorSubject: 'Du har fått ny mentor i {round}',
  newMentorIntro: 'Koordinatoren har gitt deg ein ny mentor i {round}.',
  groupEndedSubject: 'Du har ikkje lenger mentor i {round}',
  groupEndedIntro: 'Koordinatoren har avslutta koplinga mellom deg og mentoren din i {round}.',
  changeDeclinedSubject: 'Du har fått svar på ønsket om å byte mentor',
  changeDeclinedIntro: 'Koordinatoren har svart på at du ønskte ein annan mentor i {round}.',
  changeDeclinedAsk: 'Les svaret i Kull. Mentoren din får ikkje vite om det.',
  waitingBeganIntro:
    'Ingen av mentorane i {round} har plass til fleire akkurat no, så du står på venteliste.',
  seatOfferedIntro:
    'Du står på venteliste i {round}, og no er det ein mentor som har plass til deg.',
  seatExpiredSubject: 'Plassen i {round} har gått vidare',
  seatExpiredIntro:
    'Du svarte ikkje i tide på om du vil ha mentoren som hadde plass til deg, så plassen har gått til den neste. Du står ikkje på ventelista i {round} lenger.',
  seatWithdrawnSubject: 'Plassen i {round} finst ikkje lenger',
  seatWithdrawnIntro:
    'Du vart spurd om du vil ha ein mentor som hadde plass til deg, men den plassen er borte. Du har behalde plassen din i køen i {round}.',
  seatGivenSubject: 'Du har fått mentor i {round}',
  seatGivenIntro: 'Du har fått mentor i {round}, og står ikkje på venteliste lenger.',
  talk_unledIntro:
    'Samtalen er avlyst fordi du ikkje lenger er mentor for studenten i {round}. Du treng ikkje å gjere noko.',
  myTalk_unledIntro:
    'Samtalen er avlyst fordi den som var mentoren din i {round}, ikkje er det lenger.',
  talkUnledAsk: 'Har ein annan av mentorane dine ledige tider, kan du ta ei av dei.',
};

const en: PairTexts = {
  placedSubject: 'You have a mentor in {round}',
  placedIntro: 'The students and mentors of {round} are matched, and you have a mentor.',
  placedAsk: 'See how to reach your mentor, and when you meet, on your shared page.',
  placedAction: 'Go to your shared page',
  leadsSubject: 'You have a student in {round}',
  leadsIntro: 'The students and mentors of {round} are matched. This is whom you will mentor:',
  leadsAsk: 'Plan the first meeting as soon as you can. The student sees it at once.',
  leadsAction: 'Go to your shared page',
  leadsActionMany: 'Go to the overview',
  leadsGroup: 'Student',
  selectedAsk: 'See what is left before you can have a student.',
  substituteSubject: 'You are a substitute for a mentor in {round}',
  substituteIntro: 'You stand in for a mentor of {round} from {from} to {to}, both included.',
  substituteAsk: 'On these days you see the pair’s page, and can plan and log meetings.',
  substituteAction: 'Go to the pair’s page',
  declarationAsk: 'Whoever has no student yet can have one only when it is accepted.',
  joinedSubject: 'You have a student in {round}',
  joinedIntro: '{student} has taken your free place in {round}.',
  joinedAction: 'Go to your shared page',
  leftSubject: 'You have a free place in {round}',
  leftIntro: '{student} is no longer your student in {round}. There is nothing you need to do.',
  leftAction: 'Go to the pair’s page',
  movedSubject: 'You have a mentor in {round}',
  movedIntro: 'The coordinator has matched you with a mentor in {round}.',
  membersChangedSubject: 'Changes in whom you mentor in {round}',
  membersCome: 'Your student now: {students}.',
  membersGone: 'No longer your student: {students}.',
  leadsNowSubject: 'You have a student in {round}',
  leadsNowIntro: 'The coordinator has made you the mentor of a student in {round}.',
  leadsNowAsk:
    'On your shared page you see the meetings and minutes so far. What the mentor before you wrote for themselves alone, you do not see.',
  leadsNoMoreSubject: 'Changes in whom you mentor in {round}',
  leadsNoMoreIntro:
    'The coordinator has made a change, and there is a student in {round} whom you no longer mentor.',
  leadsNoMoreAsk: 'You can no longer open their page. Thank you for your work.',
  leadsTooSubject: 'You have a student in {round}',
  leadsTooIntro: 'The coordinator has added you as a mentor of a student in {round}.',
  leadsTooAsk:
    'On your page you see who the student is, and the meetings and minutes so far. What other mentors wrote for themselves alone, you do not see.',
  oneMoreMentorSubject: 'You have one more mentor in {round}',
  oneMoreMentorIntro: 'The coordinator has given you one more mentor in {round}.',
  newMentorSubject: 'You have a new mentor in {round}',
  newMentorIntro: 'The coordinator has given you a new mentor in {round}.',
  groupEndedSubject: 'You no longer have a mentor in {round}',
  groupEndedIntro: 'The coordinator has ended the match between you and your mentor in {round}.',
  changeDeclinedSubject: 'Your wish to change mentor has been answered',
  changeDeclinedIntro: 'The coordinator has answered your wish for another mentor in {round}.',
  changeDeclinedAsk: 'Read the answer in Kull. Your mentor does not learn of it.',
  waitingBeganIntro:
    'None of the mentors of {round} can take more right now, so you are on the waiting list.',
  seatOfferedIntro:
    'You are on the waiting list of {round}, and now there is a mentor who can take you.',
  seatExpiredSubject: 'The place in {round} has gone to the next',
  seatExpiredIntro:
    'You did not answer in time whether you want the mentor who could take you, so the place has gone to the next. You are no longer on the waiting list of {round}.',
  seatWithdrawnSubject: 'The place in {round} no longer exists',
  seatWithdrawnIntro:
    'You were asked whether you want a mentor who could take you, but that place is gone. You have kept your place in the queue of {round}.',
  seatGivenSubject: 'You have a mentor in {round}',
  seatGivenIntro: 'You have a mentor in {round}, and are no longer on the waiting list.',
  talk_unledIntro:
    'The talk is cancelled because you no longer are the student’s mentor in {round}. There is nothing you need to do.',
  myTalk_unledIntro:
    'The talk is cancelled because whoever was your mentor in {round} no longer is.',
  talkUnledAsk: 'If another of your mentors has open times, you can take one of them.',
};

/** By the same keys and variables in every language. */
export const PAIRS: Readonly<Record<Locale, PairTexts>> = { nb, nn, en };
