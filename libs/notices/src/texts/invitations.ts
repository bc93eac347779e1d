import type { Locale } from '#kernel';

/** Invitations to a round. */
const nb = {
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
};

type Words = Readonly<Record<keyof typeof nb, string>>;

const nn: Words = {
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
};

const en: Words = {
  menteeInvitationSubject: 'Join {scheme}',
  menteeInvitationIntro: 'You are invited to {round}.',
  menteeInvitationAsk:
    'Open the invitation and answer whether you want to take part. You can say no, too. The link is yours alone, so do not pass it on.',
  menteeInvitationAction: 'Open the invitation',
  answerBy: 'Answer by {day}.',
  opt_outInvitationSubject: 'You are part of {scheme}',
  opt_outInvitationIntro: 'You are part of {round}. You do not need to answer to take part.',
  opt_outInvitationAsk:
    'Tell us if you do not want to: open the link and press “No, I do not want to take part”. The link is your own, so do not pass it on.',
  opt_outInvitationAction: 'See what you are part of',
  mandatoryInvitationSubject: 'You are part of {scheme}',
  mandatoryInvitationIntro: 'You are part of {round}, because it belongs to your studies.',
  mandatoryInvitationAsk:
    'Open the link to see what it is, and answer what the round asks. If you cannot take part, you can ask the coordinator there to be excused. The link is your own, so do not pass it on.',
  mandatoryInvitationAction: 'See what you are part of',
  mentorInvitationSubject: 'Would you like to take part in {scheme}?',
  mentorInvitationIntro: 'You are invited to be a mentor in {round}.',
  mentorInvitationAsk:
    'Open the invitation, answer whether you want to take part, and answer what the round asks. The link is yours alone, so do not pass it on.',
  mentorInvitationAction: 'Open the invitation',
};

export const INVITATIONS: Readonly<Record<Locale, Words>> = { nb, nn, en };
