import { Scheme } from '#schemes';
import type { Browser, Locator } from 'playwright-core';
import { castOf, type Cast } from '../support/cast.js';
import { day } from '../support/days.js';
import { TestKull } from '../support/kull.js';
import { DIST, launchChromium, PHONE, Visitor } from './browser.js';

describe('a round on its path', () => {
  let kull: TestKull;
  let browser: Browser;
  let cast: Cast;
  let address: string;

  beforeAll(async () => {
    kull = await TestKull.start({ work: false, web: DIST });
    browser = await launchChromium();
    cast = await castOf(kull);
    address = `/schemes/${cast.round.schemeId}/rounds/${cast.round.id}`;
  });
  afterAll(async () => {
    await browser.close();
    await kull.stop();
  });

  /** Return pressed once too often does no harm. */
  const expectFocus = (there: Locator): Promise<void> =>
    there.and(there.page().locator(':focus')).waitFor();

  const stateNow = async (): Promise<string | undefined> => {
    const { rows } = await kull.owner.query<{ state: string }>(
      `select state from rounds where id = $1`,
      [cast.round.id],
    );
    return rows[0]?.state;
  };

  it('is closed by keyboard, opened again, and cleared when it is closed', async () => {
    const visitor = await Visitor.arrive(browser, kull.baseUrl, { size: PHONE });
    await visitor.signInAs(cast.people.coordinator.id);
    const { page } = visitor;
    await page.goto(`${address}/clear`);
    await page.getByText('kan ikke tømmes').first().waitFor();
    await page.getByRole('link', { name: 'Gå til innstillingene' }).press('Enter');

    const take = async (act: string, then: string): Promise<void> => {
      await page.getByRole('button', { name: act, exact: true }).press('Enter');
      const dialog = page.getByRole('alertdialog');
      await expectFocus(dialog.getByRole('button', { name: 'Avbryt' }));
      expect(await visitor.barriers()).toEqual([]);
      await visitor.picture(`round-moves-${then}`);
      await dialog.getByRole('button', { name: act, exact: true }).press('Enter');
      await dialog.waitFor({ state: 'detached' });
      await page.getByText(`Runden er nå: ${then}.`).first().waitFor();
    };
    await take('Avslutt runden', 'Avsluttes');
    expect(await stateNow()).toBe('closing');
    await take('Åpne runden igjen', 'I gang');
    expect(await stateNow()).toBe('running');
    await take('Avslutt runden', 'Avsluttes');
    await page.getByRole('link', { name: 'Tøm runden' }).press('Enter');
    await page.getByRole('button', { name: 'Tøm runden for godt' }).waitFor();
    expect(visitor.faults).toEqual([]);
    await visitor.leave();
  });

  it('stays where it is when somebody thinks better of it', async () => {
    const before = await stateNow();
    const visitor = await Visitor.arrive(browser, kull.baseUrl, { locale: 'en-GB' });
    await visitor.signInAs(cast.people.coordinator.id);
    const { page } = visitor;
    await page.goto(`${address}/settings`);
    await page.getByRole('button', { name: 'Archive the round' }).click();
    await page.getByRole('alertdialog').getByText('This cannot be undone.').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('alertdialog').waitFor({ state: 'detached' });
    expect(await stateNow()).toBe(before);
    await visitor.leave();
  });

  it('says what stops, before it does, and has its days and last days on a page', async () => {
    const { institutionId, schemeId: id, settings } = cast.round;
    const scheme = Object.assign(new Scheme(), { institutionId, id, settings });
    const days = { startsOn: day(-60), endsOn: day(200) };
    const round = await kull.a.round({ of: scheme, state: 'open', ...days });
    await kull.a.enrolment({ in: round, state: 'invited' });
    const visitor = await Visitor.arrive(browser, kull.baseUrl, { size: PHONE });
    await visitor.signInAs(cast.people.coordinator.id);
    const { page } = visitor;
    await page.goto(`/schemes/${round.schemeId}/rounds/${round.id}/schedule`);
    await page.getByLabel('Svarfrist for studentene').fill(day(201));
    await page.getByRole('button', { name: 'Lagre tidsplanen' }).press('Enter');
    await page.getByText('Fristen kan ikke være etter rundens siste dag.').first().waitFor();
    expect(await visitor.barriers()).toEqual([]);
    await page.getByLabel('Svarfrist for studentene').fill(day(100));
    await page.getByRole('button', { name: 'Lagre tidsplanen' }).press('Enter');
    await page.getByText('Tidsplanen er lagret').first().waitFor();
    await visitor.picture('round-schedule');
    await page.getByRole('link', { name: 'Innstillinger', exact: true }).press('Enter');
    await page.getByRole('button', { name: 'Sett tilbake til forberedelse' }).press('Enter');
    const dialog = page.getByRole('alertdialog');
    await dialog.getByText('1 er invitert og har ikke svart. De kan ikke svare lenger.').waitFor();
    expect(await visitor.barriers()).toEqual([]);
    await visitor.picture('round-moves-loses');
    await dialog.getByRole('button', { name: 'Sett tilbake til forberedelse' }).press('Enter');
    await page.getByText('Runden er nå: Forberedes.').first().waitFor();
    expect(visitor.faults).toEqual([]);
    await visitor.leave();
  });

  it('says which meetings stay planned, whichever way it stops running', async () => {
    const { institutionId, schemeId: id, settings } = cast.round;
    const scheme = Object.assign(new Scheme(), { institutionId, id, settings });
    const other = await castOf(kull, scheme);
    await other.as.mentor.post(`/groups/${other.group.id}/meetings`, {
      ...{ date: '2099-01-08', time: '12:15' },
    });
    const visitor = await Visitor.arrive(browser, kull.baseUrl, { size: PHONE });
    await visitor.signInAs(other.people.coordinator.id);
    const { page } = visitor;
    await page.goto(`/schemes/${other.round.schemeId}/rounds/${other.round.id}/settings`);
    const dialog = page.getByRole('alertdialog');
    for (const act of ['Sett tilbake til å lage grupper', 'Avslutt runden']) {
      await page.getByRole('button', { name: act }).press('Enter');
      await dialog.getByText('Dette blir stående, og blir ikke avlyst:').waitFor();
      await dialog.getByText('1 møte er planlagt framover.').waitFor();
      expect(await dialog.getByText('Dette er i gang, og stopper:').count()).toBe(0);
      expect(await visitor.barriers()).toEqual([]);
      await visitor.picture('round-moves-stays');
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });
    }
    expect(visitor.faults).toEqual([]);
    await visitor.leave();
  });

  it('is nobody’s to move who does not run it', async () => {
    const visitor = await Visitor.arrive(browser, kull.baseUrl, { locale: 'nn-NO' });
    await visitor.signInAs(cast.people.insight.id);
    const { page } = visitor;
    await page.goto(`${address}/settings`);
    await page.getByRole('heading', { name: /Kvar runden er/ }).waitFor();
    expect(await page.getByRole('button', { name: 'Arkiver runden' }).count()).toBe(0);
    await visitor.leave();
  });
});
