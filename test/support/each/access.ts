import { randomBytes } from 'node:crypto';
import { ApiToken, Identity, Leave } from '#access';
import { newId } from '#kernel';
import { Webhook, WebhookDelivery } from '#integrations';
import type { Person } from '#people';
import type { Cast } from '../cast.js';
import type { TestKull } from '../kull.js';
import type { Ids } from './ids.js';

export const leaveOf = async (kull: TestKull, { people }: Cast): Promise<string> => {
  const { institutionId, id: holderId } = people.coordinator;
  const leave = {
    holderId,
    deputyId: people.fellow.id,
    startsOn: '2099-01-01',
    endsOn: '2099-01-31',
  };
  return (await kull.a.insert(Leave, institutionId, leave)).id;
};

export const linkedIdentity = async (
  kull: TestKull,
  { institutionId, id: personId }: Person,
): Promise<string> => {
  const identity = await kull.a.insert(Identity, institutionId, {
    issuer: 'https://provider.example',
    subject: newId(),
    givenName: 'Siri',
    familyName: 'Kjent',
    personId,
    linkedBy: 'invitation',
    linkedAt: new Date(),
  });
  return identity.id;
};

export const apiToken = async (
  kull: TestKull,
  { institutionId, id: madeBy }: Person,
): Promise<string> => {
  const token = await kull.a.insert(ApiToken, institutionId, {
    name: 'Student records',
    tokenHash: randomBytes(32),
    scopes: ['rounds:read'],
    madeBy,
    expiresAt: new Date(Date.now() + 86_400_000),
  });
  return token.id;
};

/** With a message that was given up. */
export const webhook = async (
  kull: TestKull,
  { institutionId, id: madeBy }: Person,
): Promise<Ids> => {
  const { id } = await kull.a.insert(Webhook, institutionId, {
    url: 'https://records.uni.example/kull',
    events: ['group.closed'],
    secretHash: randomBytes(32),
    madeBy,
  });
  const delivery = await kull.a.insert(WebhookDelivery, institutionId, {
    webhookId: id,
    event: 'group.closed',
    eventKey: newId(),
    body: '{}',
    state: 'failed',
  });
  return { webhooks: id, 'webhook-deliveries': delivery.id };
};
