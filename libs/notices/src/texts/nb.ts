/** The mails in bokmål. `{name}` is filled in. Every other language has the same keys and variables. */
export const nb = {
  greeting: 'Hei {givenName}!',
  regards: 'Vennlig hilsen {institution}',
  reason: 'Du får denne e-posten fordi du står på lista til {round}.',
  chooseMails: 'Vil du ha færre e-poster? Velg hva du vil ha på {address}',
  addressHint: 'Virker ikke knappen? Kopier denne adressen inn i nettleseren: {address}',

  menteeInvitationSubject: 'Bli med i {scheme}',
  menteeInvitationIntro: 'Du er invitert til {round}.',
  menteeInvitationAsk:
    'Åpne invitasjonen og svar om du vil være med. Du kan også takke nei. Lenken er din egen, så ikke send den videre.',
  menteeInvitationAction: 'Åpne invitasjonen',
  answerBy: 'Svar innen {day}.',

  opt_outInvitationSubject: 'Du er med i {scheme}',
  opt_outInvitationIntro: 'Du er med i {round}. Du trenger ikke å svare for å være med.',
  opt_outInvitationAsk:
    'Si fra hvis du ikke vil: Åpne lenken og trykk på «Nei, jeg vil ikke være med». Lenken er din egen, så ikke send den videre.',
  opt_outInvitationAction: 'Se hva du er med i',

  mandatoryInvitationSubject: 'Du er med i {scheme}',
  mandatoryInvitationIntro: 'Du er med i {round}, fordi det er en del av studiet ditt.',
  mandatoryInvitationAsk:
    'Åpne lenken for å se hva det er, og svar på det runden spør om. Kan du ikke være med, kan du be koordinatoren om fritak der. Lenken er din egen, så ikke send den videre.',
  mandatoryInvitationAction: 'Se hva du er med i',

  mentorInvitationSubject: 'Vil du være med i {scheme}?',
  mentorInvitationIntro: 'Du er invitert som mentor i {round}.',
  mentorInvitationAsk:
    'Åpne invitasjonen, svar om du vil være med, og svar på det runden spør om. Lenken er din egen, så ikke send den videre.',
  mentorInvitationAction: 'Åpne invitasjonen',

  placedSubject: 'Du er med i gruppe {number}',
  placedIntro: 'Gruppene i {round} er klare, og du er med i gruppe {number}.',
  placedAsk: 'Se hvem du er i gruppe med, og når dere møtes, på gruppas side.',
  placedAction: 'Gå til gruppa',

  leadsSubject: 'Gruppene dine i {round} er klare',
  leadsIntro: 'Gruppene i {round} er klare. Her er det du skal lede:',
  leadsAsk: 'Planlegg det første møtet så snart du kan. Studentene får se det med en gang.',
  leadsAction: 'Gå til gruppa',
  leadsActionMany: 'Gå til gruppene',
  leadsGroup: 'Gruppe {number}',
  leadsMember: '{members} student',
  leadsMembers: '{members} studenter',
  nobodyYet: 'ingen ennå',

  excusedSubject: 'Du har fått fritak fra {round}',
  excusedIntro: 'Koordinatoren har gitt deg fritak. Du er ikke lenger med i {round}.',
  keptSubject: 'Du er fortsatt med i {round}',
  keptIntro:
    'Koordinatoren har ikke gitt deg fritak, så du er fortsatt med i {round}. Ta kontakt med koordinatoren hvis dere bør snakke om det.',
  onLeaveSubject: 'Du har permisjon fra {round}',
  onLeaveIntro:
    'Koordinatoren har ført opp at du har permisjon fra {round}. Plassen din er ledig for andre så lenge. Når du er tilbake, kan koordinatoren la deg fortsette her, eller i runden til et senere kull.',
  excuseAction: 'Se hva du er med i',

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

  talkBookedSubject: 'En student har bestilt samtale {when}',
  talkBookedIntro: 'En student har tatt en av tidene du har åpnet for samtaler i {round}.',
  talkMovedSubject: 'En student har flyttet samtalen til {when}',
  talkMovedIntro: 'En student har flyttet samtalen sin i {round} til en annen av tidene dine.',
  talkFreedSubject: 'Tida {when} er ledig igjen',
  talkFreedIntro: 'En student har gitt fra seg samtalen i {round}. Andre kan ta tida.',
  talkAction: 'Se samtalene dine',
  talkCancelledSubject: 'Samtalen {when} er avlyst',
  talkCancelledIntro: 'Mentoren har avlyst samtalen med deg i {round}.',
  talkCancelledAsk: 'Du kan ta en av de andre ledige tidene.',
  talkCancelledAction: 'Finn en annen tid',

  declarationSubject: 'Les og godta taushetserklæringen i {round}',
  declarationFirstIntro: 'Mentorene i {round} må lese og godta en taushetserklæring.',
  declarationIntro: 'Det har kommet en ny versjon av taushetserklæringen for mentorene i {round}.',
  declarationAsk: 'Den som ikke har gruppe ennå, kan først få en når den er godtatt.',
  declarationAction: 'Les erklæringen',

  joinedSubject: 'En ny student i gruppe {number}',
  joinedIntro: '{student} har tatt en ledig plass i gruppe {number}.',
  joinedAction: 'Gå til gruppa',

  leftSubject: 'Gruppe {number} har fått en ledig plass',
  leftIntro: '{student} er ikke lenger med i gruppe {number}. Du trenger ikke å gjøre noe.',
  leftAction: 'Gå til gruppa',

  movedSubject: 'Du er nå i gruppe {number}',
  movedIntro: 'Koordinatoren har satt deg i gruppe {number} i {round}.',
  membersChangedSubject: 'Endringer i gruppe {number}',
  membersCome: 'Nye i gruppe {number}: {students}.',
  membersGone: 'Ikke lenger med i gruppe {number}: {students}.',
  leadsNowSubject: 'Du er nå mentor for gruppe {number}',
  leadsNowIntro: 'Koordinatoren har satt deg som mentor for gruppe {number} i {round}.',
  leadsNowAsk:
    'På gruppas side ser du hvem som er med, og møtene og referatene til nå. Det mentoren før deg har skrevet bare for seg selv, ser du ikke.',
  leadsNoMoreSubject: 'Du er ikke lenger mentor for gruppe {number}',
  leadsNoMoreIntro:
    'Koordinatoren har gjort en endring, og du er ikke lenger mentor for gruppe {number} i {round}.',
  leadsNoMoreAsk: 'Du kan ikke lenger åpne gruppas side. Takk for innsatsen.',
  newMentorSubject: 'Gruppe {number} har fått ny mentor',
  newMentorIntro: 'Gruppe {number} i {round} har fått ny mentor.',
  leadsTooSubject: 'Du er nå mentor for gruppe {number}',
  leadsTooIntro: 'Koordinatoren har lagt deg til som mentor for gruppe {number} i {round}.',
  leadsTooAsk:
    'På gruppas side ser du hvem som er med, og møtene og referatene til nå. Det andre mentorer har skrevet bare for seg selv, ser du ikke.',
  oneMoreMentorSubject: 'Gruppe {number} har fått en mentor til',
  oneMoreMentorIntro: 'Gruppe {number} i {round} har fått en mentor til.',
  groupEndedSubject: 'Gruppe {number} er avsluttet',
  groupEndedIntro: 'Koordinatoren har avsluttet gruppe {number} i {round}.',
  groupEndedAsk:
    'Du er fortsatt med i ordningen. Spør koordinatoren hvis du lurer på hva som skjer videre.',

  messageFrom: '{author} i {round} har skrevet til deg:',
  messageFromCoordinator: 'Koordinatoren i {round} har skrevet til deg:',
  messageAction: 'Les og svar i Kull',
  mailingTest: 'Dette er en prøve: bare du har fått den. Slik ser meldingen ut for dem den er til:',
  mailingTestSubject: 'Prøve: {subject}',
  messageNoReply: 'Svar på denne e-posten kommer ikke fram. Svar i Kull i stedet.',
  messageSubject: 'Melding fra {author}',
  messageIn: 'Du har fått en melding i {round}:',
  messageSide_member: 'en student',
  messageSide_mentor: 'mentoren din',
  messageSide_coordinator: 'koordinatoren',
  reportSubject: 'Koordinatoren har sett på meldingen du meldte fra om',
  report_hidden:
    'Koordinatoren i {round} har sett på meldingen du meldte fra om, og skjult den. Takk for at du sa fra.',
  report_dismissed:
    'Koordinatoren i {round} har sett på meldingen du meldte fra om, og latt den stå. Takk for at du sa fra.',
  ownHiddenSubject: 'En melding du skrev, er skjult',
  ownHidden:
    'Noen meldte fra om en melding du skrev i {round}, og koordinatoren har skjult den. Lurer du på hvorfor, kan du skrive til koordinatorene i Kull.',
  reportAction: 'Gå til meldingene',
  changeDeclinedSubject: 'Du har fått svar på ønsket om å bytte gruppe',
  changeDeclinedIntro: 'Koordinatoren har svart på at du ønsket en annen gruppe i {round}.',
  changeDeclinedAsk: 'Les svaret i Kull. Mentoren og gruppa di får ikke vite om det.',
  changeDeclinedAction: 'Les svaret',

  acceptedSubject: 'Du er med i {scheme}',
  acceptedIntro: 'Koordinatoren har sluppet deg inn i {round}.',
  acceptedAsk: 'Logg inn på nytt for å se hva som skjer videre.',
  acceptedAction: 'Logg inn',
  declinedSubject: 'Du ble ikke med i {scheme}',
  declinedIntro: 'Koordinatoren har svart nei til at du blir med i {round}.',
  declinedAsk: 'Mener du at det er feil, så ta kontakt med koordinatoren ved lærestedet ditt.',
  declinedAction: 'Se hva du kan gjøre',
  reasonAsked: 'Du får denne e-posten fordi du ba om å bli med i {round}.',

  enterSubject: 'Logg inn i Kull',
  enterIntro:
    'Åpne lenken og trykk på «Logg inn», eller skriv inn koden på siden der du ba om den. Begge virker i {minutes} minutter, og bare én gang.',
  enterWarning: 'Ba du ikke om dette, kan du se bort fra e-posten. Ikke gi koden til noen.',
  enterCode: 'Kode',
  enterAction: 'Logg inn',
  reasonEnter: 'Du får denne e-posten fordi noen ba om å logge inn med adressen din.',

  leaveSetHolderSubject: '{other} er vikaren din',
  leaveSetHolder:
    'Fra og med {from} til og med {to} har {other} de samme rollene som du har i Kull. Det begynner og slutter av seg selv, og du kan avslutte det før.',
  leaveSetDeputySubject: 'Du er vikar for {other}',
  leaveSetDeputy:
    'Fra og med {from} til og med {to} har du de samme rollene i Kull som {other} har. Det begynner og slutter av seg selv.',
  leaveEndedHolderSubject: 'Rollene er dine alene igjen',
  leaveEndedHolder:
    'Permisjonen fra {from} til {to} er avsluttet. {other} er ikke lenger vikar for deg.',
  leaveEndedDeputySubject: 'Du er ikke lenger vikar for {other}',
  leaveEndedDeputy:
    'Permisjonen fra {from} til {to} er avsluttet, og rollene du hadde for {other}, er tatt bort.',
  leaveAction: 'Se permisjoner og vikarer',
  reasonLeave: 'Du får denne e-posten fordi det gjelder rollene dine i Kull.',

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

  pastLimitSubject: '{round} har vært lagret så lenge den skal',
  pastLimitIntro:
    '{round} i ordningen {scheme} skulle lagres til og med {through}. Den ligger der ennå.',
  pastLimitAsk:
    'Ingenting blir slettet før en administrator har sett hva som blir borte, og sagt ja. Dere kan også ta vare på runden lenger.',
  pastLimitAction: 'Se hva som blir slettet',
  reasonAdministrator: 'Du får denne e-posten fordi du er administrator for {institution} i Kull.',

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

  waitingBeganSubject: 'Du står på venteliste i {round}',
  waitingBeganIntro:
    'Alle plassene i gruppene i {round} er tatt akkurat nå, så du står på venteliste.',
  waitingBeganAsk:
    'Du får en e-post når det er en ledig plass til deg. På siden for ventelista ser du hvilken plass i køen du har.',
  waitingBeganAction: 'Se plassen din i køen',
  seatOfferedSubject: 'Er du fortsatt interessert? Det er en plass til deg',
  seatOfferedIntro:
    'Du står på venteliste i {round}, og nå er det en ledig plass til deg i gruppe {number}.',
  seatOfferedAsk:
    'Vil du ha den? Svar senest {expires}. Etter det går plassen til den neste på ventelista, og du står ikke på den lenger.',
  seatOfferedAction: 'Svar',
  seatExpiredSubject: 'Plassen i gruppe {number} er gått videre',
  seatExpiredIntro:
    'Du svarte ikke i tide på om du vil ha plassen i gruppe {number}, så den har gått til den neste. Du står ikke på ventelista i {round} lenger.',
  seatExpiredAsk: 'Vil du fortsatt ha en plass, kan du stille deg bakerst i køen igjen.',
  seatWithdrawnSubject: 'Gruppe {number} finnes ikke lenger',
  seatWithdrawnIntro:
    'Du ble spurt om du vil ha en plass i gruppe {number}, men gruppa er lagt ned. Du har beholdt plassen din i køen i {round}.',
  seatWithdrawnAsk: 'Du får en ny e-post når det er en annen plass til deg.',
  seatEndedAction: 'Gå til ventelista',
  seatGivenSubject: 'Du har fått plass i gruppe {number}',
  seatGivenIntro: 'Du er med i gruppe {number} i {round}, og står ikke på venteliste lenger.',

  goalsWrittenSubject: '{writer} har skrevet mål for dere',
  goalsWrittenIntro:
    '{writer} har skrevet mål for dere to i {round}, og venter på at du godtar dem.',
  goalsWrittenAsk: 'Les dem, og godta eller endre dem. Bare dere to kan lese målene.',
  goalsWrittenAction: 'Les målene',

  factWhen: 'Tid',
  factPlace: 'Sted',
  factLink: 'Lenke',
  meetingAt: '{date} kl. {time}',
  meetingSoonSubject: 'Møte i morgen, {date} kl. {time}',
  meetingSoonIntro: 'Dere har et møte i {round} i morgen.',
  meetingSoonAsk: 'Kan du ikke komme, så si fra til mentoren din.',
  meetingSoonAskMentor:
    'Må det flyttes eller avlyses, så gjør det på møtets side. Da får de andre vite det.',
  meetingSoonAction: 'Se møtet',
  logMissingSubject: 'Ble det møte {date}?',
  logMissingIntro: 'Det sto et møte i {round} {date}, og det er ikke loggført.',
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
  digest_logsMissing: '{count} møter uten logg',
  digest_waiting: '{count} på venteliste',
  digest_refused: '{count} kan ikke nås med e-post',
  reasonDigest: 'Du får denne e-posten fordi du er koordinator ved {institution}.',

  theOther: 'Den du er koblet med',
  aStudent: 'En student',
  factStudent: 'Student',
  factCoach: 'Mentor',
  factHour: 'Felles tid',
  factCampus: 'Studiested',
  noHour: 'felles tid er ikke bestemt',
  weeklyHour: '{weekday} kl. {hour}.00',
  weekday1: 'mandager',
  weekday2: 'tirsdager',
  weekday3: 'onsdager',
  weekday4: 'torsdager',
  weekday5: 'fredager',
  weekday6: 'lørdager',
  weekday7: 'søndager',

  meeting_invitedSubject: '{title}: {when}',
  meeting_invitedIntro: 'Det er planlagt et møte.',
  meeting_changedSubject: 'Endret: {title}, {when}',
  meeting_changedIntro: 'Møtet er endret. Slik er det nå:',
  meeting_cancelledSubject: 'Avlyst: {title}, {when}',
  meeting_cancelledIntro: 'Møtet er avlyst. Du trenger ikke å gjøre noe.',
  meeting_offSubject: 'Ikke lenger for deg: {title}, {when}',
  meeting_offIntro: 'Du skal ikke på dette møtet lenger. Du trenger ikke å gjøre noe.',
  meetingReplyAsk:
    'Si fra om du kommer. Ingen spør om grunn, og du kan svare på nytt helt til møtet er over. Du trenger ikke å logge inn.',
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
  meetings_offSubject: '{count} møter du ikke skal på lenger i {round}',
  meetings_offIntro: 'Du skal ikke på disse møtene lenger. Du trenger ikke å gjøre noe.',
  meetingsAction: 'Se møtene',
  factOnline: 'På nett',
  factTheme: 'Tema',
};
