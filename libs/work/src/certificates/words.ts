import type { Locale } from '#kernel';
import type { MentorKind } from '#schemes';

interface Words {
  readonly title: string;
  readonly confirms: (name: string, scheme: string) => string;
  readonly labels: Readonly<
    Record<
      'role' | 'round' | 'period' | 'groups' | 'students' | 'meetings' | 'issued' | 'number',
      string
    >
  >;
  readonly hours: Readonly<Record<'approved' | 'logged', string>>;
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
      ...{ role: 'Rolle', round: 'Runde', period: 'Første og siste møte', groups: 'Grupper' },
      ...{ students: 'Studenter', meetings: 'Møter', issued: 'Utstedt', number: 'Nummer' },
    },
    hours: { approved: 'Timer, godkjent', logged: 'Timer i møter, etter loggen' },
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
      ...{ role: 'Rolle', round: 'Runde', period: 'Første og siste møte', groups: 'Grupper' },
      ...{ students: 'Studentar', meetings: 'Møte', issued: 'Utferda', number: 'Nummer' },
    },
    hours: { approved: 'Timar, godkjende', logged: 'Timar i møte, etter loggen' },
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
      ...{ role: 'Role', round: 'Round', period: 'First and last meeting', groups: 'Groups' },
      ...{ students: 'Students', meetings: 'Meetings', issued: 'Issued', number: 'Number' },
    },
    hours: { approved: 'Hours, approved', logged: 'Hours in meetings, as logged' },
    kind: {
      ...{ student: 'student mentor', staff: 'staff mentor', alumni: 'alumni mentor' },
      practitioner: 'practitioner mentor',
    },
    check: 'Scan the code or open the address to see that the certificate is genuine and valid.',
    checksum: 'Checksum of the contents',
    tag: 'en-GB',
  },
};
