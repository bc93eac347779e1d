import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { castOf, type Cast } from '../support/cast.js';
import { TestKull } from '../support/kull.js';
import { DIST, launchChromium, Visitor } from './browser.js';

describe('the audit, in the browser', () => {
  let kull: TestKull;
  let browser: Browser;
  let cast: Cast;

  beforeAll(async () => {
    kull = await TestKull.start({ work: false, web: DIST });
    browser = await launchChromium();
    cast = await castOf(kull);
    const { version } = (await cast.as.coordinator.get(`/schemes/${cast.round.schemeId}`)).as<{
      version: number;
    }>();
    await cast.as.coordinator.patch(
      `/schemes/${cast.round.schemeId}`,
      { name: '=Ordning' },
      { 'if-match': `"${version}"` },
    );
  });
  afterAll(async () => {
    await browser.close();
    await kull.stop();
  });

  const signedIn = async (role: 'administrator' | 'coordinator'): Promise<Visitor> => {
    const visitor = await Visitor.arrive(browser, kull.baseUrl);
    await visitor.signInAs(cast.people[role].id);
    return visitor;
  };

  it('is a place of the administrators: found by what was done, and taken out as a file', async () => {
    const visitor = await signedIn('administrator');
    const { page } = visitor;
    await page.goto('/');
    await page.getByRole('link', { name: 'Logg', exact: true }).first().click();
    await page.getByRole('cell', { name: 'Endret ordningen' }).waitFor();
    expect(await visitor.barriers()).toEqual([]);
    await page.getByLabel('Hva er gjort').selectOption({ label: 'Innlogging' });
    await page.getByRole('cell', { name: 'Endret ordningen' }).waitFor({ state: 'detached' });
    await page.getByLabel('Hva er gjort').selectOption({ label: 'Endret ordning' });
    await page.getByRole('cell', { name: 'Endret ordningen' }).waitFor();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Last ned som CSV' }).click(),
    ]);
    const lines = readFileSync(await file.path(), 'utf8')
      .trim()
      .split('\r\n');
    expect(lines[0]).toBe('Når;Hvem;Hva;Gjelder');
    expect(lines).toHaveLength(2);
    const { givenName, familyName } = cast.people.coordinator;
    expect(lines[1]).toContain(`;${givenName} ${familyName};Endret ordningen;'=Ordning`);
    expect(visitor.faults).toEqual([]);
    await visitor.leave();
  });

  it('is no place of a coordinator', async () => {
    const visitor = await signedIn('coordinator');
    await visitor.page.goto('/audit');
    await visitor.page.getByText('Det du ser etter, finnes ikke').first().waitFor();
    expect(await visitor.page.getByRole('link', { name: 'Logg', exact: true }).count()).toBe(0);
    await visitor.leave();
  });
});
