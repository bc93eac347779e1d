import { Identity, Sessions } from '#access';
import { newId } from '#kernel';
import type { Person } from '#people';
import type { TestKull } from '../../../../support/kull.js';
import { ROLES, type Role } from '../roles.js';

/** What each of them signed in with; null for who did not. */
export const cookiesOf = async (
  kull: TestKull,
  people: Readonly<Partial<Record<Role, Person>>>,
  institutionId: string,
): Promise<Readonly<Record<Role, string | null>>> => {
  const sessions = kull.app.get(Sessions);
  const named = await Promise.all(
    ROLES.map(async (role) => {
      const person = people[role];
      if (!person) return [role, null] as const;
      const token = await sessions.open({ institutionId, personId: person.id });
      return [role, `kull_session=${token}`] as const;
    }),
  );
  const cookies = Object.fromEntries(named) as Record<Role, string | null>;
  return { ...cookies, newcomer: await newcomersCookie(kull, institutionId) };
};

/** Signed in at a provider, and nobody here yet. */
const newcomersCookie = async (kull: TestKull, institutionId: string): Promise<string> => {
  const subject = newId();
  const identity = await kull.a.insert(Identity, institutionId, {
    issuer: 'https://provider.example',
    subject,
    givenName: 'Nora',
    familyName: 'Ny',
  });
  const from = { identityId: identity.id, subject, providerSession: null, idToken: '' };
  const token = await kull.app.get(Sessions).open({ institutionId, personId: null, from });
  return `kull_session=${token}`;
};
