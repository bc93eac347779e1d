import { lookup } from 'node:dns';
import { request as requestPlain } from 'node:http';
import { request as requestOverTls } from 'node:https';
import type { LookupFunction } from 'node:net';
import { literalIn, mayReach, type Reach } from './reachable.js';

/** Why a message did not arrive; codes alone, so that nobody learns what our network looks like. */
export const POST_FAULTS = [
  'address',
  'unknown_host',
  'connection',
  'tls',
  'timeout',
  'redirect',
  'refused',
  'gone',
  'key',
] as const;
export type PostFault = (typeof POST_FAULTS)[number];

/** What came of a message. */
export interface Posted {
  readonly status: number | null;
  readonly fault: PostFault | null;
}

const TIMEOUT_MS = 10_000;
/** An answer's body says nothing to us: so much of it is let pass, for the receiver's peace. */
const MOST_READ = 16_384;

/**
 * Posts to an address that somebody outside has chosen. The address is judged as it is connected to,
 * so that a name that leads elsewhere by then leads nowhere; redirects are not followed.
 */
export const postSafely = async (
  address: string,
  message: { readonly headers: Readonly<Record<string, string>>; readonly body: string },
  reach: Reach,
): Promise<Posted> => {
  try {
    const status = await post(new URL(address), message, reach);
    return { status, fault: faultOf(status) };
  } catch (error) {
    return { status: null, fault: faultIn(error) };
  }
};

class AddressRefused extends Error {}

const post = (
  url: URL,
  { headers, body }: { headers: Readonly<Record<string, string>>; body: string },
  reach: Reach,
): Promise<number> =>
  new Promise((resolve, reject) => {
    // A number is connected to as it is, without being looked up.
    const literal = literalIn(url);
    if (literal && !mayReach(literal, url.protocol, reach)) throw new AddressRefused();
    const request = url.protocol === 'https:' ? requestOverTls : requestPlain;
    const sent = request(
      url,
      {
        method: 'POST',
        headers: { ...headers, 'content-length': Buffer.byteLength(body) },
        agent: false,
        lookup: judged(url.protocol, reach),
        signal: AbortSignal.timeout(TIMEOUT_MS),
      },
      (response) => {
        let read = 0;
        response.on('data', (chunk: Buffer) => {
          read += chunk.length;
          if (read > MOST_READ) response.destroy();
        });
        response.on('error', () => undefined);
        resolve(response.statusCode ?? 0);
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });

/** A name is looked up once, and all that it leads to must be reachable: the connection uses that. */
const judged =
  (protocol: string, reach: Reach): LookupFunction =>
  (hostname, options, found) => {
    lookup(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return found(error, '', 4);
      const [first] = addresses;
      if (!first || !addresses.every(({ address }) => mayReach(address, protocol, reach)))
        return found(new AddressRefused(), '', 4);
      if (options.all) return found(null, addresses);
      found(null, first.address, first.family);
    });
  };

const faultOf = (status: number): PostFault | null => {
  if (status >= 200 && status < 300) return null;
  if (status >= 300 && status < 400) return 'redirect';
  return status === 410 ? 'gone' : 'refused';
};

const TLS = /^(?:ERR_TLS|ERR_SSL|CERT_|UNABLE_TO_|SELF_SIGNED|DEPTH_ZERO|EPROTO|HOSTNAME_MISMATCH)/;

const faultIn = (error: unknown): PostFault => {
  if (error instanceof AddressRefused) return 'address';
  const { name = '', code = '' } = error as { name?: string; code?: string };
  if (name === 'AbortError' || name === 'TimeoutError') return 'timeout';
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'unknown_host';
  return TLS.test(code) ? 'tls' : 'connection';
};
