import type { Locale } from '#kernel';
import type { MentorKind } from '#schemes';

interface Words {
  readonly title: string;
  readonly confirms: (name: string, scheme: string) => string;
  readonly labels: Readonly<
    Record<
      | 'role'
      | 'round'
      | 'period'
      | 'firstAndLast'
      | 'groups'
      | 'students'
      | 'meetings'
      | 'talks'
      | 'shifts'
      | 'issued'
      | 'number',
      string
    >
  >;
  readonly hours: Readonly<Record<'approved' | 'logged' | 'inMeetings', string>>;
  readonly kind: Readonly<Record<MentorKind, string>>;
  readonly check: string;
  readonly checksum: string;
  readonly tag: string;
}

/** What a certificate says, in each language a mentor may have it in. */
export const WORDS: Readonly<Record<Locale, Words>> = {
  nb: {
    title: 'Attest for arbeid som mentor',
    confirms: (name, scheme) => `${name} har vært mentor i ${scheme}.`,
    labels: {
      ...{ role: 'Rolle', round: 'Runde', groups: 'Grupper' },
      ...{ period: 'Periode', firstAndLast: 'Første og siste møte' },
      ...{ students: 'Studenter', meetings: 'Møter', issued: 'Utstedt', number: 'Nummer' },
      ...{ talks: 'Samtaler', shifts: 'Drop-in-vakter' },
    },
    hours: {
      approved: 'Timer, godkjent',
      logged: 'Timer, etter loggen',
      inMeetings: 'Timer i møter, etter loggen',
    },
    kind: {
      ...{ student: 'studentmentor', staff: 'ansattmentor', alumni: 'alumnmentor' },
      practitioner: 'mentor fra praksis',
    },
    check: 'Skann koden eller åpne adressen for å se at attesten er ekte og gjelder.',
    checksum: 'Kontrollsum av innholdet',
    tag: 'nb-NO',
  },
  nn: {
    title: 'Attest for arbeid som mentor',
    confirms: (name, scheme) => `${name} har vore mentor i ${scheme}.`,
    labels: {
      ...{ role: 'Rolle', round: 'Runde', groups: 'Grupper' },
      ...{ period: 'Periode', firstAndLast: 'Første og siste møte' },
      ...{ students: 'Studentar', meetings: 'Møte', issued: 'Utferda', number: 'Nummer' },
      ...{ talks: 'Samtalar', shifts: 'Drop-in-vakter' },
    },
    hours: {
      approved: 'Timar, godkjende',
      logged: 'Timar, etter loggen',
      inMeetings: 'Timar i møte, etter loggen',
    },
    kind: {
      ...{ student: 'studentmentor', staff: 'tilsettmentor', alumni: 'alumnmentor' },
      practitioner: 'mentor frå praksis',
    },
    check: 'Skann koden eller opne adressa for å sjå at attesten er ekte og gjeld.',
    checksum: 'Kontrollsum av innhaldet',
    tag: 'nn-NO',
  },
  en: {
    title: 'Certificate of work as a mentor',
    confirms: (name, scheme) => `${name} has been a mentor in ${scheme}.`,
    labels: {
      ...{ role: 'Role', round: 'Round', groups: 'Groups' },
      ...{ period: 'Period', firstAndLast: 'First and last meeting' },
      ...{ students: 'Students', meetings: 'Meetings', issued: 'Issued', number: 'Number' },
      ...{ talks: 'Talks', shifts: 'Drop-in shifts' },
    },
    hours: {
      approved: 'Hours, approved',
      logged: 'Hours, as logged',
      inMeetings: 'Hours in meetings, as logged',
    },
    kind: {
      ...{ student: 'student mentor', staff: 'staff mentor', alumni: 'alumni mentor' },
      practitioner: 'practitioner mentor',
    },
    check: 'Scan the code or open the address to see that the certificate is genuine and valid.',
    checksum: 'Checksum of the contents',
    tag: 'en-GB',
  },
};
