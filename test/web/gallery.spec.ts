import type { Browser } from 'playwright-core';
import { TestKull } from '../support/kull.js';
import { DESKTOP, DIST, launchChromium, PHONE, Visitor } from './browser.js';
import { Records } from './records.js';

describe('the gallery of templates', () => {
  let kull: TestKull;
  let browser: Browser;
  let coordinatorId: string;

  beforeAll(async () => {
    kull = await TestKull.start({ web: DIST, work: false });
    const { id: institutionId } = await kull.a.institution({ name: 'Universitetet' });
    coordinatorId = (await kull.a.coordinator({ institutionId })).id;
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser.close();
    await kull.stop();
  });

  const arrive = async (how: Parameters<typeof Visitor.arrive>[2]): Promise<Visitor> => {
    const visitor = await Visitor.arrive(browser, kull.baseUrl, how);
    await visitor.signInAs(coordinatorId);
    return visitor;
  };

  it('is narrowed down by the three axes, and makes a scheme, by keyboard', async () => {
    const visitor = await arrive({ size: DESKTOP });
    const { page } = visitor;
    const card = (name: string) => page.getByRole('link', { name });
    const axis = (name: string) => page.getByRole('group', { name });
    await page.goto('/schemes/new');
    await card('FYSE-grupper').waitFor();
    await visitor.picture('gallery-desktop');
    expect(await visitor.barriers()).toEqual([]);

    await axis('Hvem er mentor?').getByLabel('Ansatte').press('Space');
    await page.getByText('3 maler', { exact: true }).waitFor();
    await axis('For hvem?').getByLabel('Én og én student').press('Space');
    await page.getByText('1 mal', { exact: true }).waitFor();
    await axis('Når i studiet?').getByLabel('Senere').press('Space');
    await page.getByText('Ingen mal passer med alt dette').waitFor();

    // What is asked for stands in the address.
    await page.reload();
    await page.getByText('Ingen mal passer med alt dette').waitFor();
    expect(await axis('Hvem er mentor?').getByLabel('Ansatte').isChecked()).toBe(true);
    await page.getByRole('button', { name: 'Vis alle malene' }).press('Enter');
    await axis('Når i studiet?').getByLabel('Senere').press('Space');
    await card('Mentorgrupper i medisin').press('Enter');

    await page.getByRole('heading', { name: 'Mentorgrupper i medisin', level: 1 }).waitFor();
    await page.getByText('Semester 1–8 og 11–12').waitFor();
    await page.getByText('75 % oppmøte er et krav', { exact: false }).waitFor();
    await page.getByRole('heading', { name: 'Dette bestemmer dere selv' }).waitFor();
    await page.getByLabel('Hva heter ordningen hos dere?').fill('Mentor i medisin');
    await page.getByLabel('Hva heter ordningen hos dere?').press('Enter');
    await page.getByRole('heading', { name: 'Åpne en runde' }).waitFor();
    expect(
      await new Records(kull.owner).count(
        `from schemes where template_key = 'medicine' and name = 'Mentor i medisin'`,
      ),
    ).toBe(1);
    expect(visitor.faults).toEqual([]);
    await visitor.leave();
  });

  it('can be read on a phone, in English', async () => {
    const visitor = await arrive({ size: PHONE, locale: 'en-GB' });
    const { page } = visitor;
    await page.goto('/schemes/new?forWhom=pairs');
    await page.getByRole('link', { name: 'Alumni mentors' }).waitFor();
    expect(await visitor.barriers()).toEqual([]);
    await visitor.picture('gallery-phone');
    await page.getByRole('link', { name: 'Alumni mentors' }).click();
    await page.getByText('Late in the degree, and into work.').waitFor();
    expect(await visitor.barriers()).toEqual([]);
    await visitor.picture('template-phone');
    // Nothing is wider than the screen.
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(PHONE.width);
    // What has another's name, or none, is no page.
    await page.goto('/schemes/new/nothing');
    await page.getByRole('heading', { name: /find this page/ }).waitFor();
    expect(visitor.faults).toEqual([]);
    await visitor.leave();
  });
});
