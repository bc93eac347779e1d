import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Round } from '#schemes';
import type { Browser, Page } from 'playwright-core';
import { TestKull } from '../support/kull.js';
import { DIST, launchChromium, Visitor } from './browser.js';

const UNTIDY = fileURLToPath(
  new URL('../../fixtures/fyse-2026/studenter-uryddig.csv', import.meta.url),
);

describe('an untidy roster, in the browser', () => {
  let kull: TestKull;
  let browser: Browser;
  let round: Round;

  beforeAll(async () => {
    kull = await TestKull.start({ work: false, web: DIST });
    browser = await launchChromium();
    round = await kull.a.round({ state: 'draft' });
  });
  afterAll(async () => {
    await browser.close();
    await kull.stop();
  });

  const importPage = async (locale: string, role = 'mentee'): Promise<Visitor> => {
    const visitor = await Visitor.arrive(browser, kull.baseUrl, { locale });
    const { id: personId } = await kull.a.coordinator(round);
    await visitor.signInAs(personId);
    await visitor.page.goto(`/schemes/${round.schemeId}/rounds/${round.id}/import/${role}`);
    return visitor;
  };
  const choose = (page: Page, name: string, text: Buffer): Promise<void> =>
    page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer: text });
  const students = async (): Promise<number> => {
    const { rows } = await kull.owner.query<{ n: number }>(
      `select count(*)::int as n from enrolments where round_id = $1`,
      [round.id],
    );
    return rows[0]?.n ?? 0;
  };

  it('says what is wrong with each row in the reader’s language', async () => {
    for (const [locale, sentence] of [
      ['nb-NO', 'Linje 9: E-post: er ikke en e-postadresse.'],
      ['nn-NO', 'Linje 9: E-post: er ikkje ei e-postadresse.'],
      ['en-GB', 'Line 9: E-mail: is not an e-mail address.'],
    ] as const) {
      const visitor = await importPage(locale);
      await choose(visitor.page, 'studenter-uryddig.csv', readFileSync(UNTIDY));
      await visitor.page.getByText(sentence).waitFor();
      expect(await visitor.barriers()).toEqual([]);
      await visitor.leave();
    }
    expect(await students()).toBe(0);
  });

  it('comes in but for ten rows, which are downloaded, mended and imported', async () => {
    const visitor = await importPage('nb-NO');
    const { page } = visitor;
    await choose(page, 'studenter-uryddig.csv', readFileSync(UNTIDY));
    await page.getByText('windows-1252').waitFor();
    // A code that stands once is not taken for a programme, unless the coordinator says so.
    expect(await page.getByRole('checkbox', { name: /UKJENT99/ }).isChecked()).toBe(false);
    expect(await page.getByRole('checkbox', { name: /BINGDATA/ }).isChecked()).toBe(true);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Last ned radene' }).click(),
    ]);
    const refused = readFileSync(await file.path(), 'utf8');
    await page
      .getByRole('button', { name: 'Importer 51 personer, opprett 8 studieprogrammer' })
      .click();
    await page.getByText('Importen er ferdig').waitFor();
    expect(await students()).toBe(51);

    expect(refused).toContain("'=HYPERLINK");
    // The address is mended, and who stood twice in the file goes out of it.
    const lines = refused.split('\r\n').filter((line) => !line.includes('er det samme som'));
    const mended = lines.join('\r\n').replace('ikke-en-adresse', 'minhdang@student.agder.example');
    expect(lines).toHaveLength(refused.split('\r\n').length - 2);
    await page.getByRole('button', { name: 'Importer en fil til' }).click();
    await choose(page, 'rettes.csv', Buffer.from(mended));
    await page.getByRole('button', { name: 'Importer 1 person' }).click();
    await page.getByText('Importen er ferdig').waitFor();
    expect(await students()).toBe(52);
    const { rows } = await kull.owner.query(
      `select given_name from persons where email = 'minhdang@student.agder.example'`,
    );
    expect(rows).toEqual([{ given_name: 'Minh' }]);
    expect(visitor.faults).toEqual([]);
    await visitor.leave();
  });

  it('says that mentors from outside are known by their e-mail address', async () => {
    for (const [locale, key, how, row] of [
      [
        'nb-NO',
        'Studentnummer, Feide-id eller e-post',
        'blir kjent igjen på',
        'Linje 3: E-post: må',
      ],
      [
        'nn-NO',
        'Studentnummer, Feide-id eller e-post',
        'blir kjende att på',
        'Linje 3: E-post: må',
      ],
      ['en-GB', 'Student number, Feide id or e-mail', 'are recognised by', 'Line 3: E-mail: must'],
    ] as const) {
      const visitor = await importPage(locale, 'mentor');
      const { page } = visitor;
      await page.getByText(how).waitFor();
      await choose(page, 'med-ment.csv', Buffer.from('Navn;Mobil\nKari Moen;41234567\n'));
      await page.getByText(key).waitFor();
      await page.getByText(/^med-ment.csv: 1 /).waitFor();
      await choose(
        page,
        'med.csv',
        Buffer.from('Navn;E-post\nKari Moen;kari@gp.example\nOla Lie;\n'),
      );
      await page.getByText(row).waitFor();
      expect(await visitor.barriers()).toEqual([]);
      await visitor.leave();
    }
  });
});
