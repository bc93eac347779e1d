import { Clock, DomainError } from '#kernel';
import { CONFIG, faultOf, type Config, type OpenIdConfig } from '#platform';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { createRemoteJWKSet, type JWTVerifyGetKey } from 'jose';
import {
  allowInsecureRequests,
  authorizationCodeGrant,
  AuthorizationResponseError,
  buildAuthorizationUrl,
  buildEndSessionUrl,
  calculatePKCECodeChallenge,
  ClientSecretBasic,
  discovery,
  fetchUserInfo,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
  type Configuration,
} from 'openid-client';
import { readGroups, type Belonging } from './groups.js';
import { readUserinfo, type Vouched } from './userinfo.js';

/** What a browser keeps of a sign-in it has begun, until it comes back from the provider. */
export interface Attempt {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

/** Somebody the provider has vouched for just now. */
export interface SignedIn {
  readonly issuer: string;
  readonly vouched: Vouched;
  /** Null where the provider has no groups, or did not answer in time. */
  readonly belonging: Belonging | null;
  /** The provider's session, which ends ours when it ends. */
  readonly providerSession: string | null;
  readonly idToken: string;
}

/** The groups only keep somebody up to date: who waits to come in does not wait long for them. */
const GROUPS_WITHIN = 3_000;
const MOST_GROUPS_BYTES = 2_000_000;

/** The web's page that a browser comes back to. Registered at the provider. */
export const RETURN_PATH = '/sign-in/returned';
export const SIGNED_OUT_PATH = '/sign-in';

/**
 * The OpenID provider: authorization code flow with PKCE (OpenID Connect Core 1.0, RFC 7636). It is
 * found when it is first needed, so that one that is down stops nothing else.
 */
@Injectable()
export class IdentityProvider {
  private readonly logger = new Logger('IdentityProvider');
  private found: Promise<Configuration> | null = null;
  private keys: JWTVerifyGetKey | null = null;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  /** What people know it by; null where none is configured. */
  get name(): string | null {
    return this.config.openid?.name ?? null;
  }

  /** Where the browser goes, and what it keeps meanwhile. */
  async begin(): Promise<{ readonly address: string; readonly attempt: Attempt }> {
    const provider = await this.provider();
    const verifier = randomPKCECodeVerifier();
    const attempt = { state: randomState(), nonce: randomNonce(), verifier };
    const address = buildAuthorizationUrl(provider, {
      redirect_uri: this.config.baseUrl + RETURN_PATH,
      scope: this.openid.scopes,
      code_challenge: await calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
      state: attempt.state,
      nonce: attempt.nonce,
    });
    return { address: address.href, attempt };
  }

  /**
   * @param parameters the query the browser came back with
   * @throws DomainError `sign_in.cancelled`; `sign_in.refused` for an answer that is not to this
   *   attempt, or that the provider does not stand by; `sign_in.provider_unreachable`
   */
  async finish(parameters: string, { verifier, state, nonce }: Attempt): Promise<SignedIn> {
    const provider = await this.provider();
    const returned = new URL(this.config.baseUrl + RETURN_PATH);
    returned.search = parameters;
    const checks = { pkceCodeVerifier: verifier, expectedState: state, expectedNonce: nonce };
    try {
      const tokens = await authorizationCodeGrant(provider, returned, {
        ...checks,
        idTokenExpected: true,
      });
      const claims = tokens.claims();
      if (!claims || !tokens.id_token) throw new Error('The provider sent no ID token');
      const { access_token: token } = tokens;
      const vouched = readUserinfo(claims.sub, {
        ...claims,
        ...(await fetchUserInfo(provider, token, claims.sub)),
      });
      return {
        issuer: claims.iss,
        vouched,
        belonging: await this.groupsOf(token, vouched.realm),
        providerSession: typeof claims['sid'] === 'string' ? claims['sid'] : null,
        idToken: tokens.id_token,
      };
    } catch (error) {
      throw this.refusalFor(error);
    }
  }

  /** Where the provider's session ends; null where it cannot be told to end. */
  async endSessionAddress(idToken: string): Promise<string | null> {
    try {
      const provider = await this.provider();
      if (!provider.serverMetadata().end_session_endpoint) return null;
      return buildEndSessionUrl(provider, {
        id_token_hint: idToken,
        post_logout_redirect_uri: this.config.baseUrl + SIGNED_OUT_PATH,
      }).href;
    } catch {
      // Ours has ended all the same.
      return null;
    }
  }

  /** What a token of the provider's is checked against. */
  async trust(): Promise<{
    readonly keys: JWTVerifyGetKey;
    readonly issuer: string;
    readonly audience: string;
  }> {
    const { issuer, jwks_uri: address } = (await this.provider()).serverMetadata();
    if (!address) throw new DomainError('sign_in.refused', 400);
    // One for all: it keeps the keys, and asks for them again no more often than is fit.
    this.keys ??= createRemoteJWKSet(new URL(address));
    return { keys: this.keys, issuer, audience: this.openid.clientId };
  }

  private get openid(): OpenIdConfig {
    if (!this.config.openid) throw new DomainError('not_found', 404);
    return this.config.openid;
  }

  private provider(): Promise<Configuration> {
    const { issuer, clientId, clientSecret } = this.openid;
    // Only an issuer on this very machine may be without TLS: the configuration sees to it.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    const execute = issuer.startsWith('http:') ? [allowInsecureRequests] : [];
    this.found ??= discovery(
      new URL(issuer),
      clientId,
      { client_secret: clientSecret },
      ClientSecretBasic(clientSecret),
      { execute, timeout: 10 },
    ).catch((error: unknown) => {
      // The next one who signs in tries again.
      this.found = null;
      this.logger.error(`The provider was not found: ${faultOf(error)}`);
      throw unreachable();
    });
    return this.found;
  }

  private async groupsOf(token: string, realm: string | null): Promise<Belonging | null> {
    const { groupsUrl } = this.openid;
    if (!groupsUrl || !realm) return null;
    try {
      const response = await fetch(groupsUrl, {
        headers: { accept: 'application/json', authorization: `Bearer ${token}` },
        redirect: 'error',
        signal: AbortSignal.timeout(GROUPS_WITHIN),
      });
      const text = await response.text();
      if (!response.ok || text.length > MOST_GROUPS_BYTES) throw new Error(`${response.status}`);
      return readGroups(JSON.parse(text), realm, this.clock.now());
    } catch (error) {
      this.logger.warn(`The groups were not read: ${faultOf(error)}`);
      return null;
    }
  }

  private refusalFor(error: unknown): DomainError {
    if (error instanceof AuthorizationResponseError && error.error === 'access_denied')
      return new DomainError('sign_in.cancelled', 403);
    if (isUnreachable(error)) {
      this.logger.error(`The provider did not answer: ${faultOf(error)}`);
      return unreachable();
    }
    this.logger.warn(`A sign-in was refused: ${faultOf(error)}`);
    return new DomainError('sign_in.refused', 400);
  }
}

const unreachable = (): DomainError => new DomainError('sign_in.provider_unreachable', 503);

/** `fetch` had no answer, or the time ran out; as it is, or as what a library was caused by. */
const isUnreachable = (error: unknown): boolean => {
  if (!(error instanceof Error)) return false;
  const { name, message, cause } = error;
  const isFetch = name === 'TypeError' && message === 'fetch failed';
  return isFetch || name === 'TimeoutError' || isUnreachable(cause);
};
