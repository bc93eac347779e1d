import { isOfMeetingsAlone, type CertificateFacts } from './certificate-facts.js';
import { WORDS } from './words.js';

type Row = readonly [label: string, value: string];

/** What a certificate says, line by line, in its language. What there is none of is not said to be none. */
export const rowsOf = (facts: CertificateFacts): Row[] => {
  const { labels, hours, kind, tag } = WORDS[facts.language];
  const day = (iso: string): string =>
    new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(iso));
  const number = new Intl.NumberFormat(tag, { maximumFractionDigits: 2 });
  const some = (label: string, count = 0): Row[] =>
    count > 0 ? [[label, number.format(count)]] : [];
  const isOfMeetings = isOfMeetingsAlone(facts);
  const logged = isOfMeetings ? 'inMeetings' : 'logged';
  return [
    [labels.role, kind[facts.kind]],
    [labels.round, facts.round],
    [
      isOfMeetings ? labels.firstAndLast : labels.period,
      [...new Set([day(facts.from), day(facts.to)])].join(' – '),
    ],
    ...some(facts.inPairs ? labels.students : labels.groups, facts.groups),
    ...some(labels.meetings, facts.meetings),
    ...some(labels.talks, facts.talks),
    ...some(labels.shifts, facts.shifts),
    ...some(hours[facts.hours === 'approved' ? 'approved' : logged], facts.minutes / 60),
    [labels.issued, day(facts.issuedOn)],
    [labels.number, facts.number],
  ];
};
