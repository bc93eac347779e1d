/** An OpenID Connect provider: Feide, or any other that keeps to the standard. */
export interface OpenIdConfig {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly scopes: string;
  /** What the button says: 'Logg inn med Feide'. */
  readonly name: string;
  /** Where Feide's groups API lists the person's groups; null: the provider has none. */
  readonly groupsUrl: string | null;
  /** The slug of the institution of everybody whose sign-in names no realm; null: there is none. */
  readonly institution: string | null;
}

const FEIDE_SCOPES = 'openid userid-feide userinfo-name email groups-org groups-edu';
const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/** @returns null where no provider is configured, or where what is said of it has faults */
export const readOpenId = (
  given: (name: string) => string | null,
  faults: string[],
): OpenIdConfig | null => {
  const issuer = given('OIDC_ISSUER');
  if (!issuer) {
    for (const name of ['OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'])
      if (given(name)) faults.push(`${name} is set, but OIDC_ISSUER is not`);
    return null;
  }
  const before = faults.length;
  const groupsUrl = given('OIDC_GROUPS_URL');
  if (!isSafe(issuer)) faults.push(`OIDC_ISSUER ${MUST_BE_SAFE}`);
  if (groupsUrl && !isSafe(groupsUrl)) faults.push(`OIDC_GROUPS_URL ${MUST_BE_SAFE}`);
  const clientId = given('OIDC_CLIENT_ID');
  const clientSecret = given('OIDC_CLIENT_SECRET');
  if (!clientId) faults.push('OIDC_ISSUER is set, but OIDC_CLIENT_ID is not');
  if (!clientSecret) faults.push('OIDC_ISSUER is set, but OIDC_CLIENT_SECRET is not');
  if (faults.length > before || !clientId || !clientSecret) return null;
  return {
    issuer,
    clientId,
    clientSecret,
    scopes: given('OIDC_SCOPES') ?? FEIDE_SCOPES,
    name: given('OIDC_NAME') ?? nameOf(issuer),
    groupsUrl,
    institution: given('OIDC_INSTITUTION'),
  };
};

const MUST_BE_SAFE = 'has to be an https address: tokens go there';

/** Without TLS on this very machine alone, for trying things out. */
const isSafe = (address: string): boolean => {
  const url = URL.parse(address);
  return url?.protocol === 'https:' || (url?.protocol === 'http:' && LOOPBACK.has(url.hostname));
};

const nameOf = (issuer: string): string => {
  const { hostname } = new URL(issuer);
  return /(^|\.)(dataporten|feide)\.no$/.test(hostname) ? 'Feide' : hostname;
};
