import type { Group } from '#groups';
import { cp, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { day } from '../support/days.js';
import { TestKull } from '../support/kull.js';
import { DESKTOP, DIST, launchChromium, PHONE, Visitor } from './browser.js';

/** The browser's, as far as it is looked into. */
declare const caches: { keys(): Promise<string[]> };
declare const navigator: {
  serviceWorker: {
    readonly controller: unknown;
    getRegistration(): Promise<{ update(): Promise<unknown>; waiting: unknown } | undefined>;
  };
};

/** A newer build comes to the server while a page of the older one is open. */
describe('a newer build', () => {
  let kull: TestKull;
  let browser: Browser;
  let web: string;
  let group: Group;
  let mentorId: string;
  let coach: Visitor;

  beforeAll(async () => {
    // A build of its own, since it is changed.
    web = await mkdtemp(join(tmpdir(), 'kull-web-'));
    await cp(DIST, web, { recursive: true });
    kull = await TestKull.start({ web });
    browser = await launchChromium();
    const { id: institutionId } = await kull.a.institution();
    const round = await kull.a.round({
      ...{ of: await kull.a.scheme({ institutionId }), state: 'running' },
      ...{ startsOn: day(-60), endsOn: day(60) },
    });
    const made = await kull.a.group({ in: round, of: 3 });
    [group, mentorId] = [made.group, made.mentor.personId];
  });
  afterEach(() => coach.leave());
  afterAll(async () => {
    await browser.close();
    await kull.stop();
    await rm(web, { recursive: true });
  });

  const arrive = async (): Promise<void> => {
    coach = await Visitor.arrive(browser, kull.baseUrl, { size: PHONE, worker: true });
    await coach.signInAs(mentorId);
  };
  const summary = () => coach.page.getByRole('textbox', { name: 'Til gruppa' });
  /** The worker serves the page. */
  const ready = async (): Promise<void> => {
    await coach.page.goto('/');
    const isServed = () =>
      coach.page.evaluate(async () => {
        const keys = await caches.keys();
        return !!navigator.serviceWorker.controller && keys.some((key) => /precache/.test(key));
      });
    while (!(await isServed())) await coach.page.waitForTimeout(100);
  };
  /** Another build takes the place of the one that is served: its page says which it is. */
  const deploy = async (name: string): Promise<void> => {
    const [index, worker] = [join(web, 'web', 'index.html'), join(web, 'web', 'sw.js')];
    const html = await readFile(index, 'utf8');
    await writeFile(index, html.replace('<head>', `<head><meta name="build" content="${name}">`));
    const script = await readFile(worker, 'utf8');
    // The worker names each file with a digest of it.
    const newer = script.replace(
      /(url: "\/index\.html",\s*revision: ")\w+/,
      (_all, named: string) => `${named}${name}`,
    );
    expect(newer === script).toBe(false);
    await writeFile(worker, newer);
  };
  const lookForIt = () =>
    coach.page.evaluate(async () => {
      await (await navigator.serviceWorker.getRegistration())?.update();
    });
  const waits = () =>
    coach.page.evaluate(async () => !!(await navigator.serviceWorker.getRegistration())?.waiting);
  const button = () => coach.page.getByRole('button', { name: 'Ny versjon – last inn' });
  const isOf = (build: string) =>
    coach.page.locator(`meta[name="build"][content="${build}"]`).waitFor({
      state: 'attached',
      timeout: 15_000,
    });

  it('takes a newer build when asked and not before, and keeps what is written', async () => {
    await arrive();
    const { page } = coach;
    await ready();
    await page.goto(`/groups/${group.id}/log`);
    await summary().fill('Før den nye versjonen');
    await deploy('newer');
    await lookForIt();
    await page.getByText('Det er kommet en ny versjon.').waitFor();
    expect(await coach.barriers()).toEqual([]);
    await coach.picture('new-version-phone');
    expect(await summary().inputValue()).toBe('Før den nye versjonen');
    // Not asked: it waits, and the page goes on with the build that it began with.
    expect(await waits()).toBe(true);
    expect(await page.locator('meta[name="build"]').count()).toBe(0);
    await button().click();
    await isOf('newer');
    await page.getByText('Vi hentet fram det du skrev sist.').waitFor();
    expect(await summary().inputValue()).toBe('Før den nye versjonen');
    await page.getByText('Det er kommet en ny versjon.').waitFor({ state: 'hidden' });
    expect(await waits()).toBe(false);
    expect(coach.faults).toEqual([]);
  });

  it.each([1, 2, 3])(
    'is taken at once, also as soon as the page has been loaded anew (%i)',
    async (n) => {
      await arrive();
      const { page } = coach;
      await ready();
      await deploy(`again${n}`);
      await lookForIt();
      await button().waitFor();
      await page.reload({ waitUntil: 'commit' });
      await button().click();
      await isOf(`again${n}`);
      expect(await waits()).toBe(false);
      expect(coach.faults).toEqual([]);
    },
  );

  it('is the newest there is, though another came after the line was shown', async () => {
    await arrive();
    await ready();
    await deploy('third');
    await lookForIt();
    await button().waitFor();
    await deploy('fourth');
    await lookForIt();
    await button().click();
    await isOf('fourth');
    expect(coach.faults).toEqual([]);
  });

  /** Every file has another name in it, as where each has changed; those before are gone. */
  const replace = async (): Promise<void> => {
    const assets = join(web, 'web', 'assets');
    const names = (await readdir(assets)).filter((name) => /\.(js|css)$/.test(name));
    const renamed = new Map(names.map((name) => [name, name.replace(/(?=\.\w+$)/, '-2')]));
    const anyName = new RegExp(names.map((name) => name.replaceAll('.', '\\.')).join('|'), 'g');
    const texts = [join(web, 'web', 'index.html'), ...names.map((name) => join(assets, name))];
    for (const path of texts) {
      const text = await readFile(path, 'utf8');
      await writeFile(
        path,
        text.replace(anyName, (name) => renamed.get(name)!),
      );
    }
    for (const [before, after] of renamed) await rename(join(assets, before), join(assets, after));
  };

  it('is loaded where a page leads on to files that it has no more', async () => {
    coach = await Visitor.arrive(browser, kull.baseUrl, { size: DESKTOP });
    await coach.signInAs(mentorId);
    const { page } = coach;
    await page.goto('/');
    await page.getByRole('link', { name: 'Meg', exact: true }).waitFor();
    await deploy('replaced');
    await replace();
    await page.getByRole('link', { name: 'Meg', exact: true }).press('Enter');
    await isOf('replaced');
    await page.getByRole('heading', { level: 1, name: 'Meg' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/me');
    expect(coach.faults).toEqual([]);
  });

  it('goes without, where service workers are blocked', async () => {
    coach = await Visitor.arrive(browser, kull.baseUrl, { size: PHONE, worker: true });
    await coach.page.addInitScript(
      'navigator.serviceWorker.register = () => Promise.resolve(undefined)',
    );
    await coach.signInAs(mentorId);
    await coach.page.goto(`/groups/${group.id}`, { waitUntil: 'networkidle' });
    await coach.page.getByRole('heading', { level: 1 }).waitFor();
    expect(coach.faults).toEqual([]);
  });
});
