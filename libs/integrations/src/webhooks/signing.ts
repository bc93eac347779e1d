import { createHash, createHmac, hkdfSync } from 'node:crypto';

/**
 * The secret of one webhook, derived from the installation's key: nothing that could sign is in the
 * database, nor in a backup of it.
 */
export const signingSecret = (key: string, institutionId: string, webhookId: string): Buffer =>
  Buffer.from(hkdfSync('sha256', key, institutionId, `kull webhook ${webhookId}`, 32));

/** Tells whether the secret is the one that the receiver was given, or the key is another one now. */
export const secretHash = (secret: Buffer): Buffer => createHash('sha256').update(secret).digest();

/** As the receiver is shown it (Standard Webhooks). */
export const writtenSecret = (secret: Buffer): string => `whsec_${secret.toString('base64')}`;

/** The headers of one try at a message, by the specification of Standard Webhooks 1.0. */
export const signedHeaders = (
  secret: Buffer,
  { id, body, at }: { readonly id: string; readonly body: string; readonly at: Date },
): Record<string, string> => {
  const timestamp = Math.floor(at.getTime() / 1000).toString();
  const signature = createHmac('sha256', secret).update(`${id}.${timestamp}.${body}`);
  return {
    'content-type': 'application/json',
    'user-agent': 'Kull',
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': `v1,${signature.digest('base64')}`,
  };
};
