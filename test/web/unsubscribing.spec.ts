import { SignedLinks } from '#access';
import type { Browser } from 'playwright-core';
import { castOf, type Cast } from '../support/cast.js';
import { TestKull } from '../support/kull.js';
import { DESKTOP, DIST, launchChromium, PHONE, Visitor } from './browser.js';

describe('a mail’s link to stop such mails, in the browser', () => {
  let kull: TestKull;
  let browser: Browser;
  let cast: Cast;

  beforeAll(async () => {
    const env = { KULL_SECRET_KEY: 'of the browser test, and long enough' };
    kull = await TestKull.start({ web: DIST, env });
    browser = await launchChromium();
    cast = await castOf(kull);
  });
  afterAll(async () => {
    await browser.close();
    await kull.stop();
  });

  const addressFor = async (until: string): Promise<string> => {
    const { institutionId, id: personId } = cast.people.mentee;
    const about = { institutionId, personId, subjectId: personId };
    const links = kull.app.get(SignedLinks);
    const token = await links.sign('unsubscribe.reminder', about, new Date(until));
    return `${kull.baseUrl}/unsubscribe?token=${token}`;
  };
  const unwanted = async () =>
    (await kull.owner.query('select kind from mail_choices')).rows as { kind: string }[];

  it.each([
    ['phone', PHONE],
    ['desktop', DESKTOP],
  ])('says what it is about, and does it by its button, on a %s', async (name, size) => {
    await kull.owner.query('delete from mail_choices');
    const address = await addressFor('2100-01-01');
    const visitor = await Visitor.arrive(browser, kull.baseUrl, { size });
    const { page } = visitor;
    await page.goto(address);
    await page.getByText(/Du får påminnelser på e-post fra Kull ved/).waitFor();
    expect(page.url()).toBe(`${kull.baseUrl}/unsubscribe`);
    expect(await unwanted()).toEqual([]);
    expect(await visitor.barriers()).toEqual([]);
    await visitor.picture(`unsubscribe-${name}`);
    await page.getByRole('button', { name: 'Ikke send meg påminnelser' }).press('Enter');
    await page.getByText('Du får ikke lenger påminnelser på e-post.').waitFor();
    expect(await unwanted()).toEqual([{ kind: 'reminder' }]);
    expect(await visitor.barriers()).toEqual([]);
    await visitor.picture(`unsubscribed-${name}`);
    // Used again.
    await page.goto('about:blank');
    await page.goto(address);
    await page.getByText('Det er allerede slått av.').waitFor();
    expect(await page.getByRole('button', { name: /Ikke send/ }).count()).toBe(0);
    expect(visitor.faults).toEqual([]);
    await visitor.leave();
  });

  it('says clearly that it is too old, or not whole', async () => {
    const visitor = await Visitor.arrive(browser, kull.baseUrl, { size: PHONE });
    const { page } = visitor;
    await page.goto(await addressFor('2020-01-01'));
    await page.getByText('Lenken gjelder ikke lenger.').waitFor();
    await visitor.picture('unsubscribe-expired');
    await page.goto('about:blank');
    await page.goto((await addressFor('2100-01-01')).slice(0, -3));
    await page.getByText(/Lenken virker ikke/).waitFor();
    // Signed in, there is always the page of choices.
    await page.getByRole('link', { name: 'Velg hva du vil ha på e-post' }).click();
    await page.waitForURL(/sign-in\?next=/);
    await visitor.leave();
  });
});
