import fc from 'fast-check';
import { TestKull } from '../../support/kull.js';
import { fixture, type Preview, RosterDesk } from '../../support/roster-files.js';

const HEADER = 'studentnr;fornavn;etternavn;epost';
/** Valid by its check digits; the month is raised by 80, so that it is nobody's. */
const SYNTHETIC_ID = '13897248022';

const withCheckDigits = (nine: string): string | null => {
  const digits = Array.from(nine, Number);
  const digit = (weights: number[], of: number[]): number =>
    (11 - (weights.reduce((sum, weight, i) => sum + weight * of[i]!, 0) % 11)) % 11;
  const first = digit([3, 7, 6, 1, 8, 9, 4, 5, 2], digits);
  const second = digit([5, 4, 3, 2, 7, 6, 5, 4, 3, 2], [...digits, first]);
  return first === 10 || second === 10 ? null : `${nine}${first}${second}`;
};

const syntheticIds = Array.from({ length: 40 }, (_, i) => withCheckDigits(`138972${480 - i}`))
  .filter((id) => id !== null)
  .slice(0, 6);

describe('what bad input gets', () => {
  let kull: TestKull;
  let at: RosterDesk;
  let round: { id: string; institutionId: string };
  beforeAll(async () => {
    kull = await TestKull.start({ work: false });
    round = await kull.a.round();
    at = new RosterDesk(await kull.as(await kull.a.coordinator(round)), round.id);
  });
  afterAll(() => kull.stop());

  const counts = async (): Promise<unknown> => {
    const { rows } = await kull.owner.query(
      `select (select count(*) from persons) as persons, (select count(*) from enrolments) as e`,
    );
    return rows[0];
  };

  it.each([
    ['empty', '', 'roster.empty'],
    ['blank', '\n \r\n', 'roster.empty'],
    ['xlsx', Buffer.from('504b0304aabb', 'hex'), 'roster.not_csv'],
    ['png', Buffer.from('89504e470d0a1a0a0000', 'hex'), 'roster.not_csv'],
    ['NUL', `${HEADER}\n1;A\0;B;c@d.no`, 'roster.nul'],
    ['only a header', HEADER, 'roster.header_only'],
    ['no header', '123456;Kari;Moen;k@m.no\n1;2;3;4', 'roster.no_header'],
    ['a column twice', `studentnr;fornavn;Fornavn\n1;2;3`, 'roster.duplicate_columns'],
    ['50 MB of one line', () => Buffer.alloc(50 * 1024 * 1024 - 10, 'a'), 'roster.'],
    ['more than 50 MB', () => Buffer.alloc(52 * 1024 * 1024, 'a'), 'roster.too_large'],
  ])('a file with %s: a clear error on the file', async (_, bytes, code) => {
    const before = await counts();
    const answer = await at.preview(typeof bytes === 'function' ? bytes() : bytes);
    expect(answer.status).toBe(422);
    expect(answer.as<{ code: string }>().code).toContain(code);
    expect(answer.text.length).toBeLessThan(1_000);
    expect(await counts()).toEqual(before);
  });

  it('a bad row: refused with its line, while the others come in', async () => {
    const rows = [
      `1;${'x'.repeat(5_000)};B;a@b.no`,
      '2;=HYPERLINK("http://x");B;b@b.no',
      '3;"Never closed;B;c@b.no',
      HEADER,
      '4;Kari;Moen;d@b.no',
    ];
    const { preview, result } = await at.import([HEADER, ...rows].join('\n'));
    expect(preview.refused.map(({ line, problems }) => [line, problems[0]?.code])).toEqual([
      [2, 'too_long'],
      [3, 'formula'],
      [4, 'quotes'],
      [5, 'repeated_header'],
    ]);
    expect(result.body).toMatchObject({ counts: { new: 1, refused: 4 } });
  });

  it('columns that say nothing: the preview asks for them, and takes the answer', async () => {
    const file = 'a;b;c\n900001;Kari;Moen';
    const asked = await at.preview(file);
    expect(asked.body).toMatchObject({
      missingFields: ['studentNumber', 'givenName', 'familyName'],
      fingerprint: null,
      counts: { rows: 1 },
    });
    const columns = { 0: 'studentNumber', 1: 'givenName', 2: 'familyName' };
    expect((await at.preview(file, { columns })).body).toMatchObject({ counts: { new: 1 } });
    const wrong = [{ 9: 'email' }, { 0: 'x' }, { 0: 'email', 1: 'email' }, { __proto__x: 'email' }];
    for (const columns of wrong) {
      const answer = await at.preview(file, { columns });
      expect([answer.status, answer.as<{ code: string }>().code]).toEqual([422, 'roster.mapping']);
    }
  });

  it('an import of something else than was shown: nothing', async () => {
    const { fingerprint } = (await at.preview(fixture('coacher.csv'))).as<Preview>();
    const before = await counts();
    const other = await at.commit(fixture('studenter.csv'), { fingerprint });
    expect(other.body).toMatchObject({ status: 409, code: 'roster.changed_since_preview' });
    const changed = await at.commit(fixture('coacher.csv'), {
      fingerprint,
      createProgrammes: [],
    });
    expect(changed.status).toBe(409);
    expect(await counts()).toEqual(before);
  });

  it('any bytes at all: an answer, never a fault of ours', async () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 400 }),
      fc
        .array(fc.array(fc.string({ unit: 'binary', maxLength: 12 }), { maxLength: 6 }))
        .map((rows) => Buffer.from([HEADER, ...rows.map((r) => r.join(';'))].join('\n'))),
      fc
        .array(fc.string({ unit: 'grapheme', maxLength: 8 }), { maxLength: 20 })
        .map((cells) => Buffer.from(`\uFEFF${HEADER}\n7;${cells.join(';')}`, 'utf16le')),
    );
    await fc.assert(
      fc.asyncProperty(bytes, async (content) => {
        const previewed = await at.preview(content);
        expect([200, 422]).toContain(previewed.status);
        const { fingerprint } = previewed.as<Preview>();
        if (previewed.status !== 200 || !fingerprint) return;
        expect((await at.commit(content, { fingerprint })).status).toBe(201);
      }),
      { numRuns: 30 },
    );
  }, 180_000);

  it('national identity numbers: nowhere, whatever column they stand in', async () => {
    expect(syntheticIds).toHaveLength(6);
    const [a, b, c, d, e, f] = syntheticIds as [string, string, string, string, string, string];
    const file = [
      'studentnr;fornavn;etternavn;epost;fødselsnummer;merknad',
      `800001;Kari;Moen;k1@b.no;${a};`,
      `800002;Per ${b};Moen;k2@b.no;${c};`,
      `${d};Ola;Moen;k3@b.no;${a};`,
      `800004;Liv;Moen;k4@b.no;;se ${e}`,
      `800005;Siv;Moen;${f}@b.no;;`,
    ].join('\n');
    const written: string[] = [];
    const { write } = process.stdout;
    process.stdout.write = (chunk: string | Uint8Array) => {
      written.push(String(chunk));
      return true;
    };
    let answers: string;
    try {
      const preview = await at.preview(file);
      const { fingerprint, notices } = preview.as<Preview>();
      expect(notices.map(({ code }) => code)).toContain('national_id_column');
      const imported = await at.commit(file, { fingerprint });
      expect(imported.status).toBe(201);
      const form = new FormData();
      form.set('file', new Blob([file]), `${SYNTHETIC_ID}.csv`);
      form.set('options', '{"role":"mentee"}');
      const refused = await at.client.post(
        `/rounds/${round.id}/roster-previews/refused-rows`,
        form,
      );
      const log = await at.client.get(`/rounds/${round.id}/roster-imports`);
      answers = [preview, imported, refused, log].map(({ text }) => text).join('\n');
    } finally {
      process.stdout.write = write;
    }
    const everything = `${await dump()}\n${answers}\n${written.join('')}`;
    for (const id of [...syntheticIds, SYNTHETIC_ID]) expect(everything).not.toContain(id);
    expect(everything).toContain('800001');
  });

  it('a protected address: flagged, and no contact in the preview', async () => {
    const header = 'studentnr;fornavn;etternavn;epost;mobil;adressesperre';
    const secret = '700001;Mia;Moen;hidden@b.no;41234567;ja';
    await at.import(`${header}\n${secret}`);
    const moved = secret.replace('hidden@', 'elsewhere@').replace('41234567', '41234568');
    const { preview, result } = await at.import(`${header}\n${moved}\n700002;Ada;Li;ada@b.no;;`);
    expect(preview.changed).toMatchObject([
      {
        name: 'Mia Moen',
        isProtected: true,
        changes: [
          { field: 'email', hidden: true, old: [], new: [] },
          { field: 'phone', hidden: true, old: [], new: [] },
        ],
      },
    ]);
    const said = JSON.stringify([preview, result.body]);
    expect(said).not.toMatch(/hidden@|elsewhere@|4123456/);
    expect(said).toContain('ada@b.no');
  });

  /** Every text of every table, as SQL would show it. */
  const dump = async (): Promise<string> => {
    const { rows } = await kull.owner.query<{ name: string }>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables
       where schemaname not in ('pg_catalog', 'information_schema')`,
    );
    const texts: string[] = [];
    for (const { name } of rows) {
      const found = await kull.owner.query<{ text: string }>(`select t::text from ${name} t`);
      texts.push(...found.rows.map((row) => JSON.stringify(row)));
    }
    return texts.join('\n');
  };
});
