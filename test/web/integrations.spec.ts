import type { Browser } from 'playwright-core';
import { WebhookReceiver } from '../api/integrations/receiver.js';
import { castOf, type Cast } from '../support/cast.js';
import { TestKull } from '../support/kull.js';
import { DIST, launchChromium, PHONE, Visitor } from './browser.js';
import { Records } from './records.js';

const ENV = {
  KULL_SECRET_KEY: 'of the browser test, and long enough',
  KULL_WEBHOOKS_TO_LOOPBACK: 'yes',
};

describe('integrations, in the browser', () => {
  let kull: TestKull;
  let browser: Browser;
  let cast: Cast;
  let records: Records;
  const receiver = new WebhookReceiver();

  beforeAll(async () => {
    kull = await TestKull.start({ web: DIST, env: ENV });
    records = new Records(kull.owner);
    browser = await launchChromium();
    cast = await castOf(kull);
  });
  afterAll(async () => {
    await browser.close();
    await kull.stop();
    await receiver.close();
  });

  const read = (secret: string): Promise<Response> =>
    fetch(`${kull.baseUrl}/api/v1/integration/rounds`, {
      headers: { authorization: `Bearer ${secret}` },
    });

  const arrive = async (size?: typeof PHONE): Promise<Visitor> => {
    const visitor = await Visitor.arrive(browser, kull.baseUrl, size ? { size } : {});
    const personId = cast.people.administrator.id;
    await visitor.signInAs(personId);
    return visitor;
  };

  it('have tokens: made and revoked by keyboard, shown once, used in between', async () => {
    const visitor = await arrive(PHONE);
    const { page } = visitor;
    await page.goto('/integrations');
    await page.getByRole('heading', { name: 'Integrasjoner' }).waitFor();
    expect(await visitor.barriers()).toEqual([]);

    // Without a name, or without anything to read, it is refused at the field.
    await page.getByRole('checkbox', { name: /^Runder og tall/ }).press('Space');
    await page.getByRole('button', { name: 'Lag nøkkel' }).press('Enter');
    await page.getByText('2 ting må rettes').waitFor();
    await page.getByLabel('Navn').fill('FS');
    await page.getByRole('checkbox', { name: /^Runder og tall/ }).press('Space');
    await page.getByRole('checkbox', { name: 'Grupper', exact: true }).press('Space');
    await page.getByLabel('Hvor lenge skal den vare?').selectOption('30 dager');
    await page.getByRole('button', { name: 'Lag nøkkel' }).press('Enter');

    const field = page.getByLabel('API-nøkkel', { exact: true });
    await field.waitFor();
    const secret = await field.inputValue();
    expect(secret).toMatch(/^kull_[0-9a-f]{104}$/);
    expect(await visitor.barriers()).toEqual([]);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: 'Kopier' }).press('Enter');
    await page.getByText('Kopiert').waitFor();
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe(secret);
    expect((await read(secret)).status).toBe(200);

    await page.getByRole('button', { name: 'Jeg har lagret den' }).press('Enter');
    await field.waitFor({ state: 'detached' });
    await page.reload();
    await page.getByRole('button', { name: 'Trekk tilbake nøkkelen FS' }).waitFor();
    expect(await page.content()).not.toContain(secret);
    expect(
      await records.count(`from api_tokens where last_used_on is not null
        and scopes = '{rounds:read,groups:read}'`),
    ).toBe(1);

    await page.getByRole('button', { name: 'Trekk tilbake nøkkelen FS' }).press('Enter');
    const dialog = page.getByRole('alertdialog');
    expect(await visitor.barriers()).toEqual([]);
    await dialog.getByRole('button', { name: 'Trekk tilbake' }).press('Enter');
    await page.getByText('Trukket tilbake', { exact: true }).waitFor();
    expect((await read(secret)).status).toBe(401);

    await page.goto('/audit');
    await page.getByText('Laget en API-nøkkel for 30 dager: Runder og tall og Grupper').waitFor();
    expect(visitor.faults).toEqual([]);
    await visitor.leave();
  });

  it('have webhooks: added, received, seen to fail, resumed, sent again and removed', async () => {
    const url = await receiver.listen();
    const visitor = await arrive();
    const { page } = visitor;
    await page.goto('/integrations');
    await page.getByLabel('Adresse').fill('https://192.168.1.1/');
    await page.getByRole('checkbox', { name: /^Gruppe avsluttet/ }).press('Space');
    await page.getByRole('button', { name: 'Legg til' }).press('Enter');
    await page.getByText('er på det åpne nettet, uten passord i').first().waitFor();
    await page.getByLabel('Adresse').fill(url);
    await page.getByRole('button', { name: 'Legg til' }).press('Enter');
    const secret = await page.getByLabel('Signeringshemmelighet').inputValue();
    expect(secret).toMatch(/^whsec_/);
    expect(await visitor.barriers()).toEqual([]);
    await page.getByRole('button', { name: 'Jeg har lagret den' }).press('Enter');

    const close = async (): Promise<void> => {
      const { institutionId, schemeId, settings } = cast.round;
      const scheme = { institutionId, id: schemeId, settings } as never;
      const round = await kull.a.round({ of: scheme, state: 'closing' });
      await kull.a.group({ in: round });
      const archived = { state: 'archived' };
      const version = { 'if-match': '"1"' };
      await cast.as.coordinator.post(`/rounds/${round.id}/state`, archived, version);
      await kull.settled();
    };
    await close();
    expect(receiver.received).toHaveLength(1);
    await page.reload();
    await page.getByText(/Kom fram \(204\)/).waitFor();
    expect(await page.content()).not.toContain(secret);

    receiver.answers.push(410);
    await close();
    await page.goto('/');
    await page.getByRole('link', { name: /^Én webhook er slått av/ }).press('Enter');
    await page.getByText(/Vil ikke ha flere meldinger \(410\)/).waitFor();
    expect(await visitor.barriers()).toEqual([]);
    await page.getByRole('button', { name: `Begynn å sende igjen til ${url}` }).press('Enter');
    await page.getByText('Kull sender hit igjen').waitFor();
    await page.getByRole('button', { name: 'Send på nytt' }).first().press('Enter');
    await page.getByText('Meldingen blir sendt på nytt').waitFor();
    await kull.settled();
    const ids = receiver.received.map(({ headers }) => headers['webhook-id']);
    expect(ids).toEqual([ids[0], ids[1], ids[1]]);

    await page.getByRole('button', { name: `Fjern ${url}` }).press('Enter');
    await page.getByRole('alertdialog').getByRole('button', { name: 'Fjern' }).press('Enter');
    await page.getByText('Ingen adresser ennå.').waitFor();
    expect(await records.count('from webhooks')).toBe(0);
    expect(visitor.faults).toEqual([]);
    await visitor.leave();
  });
});
