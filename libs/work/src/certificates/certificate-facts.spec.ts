import {
  checksumOf,
  hasFallenAway,
  isSignedBy,
  signatureOf,
  type CertificateFacts,
} from './certificate-facts.js';

const FACTS: CertificateFacts = {
  ...{ number: 'K-2026-0001', language: 'nb', institution: 'Universitetet', name: 'Marte Berg' },
  ...{ scheme: 'FYSE', round: 'Høst 2026', kind: 'student', from: '2026-08-20', to: '2026-12-01' },
  ...{ groups: 1, meetings: 10, minutes: 450, hours: 'approved', issuedOn: '2026-12-10' },
};

describe('what a certificate says', () => {
  it('has one checksum in whatever order it is held, and another for anything else', () => {
    const turned = Object.fromEntries(
      Object.entries(FACTS).reverse(),
    ) as unknown as CertificateFacts;
    expect(checksumOf(turned)).toBe(checksumOf(FACTS));
    for (const key of Object.keys(FACTS) as (keyof CertificateFacts)[])
      expect(checksumOf({ ...FACTS, [key]: 'other' })).not.toBe(checksumOf(FACTS));
  });

  it('keeps the checksum of a certificate from before talks and drop-in shifts were said', () => {
    expect(checksumOf(FACTS)).toBe(
      'a6fa795fb6546f5ac4177fa35649de51c4c49428074e06ce87af54ae81203fcc',
    );
    expect(checksumOf({ ...FACTS, talks: 2 })).not.toBe(checksumOf(FACTS));
  });

  it('is signed by the installation’s key alone, and by none where there is none', () => {
    const signature = signatureOf(FACTS, 'secret');
    expect(isSignedBy(FACTS, signature, 'secret')).toBe(true);
    expect(isSignedBy({ ...FACTS, meetings: 11 }, signature, 'secret')).toBe(false);
    expect(isSignedBy(FACTS, signature, 'another')).toBe(false);
    expect(signatureOf(FACTS, null)).toBeNull();
    expect(isSignedBy(FACTS, null, null)).toBe(false);
  });

  it('falls away where less is known than was said, and not for what came since', () => {
    const known = (now: Partial<CertificateFacts> = {}) => {
      const { minutes, ...facts } = { ...FACTS, ...now };
      return { ...facts, minutesOf: { approved: minutes, logged: 0 } };
    };
    expect(hasFallenAway(FACTS, known())).toBe(false);
    const since = { meetings: 12, minutes: 540, to: '2026-12-12' };
    expect(hasFallenAway(FACTS, known(since))).toBe(false);
    expect(hasFallenAway(FACTS, known({ meetings: 9 }))).toBe(true);
    expect(hasFallenAway(FACTS, known({ minutes: 449 }))).toBe(true);
    expect(hasFallenAway({ ...FACTS, hours: 'logged' }, known())).toBe(true);
    expect(hasFallenAway(FACTS, null)).toBe(true);
    expect(hasFallenAway(FACTS, known({ talks: 2, shifts: 1 }))).toBe(false);
    const more = { ...FACTS, talks: 2, shifts: 1 };
    expect(hasFallenAway(more, known({ talks: 2, shifts: 1 }))).toBe(false);
    expect(hasFallenAway(more, known({ talks: 1, shifts: 1 }))).toBe(true);
    expect(hasFallenAway(more, known({ talks: 2 }))).toBe(true);
  });
});
