import { Identity } from '#access';
import { JoinRequest, OpenLink } from '#enrolment';
import { newId } from '#kernel';
import { type Round } from '#schemes';
import type { TestKull } from '../kull.js';

/** Its address, which anybody may have. The round itself takes nobody by it. */
export const openLink = async (
  kull: TestKull,
  { institutionId, id: roundId }: Round,
): Promise<string> => {
  const code = newId().replaceAll('-', '').slice(-10).toUpperCase();
  await kull.a.insert(OpenLink, institutionId, { roundId, code });
  const { rows } = await kull.owner.query<{ slug: string }>(
    `select slug from institutions where id = $1`,
    [institutionId],
  );
  return `${rows[0]!.slug}-${code}`;
};

export const joinRequest = async (
  kull: TestKull,
  { institutionId, id: roundId }: Round,
): Promise<string> => {
  const identity = await kull.a.insert(Identity, institutionId, {
    issuer: 'https://provider.example',
    subject: newId(),
    givenName: 'Siri',
    familyName: 'Ny',
  });
  const request = { roundId, identityId: identity.id };
  return (await kull.a.insert(JoinRequest, institutionId, request)).id;
};
