import type { Group } from '#groups';
import type { Browser } from 'playwright-core';
import { day } from '../support/days.js';
import { TestKull } from '../support/kull.js';
import { DESKTOP, DIST, launchChromium, PHONE, Visitor } from './browser.js';
import { kept } from './kept.js';

/** The browser's, as far as it is looked into. */
declare const caches: { keys(): Promise<string[]> };

/** A phone in a room without coverage, and what becomes of what is written there. */
describe('on a phone without coverage', () => {
  let kull: TestKull;
  let browser: Browser;
  let group: Group;
  let institutionId: string;
  let mentorId: string;
  let otherId: string;
  let coach: Visitor;

  beforeAll(async () => {
    kull = await TestKull.start({ web: DIST });
    browser = await launchChromium();
    institutionId = (await kull.a.institution({ name: 'Universitetet' })).id;
    const scheme = await kull.a.scheme({ institutionId, name: 'FYSE' });
    const round = await kull.a.round({
      ...{ of: scheme, name: 'Høst', state: 'running' },
      startsOn: day(-60),
    });
    const mentor = await kull.a.enrolment({ in: round, role: 'mentor', person: MARTE });
    const made = await kull.a.group({ in: round, of: 10, mentor, number: 12 });
    group = made.group;
    mentorId = mentor.personId;
    const other = await kull.a.group({ in: round, of: 1, number: 13 });
    otherId = other.mentor.personId;
  });
  beforeEach(async () => {
    coach = await Visitor.arrive(browser, kull.baseUrl, { size: PHONE, worker: true });
    await coach.signInAs(mentorId);
  });
  afterEach(() => coach.leave());
  afterAll(async () => {
    await browser.close();
    await kull.stop();
  });

  const planned = async (offset: number): Promise<string> => {
    const { rows } = await kull.owner.query<{ id: string }>(
      `insert into meetings (institution_id, id, group_id, starts_at, ends_at)
       values ($1, gen_random_uuid(), $2, ($3::date + time '10:15') at time zone 'Europe/Oslo',
               ($3::date + time '11:00') at time zone 'Europe/Oslo') returning id`,
      [institutionId, group.id, day(offset)],
    );
    return rows[0]!.id;
  };
  const logOf = async (id: string) => {
    const { rows } = await kull.owner.query<{ state: string; summary: string; version: number }>(
      `select state, summary, version from meetings where id = $1`,
      [id],
    );
    return rows[0];
  };
  const reflections = async (id: string): Promise<string[]> => {
    const { rows } = await kull.owner.query<{ body: string }>(
      `select body from reflections where meeting_id = $1`,
      [id],
    );
    return rows.map(({ body }) => body);
  };
  const storage = (visitor: Visitor): Promise<string> =>
    visitor.page.evaluate(() => JSON.stringify(localStorage));
  /** Opened once, with coverage: the worker is there, and has what a mentor needs. */
  const ready = async (visitor: Visitor, meetingId: string): Promise<void> => {
    await visitor.page.goto('/');
    await kept(visitor, `/api/v1/meetings/${meetingId}`);
  };
  const offline = (visitor: Visitor, is: boolean) => visitor.page.context().setOffline(is);

  it('opens the group, keeps the log through a reload, and sends it once when back', async () => {
    const id = await planned(-2);
    const { page } = coach;
    await ready(coach, id);
    await offline(coach, true);
    // Not opened before.
    await page.goto(`/groups/${group.id}`);
    await page.getByText(/Uten dekning – viser det du hadde kl\. \d\d:\d\d/).waitFor();
    await page.getByRole('heading', { name: 'Gruppe 12' }).waitFor();
    await page.getByText('Medlemmer (10 av 11 plasser)').waitFor();
    await coach.picture('offline-group-phone');
    await page.getByRole('link', { name: 'Loggfør møtet' }).first().click();
    await page.getByRole('textbox', { name: 'Til gruppa' }).fill('Vi øvde i kjelleren');
    await page.getByLabel('Bare for meg').fill('Ingen dekning her');
    await page.reload();
    await page.getByText('Vi hentet fram det du skrev sist.').waitFor();
    expect(await page.getByRole('textbox', { name: 'Til gruppa' }).inputValue()).toBe(
      'Vi øvde i kjelleren',
    );
    expect(await coach.barriers()).toEqual([]);
    await coach.picture('offline-log-phone');
    await page.getByRole('button', { name: 'Lagre', exact: true }).click();
    await page
      .getByText(/sendes når du har dekning\.$/)
      .first()
      .waitFor();
    await coach.picture('unsent-phone');
    expect(await logOf(id)).toMatchObject({ state: 'planned' });
    // Waits also through another reload.
    await page.reload();
    await page.getByText(/: sendes når du har dekning\./).waitFor();
    expect(await coach.barriers()).toEqual([]);

    await offline(coach, false);
    await page.getByText('Det du skrev uten dekning, er sendt').waitFor();
    await page.getByText(/Uten dekning/).waitFor({ state: 'hidden' });
    expect(await logOf(id)).toEqual({ state: 'held', summary: 'Vi øvde i kjelleren', version: 2 });
    expect(await reflections(id)).toEqual(['Ingen dekning her']);
    expect(await storage(coach)).not.toContain('Ingen dekning her');
    expect(coach.faults).toEqual([]);
  });

  it('has one effect although the answer was lost on the way', async () => {
    const id = await planned(-3);
    const { page } = coach;
    await page.goto(`/meetings/${id}/log`);
    await page.getByRole('textbox', { name: 'Til gruppa' }).fill('Svaret ble borte');
    let lost = 0;
    await page.route(`**/api/v1/meetings/${id}/log`, async (route) => {
      if (lost++ > 0) return route.continue();
      await route.fetch();
      return route.abort();
    });
    await page.getByRole('button', { name: 'Lagre', exact: true }).click();
    await page.getByText('Det du skrev uten dekning, er sendt').waitFor();
    expect(await logOf(id)).toMatchObject({ state: 'held', version: 2 });
  });

  it('shows both where another device saved meanwhile, and lets each part be chosen', async () => {
    const id = await planned(-4);
    const { page } = coach;
    await ready(coach, id);
    await page.goto(`/meetings/${id}/log`);
    await page.getByRole('textbox', { name: 'Til gruppa' }).fill('Fra telefonen');
    await page.getByLabel('Hvor mange minutter varte det?').fill('30');
    await offline(coach, true);
    await page.getByRole('button', { name: 'Lagre', exact: true }).click();
    await page.getByText(/: sendes når du har dekning\./).waitFor();
    const laptop = await Visitor.arrive(browser, kull.baseUrl, { size: DESKTOP, worker: true });
    await laptop.signInAs(mentorId);
    await laptop.page.goto(`/meetings/${id}/log`);
    await laptop.page.getByRole('textbox', { name: 'Til gruppa' }).fill('Fra maskinen');
    await laptop.page.getByRole('button', { name: 'Lagre', exact: true }).click();
    await laptop.page.getByText('Møtet er loggført').first().waitFor();
    await laptop.leave();

    await offline(coach, false);
    await page.getByText(/: ble lagret fra et annet sted/).waitFor();
    expect(await logOf(id)).toMatchObject({ summary: 'Fra maskinen' });
    await page.getByRole('link', { name: 'Se begge' }).click();
    const both = page.getByRole('group', { name: /lagret fra et annet sted i mellomtiden/ });
    await both.getByText('Fra telefonen').waitFor();
    await both.getByText('Fra maskinen').waitFor();
    expect(await coach.barriers()).toEqual([]);
    await coach.picture('both-phone');
    await page.setViewportSize(DESKTOP);
    await coach.picture('both');
    await page.setViewportSize(PHONE);
    // The words from the laptop, the minutes from the phone.
    await both.getByRole('button', { name: /Bruk det som er lagret her.*Til gruppa/ }).click();
    expect(await page.getByRole('textbox', { name: 'Til gruppa' }).inputValue()).toBe(
      'Fra maskinen',
    );
    await page.getByRole('button', { name: 'Lagre mitt likevel' }).click();
    await page.getByText('Møtet er loggført').first().waitFor();
    await page.getByText(/: ble lagret fra et annet sted/).waitFor({ state: 'hidden' });
    const { rows } = await kull.owner.query(
      `select minutes, summary, version from meetings where id = $1`,
      [id],
    );
    expect(rows).toEqual([{ minutes: 30, summary: 'Fra maskinen', version: 3 }]);
  });

  it('a draft that was written before another saved shows both, too', async () => {
    const id = await planned(-5);
    const { page } = coach;
    await page.goto(`/meetings/${id}/log`);
    await page.getByRole('textbox', { name: 'Til gruppa' }).fill('Et utkast');
    await kull.owner.query(
      `update meetings set state = 'held', summary = 'Lagret imens', version = 2, logged_at = now(),
         logged_as = 'mentor', logged_by = $2 where id = $1`,
      [id, mentorId],
    );
    await page.reload();
    const both = page.getByRole('group', { name: /lagret fra et annet sted i mellomtiden/ });
    await both.getByText('Et utkast').waitFor();
    await both.getByRole('button', { name: 'Bruk alt som er lagret' }).click();
    expect(await page.getByRole('textbox', { name: 'Til gruppa' }).inputValue()).toBe(
      'Lagret imens',
    );
    await both.waitFor({ state: 'hidden' });
  });

  it('loses nothing when the session ends while one writes', async () => {
    const id = await planned(-6);
    const { page } = coach;
    await page.goto(`/meetings/${id}/log`);
    await page.getByRole('textbox', { name: 'Til gruppa' }).fill('Skrevet før økta gikk ut');
    await kull.owner.query(`delete from sessions where person_id = $1`, [mentorId]);
    await page.getByRole('button', { name: 'Lagre', exact: true }).click();
    await page.waitForURL(/sign-in/);
    // Another one at the same device sees nothing of it.
    await coach.signInAs(otherId);
    await page.goto('/');
    await page.getByRole('link', { name: 'Gruppe 13' }).waitFor();
    expect(await page.content()).not.toContain('Skrevet før økta');
    await coach.signInAs(mentorId);
    await page.goto(`/meetings/${id}/log`);
    await page.getByText('Vi hentet fram det du skrev sist.').waitFor();
    expect(await page.getByRole('textbox', { name: 'Til gruppa' }).inputValue()).toBe(
      'Skrevet før økta gikk ut',
    );
    await page.getByRole('button', { name: 'Lagre', exact: true }).click();
    await page.getByText('Møtet er loggført').first().waitFor();
    expect(await logOf(id)).toMatchObject({ summary: 'Skrevet før økta gikk ut' });
  });

  it('asks before signing out with something unsent, and leaves nothing behind', async () => {
    const id = await planned(-7);
    const { page } = coach;
    await ready(coach, id);
    await page.goto(`/meetings/${id}/log`);
    await page.getByLabel('Bare for meg').fill('Hemmelig på telefonen');
    await page.getByRole('button', { name: 'Mer' }).click();
    await page.getByRole('link', { name: 'Meg' }).click();
    const leave = page.getByRole('main').getByRole('button', { name: 'Logg ut', exact: true });
    await leave.click();
    const dialog = page.getByRole('alertdialog');
    await dialog.getByText('Du har skrevet noe som ikke er sendt').waitFor();
    expect(await coach.barriers()).toEqual([]);
    await coach.picture('sign-out-unsent-phone');
    await dialog.getByRole('button', { name: 'Ikke logg ut' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await leave.click();
    await dialog.getByRole('button', { name: 'Logg ut, og slett det' }).click();
    await page.waitForURL(/sign-in/);
    await page.getByRole('heading').first().waitFor();
    expect(await storage(coach)).not.toContain('Hemmelig');
    const isKept = () =>
      page.evaluate(async () =>
        (await caches.keys()).some((key) => key.startsWith('kull-answers-')),
      );
    while (await isKept()) await page.waitForTimeout(100);
    // And without coverage nobody is anybody here.
    await offline(coach, true);
    await page.goto(`/groups/${group.id}`).catch(() => undefined);
    expect(await page.content()).not.toContain('Gruppe 12');
  });

  it('can be installed', async () => {
    const { page } = coach;
    await page.goto('/');
    const manifest = await page.request.get('/manifest.webmanifest');
    expect(manifest.headers()['content-type']).toContain('application/manifest+json');
    const { icons, display } = (await manifest.json()) as {
      display: string;
      icons: { src: string; sizes: string; purpose: string }[];
    };
    expect(display).toBe('standalone');
    expect(icons.some(({ purpose }) => purpose === 'maskable')).toBe(true);
    for (const { src } of icons) expect((await page.request.get(src)).status()).toBe(200);
    const cdp = await page.context().newCDPSession(page);
    const { installabilityErrors } = (await cdp.send('Page.getInstallabilityErrors')) as {
      installabilityErrors: { errorId: string }[];
    };
    // A window of its own, as tests have it, is one that nothing is installed from.
    expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);
    const worker = await page.request.get('/sw.js');
    expect(worker.headers()['cache-control']).toBe('no-cache');
  });
});

const MARTE = { givenName: 'Marte', familyName: 'Berg' };
