import type { Texts } from './texts.js';

/** The mails in nynorsk. */
export const nn: Texts = {
  greeting: 'Hei {givenName}!',
  regards: 'Venleg helsing {institution}',
  reason: 'Du får denne e-posten fordi du står på lista til {round}.',
  chooseMails: 'Vil du ha færre e-postar? Vel kva du vil ha på {address}',
  addressHint: 'Verkar ikkje knappen? Kopier denne adressa inn i nettlesaren: {address}',

  menteeInvitationSubject: 'Bli med i {scheme}',
  menteeInvitationIntro: 'Du er invitert til {round}.',
  menteeInvitationAsk:
    'Opne invitasjonen og svar om du vil vere med. Du kan òg takke nei. Lenkja er di eiga, så ikkje send henne vidare.',
  menteeInvitationAction: 'Opne invitasjonen',
  answerBy: 'Svar innan {day}.',

  opt_outInvitationSubject: 'Du er med i {scheme}',
  opt_outInvitationIntro: 'Du er med i {round}. Du treng ikkje å svare for å vere med.',
  opt_outInvitationAsk:
    'Sei frå om du ikkje vil: Opne lenkja og trykk på «Nei, eg vil ikkje vere med». Lenkja er di eiga, så ikkje send henne vidare.',
  opt_outInvitationAction: 'Sjå kva du er med i',

  mandatoryInvitationSubject: 'Du er med i {scheme}',
  mandatoryInvitationIntro: 'Du er med i {round}, fordi det er ein del av studiet ditt.',
  mandatoryInvitationAsk:
    'Opne lenkja for å sjå kva det er, og svar på det runden spør om. Kan du ikkje vere med, kan du be koordinatoren om fritak der. Lenkja er di eiga, så ikkje send henne vidare.',
  mandatoryInvitationAction: 'Sjå kva du er med i',

  mentorInvitationSubject: 'Vil du vere med i {scheme}?',
  mentorInvitationIntro: 'Du er invitert som mentor i {round}.',
  mentorInvitationAsk:
    'Opne invitasjonen, svar om du vil vere med, og svar på det runden spør om. Lenkja er di eiga, så ikkje send henne vidare.',
  mentorInvitationAction: 'Opne invitasjonen',

  placedSubject: 'Du er med i gruppe {number}',
  placedIntro: 'Gruppene i {round} er klare, og du er med i gruppe {number}.',
  placedAsk: 'Sjå kven du er i gruppe med, og når de møtest, på sida til gruppa.',
  placedAction: 'Gå til gruppa',

  leadsSubject: 'Gruppene dine i {round} er klare',
  leadsIntro: 'Gruppene i {round} er klare. Her er det du skal leie:',
  leadsAsk: 'Planlegg det første møtet så snart du kan. Studentane får sjå det med ein gong.',
  leadsAction: 'Gå til gruppa',
  leadsActionMany: 'Gå til gruppene',
  leadsGroup: 'Gruppe {number}',
  leadsMember: '{members} student',
  leadsMembers: '{members} studentar',
  nobodyYet: 'ingen enno',

  excusedSubject: 'Du har fått fritak frå {round}',
  excusedIntro: 'Koordinatoren har gitt deg fritak. Du er ikkje lenger med i {round}.',
  keptSubject: 'Du er framleis med i {round}',
  keptIntro:
    'Koordinatoren har ikkje gitt deg fritak, så du er framleis med i {round}. Ta kontakt med koordinatoren om de bør snakke om det.',
  onLeaveSubject: 'Du har permisjon frå {round}',
  onLeaveIntro:
    'Koordinatoren har ført opp at du har permisjon frå {round}. Plassen din er ledig for andre så lenge. Når du er tilbake, kan koordinatoren la deg halde fram her, eller i runden til eit seinare kull.',
  excuseAction: 'Sjå kva du er med i',

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

  talkBookedSubject: 'Ein student har bestilt samtale {when}',
  talkBookedIntro: 'Ein student har teke ei av tidene du har opna for samtalar i {round}.',
  talkMovedSubject: 'Ein student har flytta samtalen til {when}',
  talkMovedIntro: 'Ein student har flytta samtalen sin i {round} til ei anna av tidene dine.',
  talkFreedSubject: 'Tida {when} er ledig att',
  talkFreedIntro: 'Ein student har gitt frå seg samtalen i {round}. Andre kan ta tida.',
  talkAction: 'Sjå samtalane dine',
  talkCancelledSubject: 'Samtalen {when} er avlyst',
  talkCancelledIntro: 'Mentoren har avlyst samtalen med deg i {round}.',
  talkCancelledAsk: 'Du kan ta ei av dei andre ledige tidene.',
  talkCancelledAction: 'Finn ei anna tid',

  declarationSubject: 'Les og godta erklæringa om teieplikt i {round}',
  declarationFirstIntro: 'Mentorane i {round} må lese og godta ei erklæring om teieplikt.',
  declarationIntro:
    'Det har kome ein ny versjon av erklæringa om teieplikt for mentorane i {round}.',
  declarationAsk: 'Den som ikkje har gruppe enno, kan først få ei når ho er godteken.',
  declarationAction: 'Les erklæringa',

  joinedSubject: 'Ein ny student i gruppe {number}',
  joinedIntro: '{student} har teke ein ledig plass i gruppe {number}.',
  joinedAction: 'Gå til gruppa',

  leftSubject: 'Gruppe {number} har fått ein ledig plass',
  leftIntro: '{student} er ikkje lenger med i gruppe {number}. Du treng ikkje å gjere noko.',
  leftAction: 'Gå til gruppa',

  movedSubject: 'Du er no i gruppe {number}',
  movedIntro: 'Koordinatoren har sett deg i gruppe {number} i {round}.',
  membersChangedSubject: 'Endringar i gruppe {number}',
  membersCome: 'Nye i gruppe {number}: {students}.',
  membersGone: 'Ikkje lenger med i gruppe {number}: {students}.',
  leadsNowSubject: 'Du er no mentor for gruppe {number}',
  leadsNowIntro: 'Koordinatoren har sett deg som mentor for gruppe {number} i {round}.',
  leadsNowAsk:
    'På sida til gruppa ser du kven som er med, og møta og referata til no. Det mentoren før deg har skrive berre for seg sjølv, ser du ikkje.',
  leadsNoMoreSubject: 'Du er ikkje lenger mentor for gruppe {number}',
  leadsNoMoreIntro:
    'Koordinatoren har gjort ei endring, og du er ikkje lenger mentor for gruppe {number} i {round}.',
  leadsNoMoreAsk: 'Du kan ikkje lenger opne sida til gruppa. Takk for innsatsen.',
  newMentorSubject: 'Gruppe {number} har fått ny mentor',
  newMentorIntro: 'Gruppe {number} i {round} har fått ny mentor.',
  leadsTooSubject: 'Du er no mentor for gruppe {number}',
  leadsTooIntro: 'Koordinatoren har lagt deg til som mentor for gruppe {number} i {round}.',
  leadsTooAsk:
    'På sida til gruppa ser du kven som er med, og møta og referata til no. Det andre mentorar har skrive berre for seg sjølve, ser du ikkje.',
  oneMoreMentorSubject: 'Gruppe {number} har fått ein mentor til',
  oneMoreMentorIntro: 'Gruppe {number} i {round} har fått ein mentor til.',
  groupEndedSubject: 'Gruppe {number} er avslutta',
  groupEndedIntro: 'Koordinatoren har avslutta gruppe {number} i {round}.',
  groupEndedAsk:
    'Du er framleis med i ordninga. Spør koordinatoren om du lurer på kva som skjer vidare.',

  messageFrom: '{author} i {round} har skrive til deg:',
  messageFromCoordinator: 'Koordinatoren i {round} har skrive til deg:',
  messageAction: 'Les og svar i Kull',
  mailingTest:
    'Dette er ei prøve: berre du har fått henne. Slik ser meldinga ut for dei ho er til:',
  mailingTestSubject: 'Prøve: {subject}',
  messageNoReply: 'Svar på denne e-posten kjem ikkje fram. Svar i Kull i staden.',
  messageSubject: 'Melding frå {author}',
  messageIn: 'Du har fått ei melding i {round}:',
  messageSide_member: 'ein student',
  messageSide_mentor: 'mentoren din',
  messageSide_coordinator: 'koordinatoren',
  reportSubject: 'Koordinatoren har sett på meldinga du melde frå om',
  report_hidden:
    'Koordinatoren i {round} har sett på meldinga du melde frå om, og gøymt henne. Takk for at du sa frå.',
  report_dismissed:
    'Koordinatoren i {round} har sett på meldinga du melde frå om, og late henne stå. Takk for at du sa frå.',
  ownHiddenSubject: 'Ei melding du skreiv, er gøymd',
  ownHidden:
    'Nokon melde frå om ei melding du skreiv i {round}, og koordinatoren har gøymt henne. Lurer du på kvifor, kan du skrive til koordinatorane i Kull.',
  reportAction: 'Gå til meldingane',
  changeDeclinedSubject: 'Du har fått svar på ønsket om å byte gruppe',
  changeDeclinedIntro: 'Koordinatoren har svart på at du ønskte ei anna gruppe i {round}.',
  changeDeclinedAsk: 'Les svaret i Kull. Mentoren og gruppa di får ikkje vite om det.',
  changeDeclinedAction: 'Les svaret',

  acceptedSubject: 'Du er med i {scheme}',
  acceptedIntro: 'Koordinatoren har sleppt deg inn i {round}.',
  acceptedAsk: 'Logg inn på nytt for å sjå kva som skjer vidare.',
  acceptedAction: 'Logg inn',
  declinedSubject: 'Du vart ikkje med i {scheme}',
  declinedIntro: 'Koordinatoren har svart nei til at du blir med i {round}.',
  declinedAsk: 'Meiner du at det er feil, så ta kontakt med koordinatoren ved lærestaden din.',
  declinedAction: 'Sjå kva du kan gjere',
  reasonAsked: 'Du får denne e-posten fordi du bad om å bli med i {round}.',

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

  pastLimitSubject: '{round} har vore lagra så lenge han skal',
  pastLimitIntro:
    '{round} i ordninga {scheme} skulle lagrast til og med {through}. Han ligg der enno.',
  pastLimitAsk:
    'Ingenting blir sletta før ein administrator har sett kva som blir borte, og sagt ja. Det går òg an å ta vare på runden lenger.',
  pastLimitAction: 'Sjå kva som blir sletta',
  reasonAdministrator: 'Du får denne e-posten fordi du er administrator for {institution} i Kull.',

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

  waitingBeganSubject: 'Du står på venteliste i {round}',
  waitingBeganIntro:
    'Alle plassane i gruppene i {round} er tekne akkurat no, så du står på venteliste.',
  waitingBeganAsk:
    'Du får ein e-post når det er ein ledig plass til deg. På sida for ventelista ser du kva plass i køen du har.',
  waitingBeganAction: 'Sjå plassen din i køen',
  seatOfferedSubject: 'Er du framleis interessert? Det er ein plass til deg',
  seatOfferedIntro:
    'Du står på venteliste i {round}, og no er det ein ledig plass til deg i gruppe {number}.',
  seatOfferedAsk:
    'Vil du ha han? Svar seinast {expires}. Etter det går plassen til den neste på ventelista, og du står ikkje på henne lenger.',
  seatOfferedAction: 'Svar',
  seatExpiredSubject: 'Plassen i gruppe {number} har gått vidare',
  seatExpiredIntro:
    'Du svarte ikkje i tide på om du vil ha plassen i gruppe {number}, så han har gått til den neste. Du står ikkje på ventelista i {round} lenger.',
  seatExpiredAsk: 'Vil du framleis ha ein plass, kan du stille deg bakarst i køen igjen.',
  seatWithdrawnSubject: 'Gruppe {number} finst ikkje lenger',
  seatWithdrawnIntro:
    'Du vart spurd om du vil ha ein plass i gruppe {number}, men gruppa er lagd ned. Du har behalde plassen din i køen i {round}.',
  seatWithdrawnAsk: 'Du får ein ny e-post når det er ein annan plass til deg.',
  seatEndedAction: 'Gå til ventelista',
  seatGivenSubject: 'Du har fått plass i gruppe {number}',
  seatGivenIntro: 'Du er med i gruppe {number} i {round}, og står ikkje på venteliste lenger.',

  goalsWrittenSubject: '{writer} har skrive mål for dykk',
  goalsWrittenIntro:
    '{writer} har skrive mål for dykk to i {round}, og ventar på at du godtek dei.',
  goalsWrittenAsk: 'Les dei, og godta eller endre dei. Berre de to kan lese måla.',
  goalsWrittenAction: 'Les måla',

  factWhen: 'Tid',
  factPlace: 'Stad',
  factLink: 'Lenkje',
  meetingAt: '{date} kl. {time}',
  meetingSoonSubject: 'Møte i morgon, {date} kl. {time}',
  meetingSoonIntro: 'De har eit møte i {round} i morgon.',
  meetingSoonAsk: 'Kan du ikkje kome, så sei frå til mentoren din.',
  meetingSoonAskMentor:
    'Må det flyttast eller avlysast, så gjer det på sida til møtet. Då får dei andre vite det.',
  meetingSoonAction: 'Sjå møtet',
  logMissingSubject: 'Blei det møte {date}?',
  logMissingIntro: 'Det stod eit møte i {round} {date}, og det er ikkje loggført.',
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
  digest_logsMissing: '{count} møte utan logg',
  digest_waiting: '{count} på venteliste',
  digest_refused: '{count} kan ikkje nåast med e-post',
  reasonDigest: 'Du får denne e-posten fordi du er koordinator ved {institution}.',

  theOther: 'Den du er kopla med',
  aStudent: 'Ein student',
  factStudent: 'Student',
  factCoach: 'Mentor',
  factHour: 'Felles tid',
  factCampus: 'Studiestad',
  noHour: 'felles tid er ikkje bestemt',
  weeklyHour: '{weekday} kl. {hour}.00',
  weekday1: 'måndagar',
  weekday2: 'tysdagar',
  weekday3: 'onsdagar',
  weekday4: 'torsdagar',
  weekday5: 'fredagar',
  weekday6: 'laurdagar',
  weekday7: 'sundagar',

  meeting_invitedSubject: '{title}: {when}',
  meeting_invitedIntro: 'Det er planlagt eit møte.',
  meeting_changedSubject: 'Endra: {title}, {when}',
  meeting_changedIntro: 'Møtet er endra. Slik er det no:',
  meeting_cancelledSubject: 'Avlyst: {title}, {when}',
  meeting_cancelledIntro: 'Møtet er avlyst. Du treng ikkje å gjere noko.',
  meeting_offSubject: 'Ikkje lenger for deg: {title}, {when}',
  meeting_offIntro: 'Du skal ikkje på dette møtet lenger. Du treng ikkje å gjere noko.',
  meetingReplyAsk:
    'Sei frå om du kjem. Ingen spør om grunn, og du kan svare på nytt heilt til møtet er over. Du treng ikkje å logge inn.',
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
  meetings_offSubject: '{count} møte du ikkje skal på lenger i {round}',
  meetings_offIntro: 'Du skal ikkje på desse møta lenger. Du treng ikkje å gjere noko.',
  meetingsAction: 'Sjå møta',
  factOnline: 'På nett',
  factTheme: 'Tema',
};
