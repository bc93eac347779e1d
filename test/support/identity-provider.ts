import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey, type JWK } from 'jose';
import Provider, { type Configuration } from 'oidc-provider';

/** Somebody the provider knows: `sub` is their login, and the rest what userinfo says. */
export type Account = Readonly<Record<string, unknown>>;

const CLIENT = { id: 'kull', secret: 'a secret of the tests' };

/**
 * A real OpenID provider on a free port of the loopback address. Whoever types a login on its page
 * is that account; there is no password, since it is not what is tested.
 */
export class TestIdentityProvider {
  private constructor(
    private readonly server: Server,
    readonly issuer: string,
    readonly accounts: Map<string, Account>,
    private readonly key: CryptoKey,
  ) {}

  /** @param kullUrl where Kull is, as the browser sees it */
  static async start(kullUrl: string): Promise<TestIdentityProvider> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const accounts = new Map<string, Account>();
    const { privateKey, jwk } = await signingKey();
    const provider = new Provider(issuer, {
      ...configuration(kullUrl, accounts),
      jwks: { keys: [jwk] },
    });
    provider.on('server_error', (_ctx, error) => console.error(error));
    const answer = provider.callback();
    server.on('request', (request: IncomingMessage, response: ServerResponse) => {
      const asked = new URL(request.url ?? '/', issuer).pathname;
      if (asked.startsWith('/interaction/'))
        void interact(provider, request, response).catch((error: unknown) => {
          response.writeHead(500).end(String(error));
        });
      else void answer(request, response);
    });
    return new TestIdentityProvider(server, issuer, accounts, privateKey);
  }

  /** What Kull's environment says of it. */
  get env(): Record<string, string> {
    return {
      OIDC_ISSUER: this.issuer,
      OIDC_CLIENT_ID: CLIENT.id,
      OIDC_CLIENT_SECRET: CLIENT.secret,
      OIDC_NAME: 'Test-Feide',
      SMTP_URL: 'smtp://127.0.0.1:9',
    };
  }

  /** What the provider tells Kull by when somebody's session with it is over. */
  logoutToken(
    claims: { readonly sub: string; readonly sid: string },
    audience = CLIENT.id,
  ): Promise<string> {
    return new SignJWT({ ...claims, events: { [LOGOUT_EVENT]: {} } })
      .setProtectedHeader({ alg: 'RS256', kid: KEY_ID, typ: 'logout+jwt' })
      .setIssuer(this.issuer)
      .setAudience(audience)
      .setIssuedAt()
      .setExpirationTime('2 minutes')
      .setJti(randomUUID())
      .sign(this.key);
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }
}

const HOUR = 3600;
const KEY_ID = 'of-the-tests';
const LOGOUT_EVENT = 'http://schemas.openid.net/event/backchannel-logout';

const signingKey = async (): Promise<{ privateKey: CryptoKey; jwk: JWK }> => {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  const jwk = { ...(await exportJWK(privateKey)), kid: KEY_ID, alg: 'RS256', use: 'sig' };
  return { privateKey, jwk };
};

const configuration = (kullUrl: string, accounts: Map<string, Account>): Configuration => ({
  clients: [
    {
      client_id: CLIENT.id,
      client_secret: CLIENT.secret,
      redirect_uris: [`${kullUrl}/sign-in/returned`],
      post_logout_redirect_uris: [`${kullUrl}/sign-in`],
      backchannel_logout_uri: `${kullUrl}/api/v1/sign-in/openid/back-channel-logout`,
      backchannel_logout_session_required: true,
    },
  ],
  findAccount: (_ctx, login) => {
    const account = accounts.get(login);
    if (!account) return undefined;
    return { accountId: login, claims: () => ({ sub: login, ...account }) };
  },
  // As at Feide: what there is to know stands in userinfo, by scopes of its own.
  conformIdTokenClaims: true,
  claims: {
    openid: ['sub'],
    'userid-feide': [
      'https://n.feide.no/claims/userid_sec',
      'https://n.feide.no/claims/eduPersonPrincipalName',
    ],
    'userinfo-name': ['name'],
    email: ['email', 'email_verified'],
    'groups-org': [],
    'groups-edu': [],
  },
  scopes: ['openid', 'userid-feide', 'userinfo-name', 'email', 'groups-org', 'groups-edu'],
  features: {
    devInteractions: { enabled: false },
    rpInitiatedLogout: { enabled: true },
    backchannelLogout: { enabled: true },
  },
  interactions: { url: (_ctx, { uid }) => `/interaction/${uid}` },
  pkce: { required: () => true },
  ttl: { AccessToken: HOUR, Grant: HOUR, IdToken: HOUR, Interaction: HOUR, Session: HOUR },
  cookies: { keys: ['a key of the tests'] },
  // Everything that is asked for is granted, without a page to say yes on.
  loadExistingGrant: async (ctx) => {
    const grant = new ctx.oidc.provider.Grant({
      clientId: ctx.oidc.client!.clientId,
      accountId: ctx.oidc.session!.accountId!,
    });
    grant.addOIDCScope('openid userid-feide userinfo-name email groups-org groups-edu');
    await grant.save();
    return grant;
  },
});

/** The provider's own page: a field for the login, and a way to give up. */
const interact = async (
  provider: Provider,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  if (request.method === 'GET') {
    response.setHeader('content-type', 'text/html');
    response.end(
      `<form method="post"><label>Login <input name="login"></label>
       <button>Log in</button><button name="cancel" value="yes">Cancel</button></form>`,
    );
    return;
  }
  let body = '';
  for await (const chunk of request) body += String(chunk);
  const form = new URLSearchParams(body);
  await provider.interactionFinished(
    request,
    response,
    form.get('cancel')
      ? { error: 'access_denied', error_description: 'gave up' }
      : { login: { accountId: form.get('login') ?? '' } },
  );
};
