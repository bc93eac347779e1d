import { useTexts } from '../../app/i18n/use-texts';
import { useFormats } from '../../ui/time/use-formats';
import { ofPairs } from '../groups/group-words';
import { useHourWords } from '../hours/use-hour-words';
import type { CertifiedMentor, CheckedCertificate } from './certificates';

const KINDS = ['meetings', 'talks', 'shifts'] as const;

/** What there is to certify, or is certified, in words. What there is none of is not said to be none. */
export function useCertificateWords() {
  const { t } = useTexts();
  const { date, number, list } = useFormats();
  const { hours } = useHourWords();
  const some = (label: string, count: number): [string, string][] =>
    count > 0 ? [[label, number(count)]] : [];
  return {
    /** In a sentence; null: there is nothing. */
    done: (mentor: CertifiedMentor): string | null => {
      const kinds = KINDS.filter((kind) => mentor[kind] > 0);
      if (kinds.length === 0) return null;
      return t(`certificates:can.${mentor.hours}`, {
        done: list(kinds.map((kind) => t(`certificates:done.${kind}`, { count: mentor[kind] }))),
        hours: hours(mentor.minutes),
      });
    },
    /** When, or only that: what has lost its ground since last night has no date yet. */
    withdrawn: (at: string | null): string =>
      at ? t('certificates:withdrawnOn', { date: date(at) }) : t('certificates:withdrawn'),
    /** Labels and values, as the certificate itself has them. */
    facts: (certificate: CheckedCertificate): [string, string][] => {
      const { inPairs, groups, meetings, talks, shifts, minutes } = certificate;
      const isOfMeetings = talks === 0 && shifts === 0;
      const logged = isOfMeetings ? 'inMeetings' : 'logged';
      const hoursAre = certificate.hours === 'approved' ? 'approved' : logged;
      return [
        [t('certificates:fact.name'), certificate.name],
        [t('certificates:fact.institution'), certificate.institution],
        [t('certificates:fact.scheme'), certificate.scheme],
        [t('certificates:fact.round'), certificate.round],
        [t('certificates:fact.role'), t(`certificates:kind.${certificate.kind}`)],
        [
          t(`certificates:fact.${isOfMeetings ? 'firstAndLast' : 'period'}`),
          [...new Set([date(certificate.from), date(certificate.to)])].join(' – '),
        ],
        ...some(t('certificates:fact.groups', ofPairs(inPairs)), groups),
        ...some(t('certificates:fact.meetings'), meetings),
        ...some(t('certificates:fact.talks'), talks),
        ...some(t('certificates:fact.shifts'), shifts),
        ...(minutes > 0
          ? [[t(`certificates:fact.hours.${hoursAre}`), hours(minutes)] as [string, string]]
          : []),
        [t('certificates:fact.issued'), date(certificate.issuedOn)],
      ];
    },
  };
}
