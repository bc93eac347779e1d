import { readFileSync, writeFileSync, appendFileSync, chmodSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readConfig, type Config } from '#platform';
import { ErasureJournal, readJournal } from '#privacy';
import { backup } from '../../../apps/cli/src/backup/backup.js';
import { restore } from '../../../apps/cli/src/backup/restore.js';
import { castOf, type Cast } from '../../support/cast.js';
import { tracesIn } from '../../support/database-picture.js';
import { TestKull } from '../../support/kull.js';
import { Backups, lookInto } from './backups.js';

const NAME = { givenName: 'Sunniva Tuva', familyName: 'Kvernberget' };
const TRACES = ['Sunniva', 'Kvernberget', 'sunkve'];
const PROJECT = join(import.meta.dirname, '../../..');

describe('erasures since a backup', () => {
  const backups = new Backups();
  let kull: TestKull;
  let cast: Cast;
  let config: Config;
  let file: string;

  /** Whoever is to be erased stands in many tables, and was there when the backup was made. */
  beforeEach(async () => {
    kull = await TestKull.start();
    cast = await castOf(kull);
    config = readConfig({ KULL_DATA: kull.folder }, '/nowhere');
    await kull.app.get(ErasureJournal).catchUp();
    const { institutionId, id } = cast.people.mentee;
    await kull.owner.query(
      `update persons set given_name = $3, family_name = $4, email = 'sunkve@kull.example'
       where institution_id = $1 and id = $2`,
      [institutionId, id, NAME.givenName, NAME.familyName],
    );
    await kull.owner.query(
      `insert into mails (institution_id, id, person_id, to_address, subject, text, html, key)
       values ($1, gen_random_uuid(), $2, 'sunkve@kull.example', 'Til Sunniva', 'x', 'x', 'k'),
              ($1, gen_random_uuid(), null, 'b@kull.example', 'Om Sunniva Kvernberget', 'x', 'x', 'l')`,
      [institutionId, id],
    );
    file = backups.file();
    await backup(config, kull.addresses, file, PROJECT);
    const erased = await cast.as.administrator.post(`/persons/${id}/erasure`, {
      name: `${NAME.givenName} ${NAME.familyName}`,
    });
    expect(erased.status).toBe(204);
    await kull.settled();
  });
  afterAll(() => backups.stop());

  const request = { replace: false, erasures: [], withoutJournal: false };

  /** Starts Kull on what was restored, and looks for what is left of somebody. */
  const tracesAfterStart = async (database: Awaited<ReturnType<Backups['empty']>>) => {
    const restored = await TestKull.start({
      database: { ...database, drop: () => Promise.resolve() },
    });
    try {
      await restored.settled();
      const { rows } = await restored.owner.query(
        `select erased_at is not null as gone from persons where id = $1`,
        [cast.people.mentee.id],
      );
      expect(rows).toEqual([{ gone: true }]);
      return await tracesIn(restored.owner, TRACES);
    } finally {
      await restored.stop();
    }
  };

  it('are done again by the journal, before anybody is served', async () => {
    const journal = readFileSync(config.erasureJournal, 'utf8');
    expect(journal).toContain(cast.people.mentee.id);
    for (const trace of TRACES) expect(journal).not.toContain(trace);
    const database = await backups.empty();
    const said = await restore(config, database.addresses, { ...request, file });
    expect(said).toMatch(/to be erased again: 1/i);
    // They are back until Kull starts: otherwise this test could not fail.
    expect(await lookInto(database.addresses, (client) => tracesIn(client, TRACES))).not.toEqual(
      [],
    );
    expect(await tracesAfterStart(database)).toEqual([]);
    await kull.stop();
  });

  it('are done again by what the replaced database knew, without a journal', async () => {
    const elsewhere = readConfig({ KULL_DATA: backups.folder, KULL_ERASURES: 'none' }, '/nowhere');
    const { addresses } = kull;
    await kull.stop({ keep: true });
    await expect(
      restore(elsewhere, addresses, { ...request, file, replace: true }),
    ).rejects.toThrow(/No journal of erasures reaches back/);
    await restore(elsewhere, addresses, { ...request, file, replace: true, withoutJournal: true });
    expect(await lookInto(addresses, (client) => tracesIn(client, TRACES))).not.toEqual([]);
    expect(await tracesAfterStart({ addresses, drop: () => Promise.resolve() })).toEqual([]);
  });

  it('are done again at the next start, however the database was brought back', async () => {
    const database = await backups.empty();
    await backups.restore(database.addresses, file);
    const restored = await TestKull.start({
      database: { ...database, drop: () => Promise.resolve() },
      env: { KULL_DATA: kull.folder },
    });
    expect(await tracesIn(restored.owner, TRACES)).toEqual([]);
    await restored.stop();
    await kull.stop();
  });

  it('are taken from a journal from elsewhere', async () => {
    const elsewhere = readConfig({ KULL_DATA: backups.folder, KULL_ERASURES: 'none' }, '/nowhere');
    const database = await backups.empty();
    const journal = config.erasureJournal;
    appendFileSync(journal, '\n{"institutionId":"0199');
    const said = await restore(elsewhere, database.addresses, {
      ...{ ...request, file, erasures: [journal] },
    });
    expect(said).toMatch(/to be erased again: 1\. .*cannot be read: 1\./i);
    expect(await tracesAfterStart(database)).toEqual([]);
    const missing = { ...request, file, erasures: [join(backups.folder, 'missing')] };
    await expect(restore(elsewhere, database.addresses, missing)).rejects.toThrow(/no file/);
    const other = join(backups.folder, 'other.txt');
    writeFileSync(other, 'not\na journal\n');
    await expect(
      restore(elsewhere, database.addresses, { ...missing, erasures: [other] }),
    ).rejects.toThrow(/no journal/);
    await kull.stop();
  });

  it('do not count on a journal that was begun after the backup', async () => {
    const younger = join(backups.folder, 'younger.jsonl');
    writeFileSync(younger, `${JSON.stringify({ begun: new Date(Date.now() + 1000) })}\n`);
    const none = readConfig({ KULL_DATA: backups.folder, KULL_ERASURES: 'none' }, '/nowhere');
    const database = await backups.empty();
    const { addresses } = database;
    for (const [config, erasures] of [
      [readConfig({ KULL_ERASURES: younger }, '/nowhere'), []],
      // Nor where it is given: whoever was erased before it began would be back.
      [none, [younger]],
    ] as const)
      await expect(restore(config, addresses, { ...request, file, erasures })).rejects.toThrow(
        /No journal of erasures reaches back/,
      );
    await kull.stop();
  });

  it('are written down once each, after a line that was cut off too', async () => {
    const journal = kull.app.get(ErasureJournal);
    const { erasureJournal: path } = config;
    const before = readJournal(path)!;
    expect(before.records).toHaveLength(1);
    appendFileSync(path, '\n{"institutionId":"0199');
    await journal.catchUp();
    expect(readJournal(path)!.records).toEqual(before.records);
    const { institutionId } = cast.round;
    await kull.owner.query(
      `insert into erasures values ($1, gen_random_uuid(), gen_random_uuid(), now())`,
      [institutionId],
    );
    await journal.catchUp();
    const after = readJournal(path)!;
    expect([after.records.length, after.unreadable]).toEqual([2, 1]);
    expect(after.begun).toEqual(before.begun);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    chmodSync(path, 0o600);
    await kull.stop();
  });
});
