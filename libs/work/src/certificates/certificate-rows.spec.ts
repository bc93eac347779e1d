import type { CertificateFacts } from './certificate-facts.js';
import { rowsOf } from './certificate-rows.js';

const FACTS: CertificateFacts = {
  ...{ number: 'K-2026-0001', language: 'nb', institution: 'Universitetet', name: 'Marte Berg' },
  ...{ scheme: 'FYSE', round: 'Høst 2026', kind: 'student', from: '2026-08-20', to: '2026-12-01' },
  ...{ groups: 1, meetings: 10, minutes: 450, hours: 'logged', issuedOn: '2026-12-10' },
};
/** By its labels, between the round and the day it was issued. */
const said = (facts: Partial<CertificateFacts>) =>
  Object.fromEntries(rowsOf({ ...FACTS, ...facts }).slice(2, -2));

describe('the lines of a certificate', () => {
  it('speak of meetings where there were nothing but meetings', () => {
    expect(said({})).toEqual({
      'Første og siste møte': '20. august 2026 – 1. desember 2026',
      ...{ Grupper: '1', Møter: '10', 'Timer i møter, etter loggen': '7,5' },
    });
  });

  it('have talks and drop-in shifts beside them, in a period that is of all three', () => {
    expect(said({ talks: 3, shifts: 2, language: 'en' })).toEqual({
      Period: '20 August 2026 – 1 December 2026',
      ...{ Groups: '1', Meetings: '10', Talks: '3', 'Drop-in shifts': '2' },
      'Hours, as logged': '7.5',
    });
    expect(said({ talks: 3, hours: 'approved', language: 'nn' })).toMatchObject({
      ...{ Samtalar: '3', 'Timar, godkjende': '7,5' },
    });
  });

  it('say of nothing that it is none', () => {
    expect(said({ groups: 0, meetings: 0, shifts: 12, minutes: 0 })).toEqual({
      Periode: '20. august 2026 – 1. desember 2026',
      'Drop-in-vakter': '12',
    });
    expect(said({ meetings: 0, talks: 1, inPairs: true, language: 'nn' })).toEqual({
      Periode: '20. august 2026 – 1. desember 2026',
      ...{ Studentar: '1', Samtalar: '1', 'Timar, etter loggen': '7,5' },
    });
  });
});
