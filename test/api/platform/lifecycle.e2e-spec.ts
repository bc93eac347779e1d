import { jest } from '@jest/globals';
import { spawn, type ChildProcess, type ChildProcessByStdio } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';

const PROJECT = fileURLToPath(new URL('../../../', import.meta.url));
const MAIN = fileURLToPath(new URL('../../../dist/apps/api/src/main.js', import.meta.url));
const NOBODY = 65_534;

// Each start sets up or recovers a whole database, on a machine that may be busy.
jest.setTimeout(180_000);

interface Started {
  readonly child: ChildProcess;
  readonly said: () => string;
  readonly ended: Promise<number | string>;
}

/** Kull as `npm start` runs it, in a process of its own on an embedded database of its own. */
describe('the process', () => {
  const running: ChildProcess[] = [];
  const folders: string[] = [];

  afterEach(() => {
    for (const child of running.splice(0)) child.kill('SIGTERM');
  });
  afterAll(() => {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  });

  const folder = (): string => {
    const made = mkdtempSync(join(tmpdir(), 'kull-life-'));
    folders.push(made);
    return made;
  };

  /** Set up once: a test that does not ask for a folder of its own takes over the one before's. */
  const shared = folder();

  const start = (env: Record<string, string>, user?: number): Started =>
    watched(
      spawn(process.execPath, [MAIN], {
        env: { PATH: process.env['PATH'], ...env },
        stdio: ['ignore', 'pipe', 'pipe'],
        cwd: tmpdir(),
        ...(user ? { uid: user, gid: user } : {}),
      }),
    );

  /** As README says, in a process group of its own, as a terminal gives it. */
  const npmStart = (env: Record<string, string>): Started =>
    watched(
      spawn('npm', ['start', '--silent'], {
        env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...env },
        stdio: ['ignore', 'pipe', 'pipe'],
        cwd: PROJECT,
        detached: true,
      }),
    );

  const watched = (child: ChildProcessByStdio<null, Readable, Readable>): Started => {
    running.push(child);
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
    const ended = new Promise<number | string>((resolve) => {
      child.once('close', (code, signal) => resolve(code ?? signal ?? 'unknown'));
    });
    return { child, said: () => said.trim(), ended };
  };

  const up = async ({ said, ended }: Started): Promise<void> => {
    const gone = ended.then(() => {
      throw new Error(`Ended early: ${said()}`);
    });
    const ready = (async () => {
      while (!said().includes('Kull is running')) await pause(50);
    })();
    await Promise.race([ready, gone]);
  };

  it('says in one line that it runs, stops at SIGTERM, and opens its data again', async () => {
    const data = shared;
    const port = String(await freePort());
    const first = start({ KULL_DATA: data, PORT: port });
    await up(first);
    expect(first.said().split('\n')).toHaveLength(1);
    expect(await health(port)).toEqual({ status: 'up' });
    first.child.kill('SIGTERM');
    expect(await first.ended).toBe(0);

    const again = start({ KULL_DATA: data, PORT: port });
    await up(again);
    again.child.kill('SIGTERM');
    expect(await again.ended).toBe(0);
  });

  it('finishes the request that is running when it is told to stop', async () => {
    const port = String(await freePort());
    const kull = start({ KULL_DATA: shared, PORT: port });
    await up(kull);
    const address = `http://localhost:${port}/api/v1/demo/session`;
    // A body that is only half there keeps the request open until the other half comes.
    const { promise: rest, resolve: send } = Promise.withResolvers<Uint8Array>();
    const encoder = new TextEncoder();
    async function* body() {
      yield encoder.encode('{"personId":');
      yield await rest;
    }
    const answer = fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-kull': '1' },
      body: ReadableStream.from(body()),
      duplex: 'half',
    });
    await pause(300);
    kull.child.kill('SIGTERM');
    await pause(300);
    await expect(health(port)).rejects.toThrow();
    send(encoder.encode('"not-an-id"}'));
    expect((await answer).status).toBe(422);
    expect(await kull.ended).toBe(0);
  });

  it('opens a data folder that a killed Kull left behind, its database still running', async () => {
    const data = shared;
    const port = String(await freePort());
    const killed = start({ KULL_DATA: data, PORT: port });
    await up(killed);
    killed.child.kill('SIGKILL');
    await killed.ended;
    const next = start({ KULL_DATA: data, PORT: port });
    await up(next);
    expect(await health(port)).toEqual({ status: 'up' });
    next.child.kill('SIGTERM');
    expect(await next.ended).toBe(0);
  });

  it.each([
    ['npm is told to stop', (npm: ChildProcess) => npm.kill('SIGTERM')],
    ['Ctrl-C reaches npm and Kull', (npm: ChildProcess) => process.kill(-npm.pid!, 'SIGINT')],
    ['npm is killed', (npm: ChildProcess) => npm.kill('SIGKILL')],
  ])('stops in good order when %s', async (_, stop) => {
    const data = shared;
    const port = String(await freePort());
    const npm = npmStart({ KULL_DATA: data, PORT: port });
    await up(npm);
    stop(npm.child);
    await npm.ended;
    await expect(health(port)).rejects.toThrow();
    expect(databaseRuns(data)).toBe(false);
  });

  it('stops in good order also while it is starting', async () => {
    const data = shared;
    const kull = start({ KULL_DATA: data, PORT: String(await freePort()) });
    while (!databaseRuns(data)) await pause(20);
    kull.child.kill('SIGTERM');
    expect(await kull.ended).toBe(0);
    expect(databaseRuns(data)).toBe(false);
  });

  it('refuses a folder or a port that another Kull uses, in one line', async () => {
    const data = shared;
    const port = String(await freePort());
    const first = start({ KULL_DATA: data, PORT: port });
    await up(first);
    const sameFolder = start({ KULL_DATA: data, PORT: String(await freePort()) });
    expect(await sameFolder.ended).toBe(1);
    expect(sameFolder.said()).toMatch(/^Kull is already running on the data folder .*$/);
    const samePort = start({ KULL_DATA: folder(), PORT: port });
    expect(await samePort.ended).toBe(1);
    expect(samePort.said()).toMatch(/^Port \d+ is taken.*$/);
    expect(await health(port)).toEqual({ status: 'up' });
    first.child.kill('SIGTERM');
    expect(await first.ended).toBe(0);
  });

  it.each([
    ['does not answer', () => 'postgres://a:b@nowhere.invalid/kull', /names does not answer\.$/],
    ['is not there', () => ofTemplate({ pathname: '/no_such' }), /refuses: database .* exist\.$/],
    ['knows no such user', () => ofTemplate({ username: 'no_such' }), /refuses: .*"no_such"\.$/],
  ])('says in one line that its database %s', async (_, address, reason) => {
    const kull = start({ DATABASE_URL: address() });
    expect(await kull.ended).toBe(1);
    expect(kull.said().split('\n')).toHaveLength(1);
    expect(kull.said()).toMatch(reason);
  });

  it('names each fault of its configuration and exits with 78', async () => {
    const kull = start({ PORT: 'ninety', SMTP_URL: 'nonsense' });
    expect(await kull.ended).toBe(78);
    expect(kull.said().split('\n')).toHaveLength(2);
  });

  const isRoot = process.getuid?.() === 0;
  (isRoot ? it : it.skip)('runs for an ordinary user too', async () => {
    const data = folder();
    chownSync(data, NOBODY, NOBODY);
    const port = String(await freePort());
    const kull = start({ KULL_DATA: data, PORT: port }, NOBODY);
    await up(kull);
    expect(await health(port)).toEqual({ status: 'up' });
    kull.child.kill('SIGTERM');
    expect(await kull.ended).toBe(0);
  });
});

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const ofTemplate = (part: Partial<URL>): string =>
  Object.assign(new URL(process.env['KULL_TEST_TEMPLATE']!), part).href;

/** PostgreSQL takes this file away as the last thing it does, unless it is killed. */
const databaseRuns = (data: string): boolean =>
  existsSync(join(data, 'postgres', 'postmaster.pid'));

const health = async (port: string): Promise<unknown> =>
  (await fetch(`http://localhost:${port}/api/v1/health`)).json();

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer();
    server.listen(0, 'localhost', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
