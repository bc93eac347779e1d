import { resolve } from 'node:path';
import { isBackupKey } from './backup-key.js';
import { readLimits, readProxies, type Limits } from './limits-config.js';
import { readMailRate } from './mail-config.js';
import { readOpenId, type OpenIdConfig } from './openid-config.js';

/** What an installation is told from outside. Read once, at boot; see README for the variables. */
export interface Config {
  readonly port: number;
  /** The address people use, without a trailing slash. Links in mails begin with it. */
  readonly baseUrl: string;
  /** Null: the embedded PostgreSQL in `dataFolder`. */
  readonly databaseUrl: string | null;
  /** The role that migrates; null: `databaseUrl` does that too. */
  readonly databaseOwnerUrl: string | null;
  readonly dataFolder: string;
  /** The file outside the database that remembers who was erased, for a restore. */
  readonly erasureJournal: string;
  /** A key of age's, secret or public half; null: backups are not encrypted. */
  readonly backupKey: string | null;
  /** Null in demo mode: mail is kept on the page 'Sendt e-post' and goes nowhere. */
  readonly smtpUrl: string | null;
  readonly mailFrom: string;
  /** How many mails go to the SMTP server at most, from all processes; null: as many as it takes. */
  readonly mailsPerMinute: number | null;
  /** Mails that can wait are kept from 22 to 7, by the institution's clock. */
  readonly isQuietAtNight: boolean;
  /** What secrets are derived from; null: only the embedded database's folder has one. */
  readonly secretKey: string | null;
  /** Webhooks may go to this machine, and without TLS: for trying things out. */
  readonly webhooksToLoopback: boolean;
  /** Who says who somebody is; null in demo mode. */
  readonly openid: OpenIdConfig | null;
  /** No identity provider is configured: bound to loopback, with the demo's people to sign in as. */
  readonly demo: boolean;
  /** How many requests are taken. */
  readonly limits: Limits;
  /** Whose word on where a request came from is taken: addresses, or networks. */
  readonly trustedProxies: readonly string[];
  readonly logLevel: LogLevel;
}

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** Every fault at once, one line each, so that an operator mends them in one go. Exit status 78. */
export class ConfigError extends Error {
  static readonly exitStatus = 78;

  constructor(readonly faults: readonly string[]) {
    super(faults.join('\n'));
    this.name = 'ConfigError';
  }
}

type Environment = Readonly<Record<string, string | undefined>>;

/** @throws ConfigError with one line for each fault */
export const readConfig = (env: Environment, projectFolder: string): Config => {
  const faults: string[] = [];
  const given = (name: string): string | null => env[name]?.trim() || null;

  const port = readPort(given('PORT'), faults);
  const openid = readOpenId(given, faults);
  const smtpUrl = readUrl('SMTP_URL', given('SMTP_URL'), ['smtp:', 'smtps:'], faults);
  const dataFolder = readPath(given('KULL_DATA'), projectFolder, 'data');
  const config: Config = {
    port,
    baseUrl:
      readUrl('KULL_BASE_URL', given('KULL_BASE_URL'), ['http:', 'https:'], faults)?.replace(
        /\/+$/,
        '',
      ) ?? `http://localhost:${port}`,
    databaseUrl: readUrl('DATABASE_URL', given('DATABASE_URL'), POSTGRES, faults),
    databaseOwnerUrl: readUrl('DATABASE_OWNER_URL', given('DATABASE_OWNER_URL'), POSTGRES, faults),
    dataFolder,
    erasureJournal: readPath(given('KULL_ERASURES'), projectFolder, `${dataFolder}/erasures.jsonl`),
    backupKey: readBackupKey(given('KULL_BACKUP_KEY'), faults),
    smtpUrl,
    mailFrom: given('KULL_MAIL_FROM') ?? 'Kull <kull@localhost>',
    mailsPerMinute: readMailRate(given('KULL_MAIL_RATE'), faults),
    isQuietAtNight: smtpUrl !== null && given('KULL_MAIL_AT_NIGHT') !== 'yes',
    secretKey: readSecretKey(given('KULL_SECRET_KEY'), faults),
    webhooksToLoopback: given('KULL_WEBHOOKS_TO_LOOPBACK') === 'yes',
    openid,
    demo: openid === null,
    limits: readLimits(given, faults),
    trustedProxies: readProxies(given('KULL_TRUSTED_PROXIES'), faults),
    logLevel: readLogLevel(given('LOG_LEVEL'), faults),
  };
  if (config.databaseOwnerUrl && !config.databaseUrl)
    faults.push('DATABASE_OWNER_URL is set, but DATABASE_URL is not: set both, or neither');
  if (openid && !config.smtpUrl)
    faults.push('OIDC_ISSUER is set, but SMTP_URL is not: invitations would reach nobody');
  if (faults.length > 0) throw new ConfigError(faults);
  return config;
};

const POSTGRES = ['postgres:', 'postgresql:'];

const readPort = (text: string | null, faults: string[]): number => {
  if (text === null) return 3000;
  const port = Number(text);
  if (Number.isInteger(port) && port >= 1 && port <= 65_535) return port;
  faults.push(`PORT is "${text}": give a whole number from 1 to 65535`);
  return 3000;
};

const readUrl = (
  name: string,
  text: string | null,
  protocols: readonly string[],
  faults: string[],
): string | null => {
  if (text === null) return null;
  const url = URL.parse(text);
  if (url && protocols.includes(url.protocol)) return text;
  // The value itself may hold a password, so it is not repeated.
  faults.push(`${name} is not an address that begins with ${protocols.join(' or ')}//`);
  return null;
};

const readPath = (text: string | null, projectFolder: string, otherwise: string): string =>
  resolve(projectFolder, text ?? otherwise);

const readBackupKey = (text: string | null, faults: string[]): string | null => {
  if (text === null || isBackupKey(text)) return text;
  faults.push('KULL_BACKUP_KEY is no key: make one with `npm run kull -- backup-key`');
  return null;
};

const SHORTEST_KEY = 32;

const readSecretKey = (text: string | null, faults: string[]): string | null => {
  if (text !== null && text.length < SHORTEST_KEY)
    faults.push(`KULL_SECRET_KEY is too short: give ${SHORTEST_KEY} characters or more`);
  return text;
};

const readLogLevel = (text: string | null, faults: string[]): LogLevel => {
  if (text === null) return 'warn';
  const level = LOG_LEVELS.find((l) => l === text);
  if (level) return level;
  faults.push(`LOG_LEVEL is "${text}": give one of ${LOG_LEVELS.join(', ')}`);
  return 'info';
};
