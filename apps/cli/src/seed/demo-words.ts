import type { MessageSide } from '#messages';

export interface Written {
  readonly side: MessageSide;
  readonly daysAgo: number;
  readonly body: string;
}

const INVENTED = 'Et oppdiktet eksempel.';

/** From the mentor to the whole group. */
export const TO_GROUP: readonly Written[] = [
  {
    side: 'mentor',
    daysAgo: 16,
    body: `${INVENTED} Hei alle! Ta med øvingen fra forrige uke neste gang, så ser vi på den sammen.`,
  },
  {
    side: 'mentor',
    daysAgo: 3,
    body: `${INVENTED} Vi begynner med gamle **eksamensoppgaver** neste gang. Velg gjerne én dere vil se på.`,
  },
];

/** A student to the mentor, who has answered. */
export const TO_MENTOR: readonly Written[] = [
  {
    side: 'member',
    daysAgo: 9,
    body: `${INVENTED} Hei! Jeg mistet forelesningen om derivasjon. Kan vi ta litt av det neste gang?`,
  },
  {
    side: 'mentor',
    daysAgo: 8,
    body: `${INVENTED} Det gjør vi gjerne, flere har spurt om det samme.`,
  },
];

/** A student to the coordinators, one of whom has taken it and answered. */
export const TO_INBOX: readonly Written[] = [
  {
    side: 'member',
    daysAgo: 5,
    body: `${INVENTED} Hei! Teller det som oppmøte hvis jeg blir med en annen gruppe en uke?`,
  },
  {
    side: 'coordinator',
    daysAgo: 4,
    body: `${INVENTED} Jeg sjekker hva som gjelder hos oss, og skriver igjen før helga.`,
  },
];

/** From a coordinator to all the mentors. */
export const TO_MANY = {
  daysAgo: 20,
  subject: 'Et oppdiktet eksempel: gruppene fram mot eksamen',
  body: 'Hei alle mentorer! Dette er et oppdiktet eksempel.\n\n- Avtal gjerne de siste møtene nå.\n- Skriv til oss hvis en gruppe har mistet farten.',
} as const;
