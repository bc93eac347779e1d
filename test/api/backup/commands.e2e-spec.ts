import { jest } from '@jest/globals';
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeKey } from '#backup';
import { castOf } from '../../support/cast.js';
import { pictureOf } from '../../support/database-picture.js';
import { freePort } from '../../support/free-port.js';
import { TestKull } from '../../support/kull.js';
import { Backups, isEmpty, lookInto } from './backups.js';

const compiled = (app: string): string =>
  fileURLToPath(new URL(`../../../dist/apps/${app}/src/main.js`, import.meta.url));

// Each command is a process of its own, some with a database server of its own.
jest.setTimeout(180_000);

/** As an operator gives them, in processes of their own. */
describe('the commands', () => {
  const backups = new Backups();
  const children: ChildProcess[] = [];

  afterEach(() => {
    for (const child of children.splice(0)) child.kill('SIGTERM');
  });
  afterAll(() => backups.stop());

  const environment = (env: Record<string, string>) => ({
    ...{ PATH: process.env['PATH'], KULL_DATA: backups.folder },
    ...env,
  });

  const kull = (args: string[], env: Record<string, string> = {}) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [compiled('cli'), ...args], {
      env: environment(env),
      encoding: 'utf8',
      cwd: tmpdir(),
    });
    return { status, says: stdout.trim(), complains: stderr.trim() };
  };

  it('back up and restore a server of one’s own, and say in one line what they did', async () => {
    const here = await TestKull.start({ work: false });
    await castOf(here);
    const { secret, open } = await makeKey();
    const folder = mkdtempSync(join(backups.folder, 'folder-'));
    const from = { DATABASE_URL: here.addresses.app };
    const made = kull(['backup', folder], { ...from, KULL_BACKUP_KEY: open });
    expect(made).toMatchObject({ status: 0, complains: '' });
    const [name, ...others] = readdirSync(folder);
    expect(others).toEqual([]);
    expect(name).toMatch(/^kull-\d{8}T\d{6}Z\.tar\.gz\.age$/);
    const file = join(folder, name!);
    expect(made.says).toMatch(/^Backed up to .*: \d+ tables, \d+ rows, as of .*, \d+ bytes\.$/);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readFileSync(file).subarray(0, 21).toString()).toBe('age-encryption.org/v1');

    const key = { KULL_BACKUP_KEY: secret };
    expect(kull(['check-backup', file], key)).toMatchObject({ status: 0 });
    expect(kull(['check-backup', file])).toMatchObject({
      status: 1,
      complains: 'The backup is encrypted: set KULL_BACKUP_KEY to its secret key.',
    });
    const target = await backups.empty();
    const to = { ...key, DATABASE_URL: target.addresses.app };
    expect(kull(['restore', file], to)).toMatchObject({
      status: 1,
      complains: expect.stringMatching(/^No journal of erasures reaches back[^\n]*$/) as string,
    });
    expect(kull(['restore', file, '--no-journal'], to)).toMatchObject({ status: 0, complains: '' });
    expect(await lookInto(target.addresses, pictureOf)).toEqual(await pictureOf(here.owner));
    expect(kull(['restore', file, '--no-journal'], to)).toMatchObject({
      status: 1,
      complains: 'The database is not empty: --replace throws away what it holds.',
    });
    await here.stop();
  });

  it('say how they are used, and what cannot be', () => {
    expect(kull(['backup'])).toMatchObject({
      status: 1,
      complains: expect.stringContaining('TARGET') as string,
    });
    expect(kull(['restore', '--what'])).toMatchObject({ status: 1 });
    expect(kull(['check-backup', '/nowhere/at/all'])).toEqual({
      status: 1,
      says: '',
      complains: 'There is no file /nowhere/at/all.',
    });
    const wrong = kull(['check-backup', 'x'], { KULL_BACKUP_KEY: 'passord123' });
    expect(wrong).toMatchObject({ status: 78 });
    expect(wrong.complains).not.toContain('passord123');
    const made = kull(['backup-key']);
    expect(made).toMatchObject({ status: 0 });
    expect(made.says).toMatch(/AGE-SECRET-KEY-1[A-Z0-9]+\n[^\n]*\nage1[a-z0-9]+$/);
  });

  it('leave the target as it was when a restore is killed half way', async () => {
    const here = await TestKull.start({ work: false });
    const { id: institutionId } = await here.a.institution();
    await here.owner.query(
      `insert into audit_events (institution_id, id, act)
       select $1, gen_random_uuid(), 'test.bulk' from generate_series(1, 200000)`,
      [institutionId],
    );
    const { file } = await backups.make(here.addresses.owner);
    const { addresses } = await backups.empty();
    const child = spawn(process.execPath, [compiled('cli'), 'restore', file, '--no-journal'], {
      env: environment({ DATABASE_URL: addresses.app }),
      stdio: 'ignore',
    });
    children.push(child);
    const database = new URL(addresses.owner).pathname.slice(1);
    const copying = async (): Promise<boolean> => {
      const { rows } = await here.owner.query(
        `select from pg_stat_activity where datname = $1 and query like 'copy "audit_events"%'
           and state = 'active'`,
        [database],
      );
      return rows.length > 0;
    };
    while (!(await copying())) {
      expect(child.exitCode).toBeNull();
      await pause(2);
    }
    child.kill('SIGKILL');
    while (await connected(here, database)) await pause(20);
    expect(await isEmpty(addresses)).toBe(true);
    await here.stop();
  });

  const connected = async (here: TestKull, database: string): Promise<boolean> => {
    const { rows } = await here.owner.query(
      `select from pg_stat_activity where datname = $1 and usesysid is not null`,
      [database],
    );
    return rows.length > 0;
  };

  it('back up beside a Kull that runs on the embedded server, and restore once it has stopped', async () => {
    const data = mkdtempSync(join(tmpdir(), 'kull-beside-'));
    const port = String(await freePort());
    const env = { KULL_DATA: data, PORT: port };
    const started = spawn(process.execPath, [compiled('api')], {
      env: environment(env),
      stdio: ['ignore', 'pipe', 'inherit'],
      cwd: tmpdir(),
    });
    children.push(started);
    const ended = new Promise((resolve) => started.once('close', resolve));
    let said = '';
    started.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
    while (!said.includes('Kull is running')) await pause(50);
    const journal = join(data, 'erasures.jsonl');
    expect(existsSync(journal)).toBe(true);
    const file = join(backups.folder, 'beside.tar.gz');
    expect(kull(['backup', file], env)).toMatchObject({ status: 0, complains: '' });
    // It runs on, and is not stopped by what was done beside it.
    expect((await fetch(`http://localhost:${port}/api/v1/health`)).status).toBe(200);
    expect(kull(['restore', file, '--replace'], env)).toMatchObject({
      status: 1,
      complains: expect.stringContaining('already running') as string,
    });
    started.kill('SIGTERM');
    expect(await ended).toBe(0);
    // No server runs now: both start one for as long as they take.
    const again = join(backups.folder, 'again.tar.gz');
    expect(kull(['backup', again], env)).toMatchObject({ status: 0 });
    const restored = kull(['restore', file, '--replace'], env);
    expect(restored).toMatchObject({ status: 0, complains: '' });
    expect(restored.says).toMatch(/^Restored \d+ tables, [1-9]\d* rows/);
    rmSync(data, { recursive: true, force: true });
  });
});

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
