import { createHash } from 'node:crypto';
import { createReadStream, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createGunzip, gzipSync } from 'node:zlib';
import { BackupRefused, checkBackup, makeKey, type MadeKey } from '#backup';
import { extract, pack } from 'tar-stream';
import { castOf } from '../../support/cast.js';
import { pictureOf } from '../../support/database-picture.js';
import { TestKull } from '../../support/kull.js';
import { Backups, isEmpty, lookInto } from './backups.js';

describe('a restore that cannot be', () => {
  const backups = new Backups();
  let kull: TestKull;
  let key: MadeKey;
  let plain: string;
  let sealed: string;

  beforeAll(async () => {
    kull = await TestKull.start({ work: false });
    await castOf(kull);
    key = await makeKey();
    plain = (await backups.make(kull.addresses.owner)).file;
    sealed = (await backups.make(kull.addresses.owner, { key: key.open })).file;
  });
  afterAll(async () => {
    await kull.stop();
    await backups.stop();
  });

  const refusalOf = async (act: Promise<unknown>): Promise<string> => {
    const error = await act.then(
      () => null,
      (cause: unknown) => cause,
    );
    expect(error).toBeInstanceOf(BackupRefused);
    const { message } = error as Error;
    expect(message).not.toContain('\n');
    return message;
  };

  /** Refused in one line. A check reads just as a restore does. */
  const isRefused = async (file: string, says: RegExp, opens: string | null = null) =>
    expect(await refusalOf(checkBackup(file, opens))).toMatch(says);

  /** By a restore, which leaves the database as empty as it was. */
  const restoresNothing = async (file: string, says: RegExp, opens: string | null = null) => {
    const { addresses } = await backups.empty();
    expect(await refusalOf(backups.restore(addresses, file, { key: opens }))).toMatch(says);
    expect(await isEmpty(addresses)).toBe(true);
  };

  const written = (bytes: Buffer): string => {
    const file = backups.file();
    writeFileSync(file, bytes);
    return file;
  };

  it('asks for the key, and says when it is another', async () => {
    await checkBackup(sealed, key.secret);
    await isRefused(sealed, /is encrypted: set KULL_BACKUP_KEY/);
    await isRefused(sealed, /is not the key of this backup/, (await makeKey()).secret);
    await restoresNothing(sealed, /is not the key of this backup/, (await makeKey()).secret);
    await isRefused(sealed, /public half/, key.open);
  });

  it.each([0, 0.001, 0.05, 0.5, 0.9, 0.999])('notices what is cut off at %d', async (share) => {
    for (const file of [plain, sealed]) {
      const bytes = readFileSync(file);
      const cut = written(bytes.subarray(0, Math.floor(bytes.length * share)));
      await isRefused(cut, /damaged|cut off|no backup/, key.secret);
    }
  });

  it('leaves an empty database empty, however far a restore has come', async () => {
    for (const file of [plain, sealed]) {
      const cut = written(readFileSync(file).subarray(0, -30));
      await restoresNothing(cut, /damaged/, key.secret);
    }
  });

  it('notices the very last byte, and one too many', async () => {
    const bytes = readFileSync(sealed);
    await isRefused(written(bytes.subarray(0, -1)), /damaged/, key.secret);
    await isRefused(written(Buffer.concat([bytes, Buffer.from([0])])), /damaged/, key.secret);
  });

  it.each([0.2, 0.5, 0.7, 0.95])('notices one altered bit at %d', async (share) => {
    for (const file of [plain, sealed]) {
      const bytes = readFileSync(file);
      const at = Math.floor(bytes.length * share);
      bytes[at]! ^= 1;
      await isRefused(written(bytes), /damaged|no backup|not what its manifest says/, key.secret);
    }
  });

  /** The same archive with other entries, whole as far as its format can tell. */
  const rewritten = async (
    change: (entry: { name: string; bytes: Buffer }) => Buffer | null,
  ): Promise<string> => {
    const tar = pack();
    for await (const entry of createReadStream(plain).pipe(createGunzip()).pipe(extract())) {
      const chunks: Buffer[] = [];
      for await (const chunk of entry as AsyncIterable<Buffer>) chunks.push(chunk);
      const { name } = entry.header;
      const bytes = change({ name, bytes: Buffer.concat(chunks) });
      if (bytes) tar.entry({ name }, bytes);
    }
    tar.finalize();
    const all: Buffer[] = [];
    for await (const chunk of tar as AsyncIterable<Buffer>) all.push(chunk);
    return written(gzipSync(Buffer.concat(all)));
  };

  const aboutWith = (changes: object) =>
    rewritten(({ name, bytes }) =>
      name === 'about.json'
        ? Buffer.from(JSON.stringify({ ...(JSON.parse(bytes.toString()) as object), ...changes }))
        : bytes,
    );

  it('holds what is there against the manifest', async () => {
    await isRefused(
      await rewritten(({ name, bytes }) =>
        name.startsWith('tables/persons/')
          ? Buffer.from(bytes.toString().replace('Given', 'Taken'))
          : bytes,
      ),
      /not what its manifest says: persons/,
    );
    await restoresNothing(
      await rewritten(({ name, bytes }) => (name.startsWith('tables/grants/') ? null : bytes)),
      /not what its manifest says: grants/,
    );
    await isRefused(
      await rewritten(({ name, bytes }) => (name === 'manifest.json' ? null : bytes)),
      /manifest is missing/,
    );
  });

  it('says what the database does not take', async () => {
    const garbled = await rewritten(({ name, bytes }) =>
      name.startsWith('tables/persons/')
        ? Buffer.from(bytes.toString().replace('Given', 'Gi\tven'))
        : bytes,
    );
    await restoresNothing(garbled, /database refuses .*extra data after last expected column/);
    const orphaned = await rewritten(({ name, bytes }) => {
      if (name.startsWith('tables/programmes/') || name.startsWith('tables/rounds/')) return null;
      if (name !== 'manifest.json') return bytes;
      const nothing = { rows: 0, bytes: 0, sha256: createHash('sha256').digest('hex') };
      const manifest = JSON.parse(bytes.toString()) as { tables: { name: string }[] };
      const tables = manifest.tables.map((table) =>
        ['programmes', 'rounds'].includes(table.name) ? { ...table, ...nothing } : table,
      );
      return Buffer.from(JSON.stringify({ ...manifest, tables }));
    });
    await checkBackup(orphaned, null);
    await restoresNothing(orphaned, /database refuses .*violates foreign key constraint/);
  });

  it('leaves to a newer Kull what a newer Kull has made', async () => {
    const newer = await aboutWith({ format: 2, kull: '9.0.0' });
    await isRefused(newer, /made by a newer Kull \(9\.0\.0\)/);
    await restoresNothing(newer, /made by a newer Kull \(9\.0\.0\)/);
    const ahead = await aboutWith({ migrations: ['Institutions1764000000001', 'Hovering9'] });
    await restoresNothing(ahead, /newer Kull .* know Hovering9/);
  });

  it('knows what is no backup', async () => {
    await isRefused(written(Buffer.from('PK\u0003\u0004 something else')), /damaged/);
    await isRefused(written(gzipSync('text')), /damaged|no backup/);
    await isRefused('/nowhere/at/all', /There is no file/);
    await isRefused(backups.folder, /cannot be read/);
  });

  it('leaves a database that is in use, or not empty, as it is', async () => {
    const { addresses } = await backups.empty();
    await lookInto(addresses, async () => {
      await expect(backups.restore(addresses, plain)).rejects.toThrow(/in use \(1 connection\)/);
    });
    await backups.restore(addresses, plain);
    await lookInto(addresses, (client) =>
      client.query(`update institutions set name = 'Renamed since'`),
    );
    const before = await lookInto(addresses, pictureOf);
    await expect(backups.restore(addresses, plain)).rejects.toThrow(/not empty/);
    // Replacing is as careful: what is damaged replaces nothing.
    const cut = written(readFileSync(sealed).subarray(0, -20));
    await expect(
      backups.restore(addresses, cut, { replace: true, key: key.secret }),
    ).rejects.toThrow(/damaged/);
    expect(await lookInto(addresses, pictureOf)).toEqual(before);
    await backups.restore(addresses, plain, { replace: true });
    expect(await lookInto(addresses, pictureOf)).toEqual(await pictureOf(kull.owner));
  });

  it('leaves tables of somebody else’s alone, whatever it is told', async () => {
    const { addresses } = await backups.empty();
    await lookInto(addresses, (client) => client.query('create table invoices (id int)'));
    await expect(backups.restore(addresses, plain, { replace: true })).rejects.toThrow(
      /not Kull’s/,
    );
    await lookInto(addresses, (client) => client.query('select from invoices'));
  });

  it('leaves nothing of a backup that cannot be made', async () => {
    const { addresses } = await backups.empty();
    const before = readdirSync(backups.folder);
    await expect(backups.make(addresses.owner)).rejects.toThrow(/no Kull in the database/);
    await expect(
      backups.make(kull.addresses.owner, { file: '/nowhere/at/all.tar.gz' }),
    ).rejects.toThrow(/ENOENT/);
    expect(readdirSync(backups.folder)).toEqual(before);
  });
});
