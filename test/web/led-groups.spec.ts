import type { Browser } from 'playwright-core';
import { TestKull } from '../support/kull.js';
import { DIST, launchChromium, PHONE, Visitor } from './browser.js';

/** A lead mentor looks at the groups of those they follow up: which meet, and no more of what is said. */
describe('a lead mentor', () => {
  let kull: TestKull;
  let browser: Browser;

  beforeAll(async () => {
    kull = await TestKull.start({ web: DIST });
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser.close();
    await kull.stop();
  });

  it('goes from home to the own mentors’ groups, and sees no others', async () => {
    const scheme = await kull.a.scheme({ name: 'FYSE' });
    const round = await kull.a.round({ of: scheme, state: 'running' });
    const lead = await kull.a.enrolment({ in: round, role: 'mentor' });
    const mentor = await kull.a.enrolment({
      ...{ in: round, role: 'mentor', leadId: lead.id },
      person: { givenName: 'Marte', familyName: 'Berg' },
    });
    await kull.a.group({ in: round, of: 3, mentor, number: 12 });
    await kull.a.group({ in: round, of: 3, number: 13 });
    const visitor = await Visitor.arrive(browser, kull.baseUrl, {});
    await visitor.signInAs(lead.personId);
    const { page } = visitor;
    await page.goto('/');
    await page.getByText('0 av 1 grupper har møttes.').waitFor();
    await page.getByRole('link', { name: 'Se hvilke grupper som møtes' }).press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Gruppene til mentorene mine' }).waitFor();
    await page.getByRole('row', { name: /Gruppe 12.*Marte Berg/ }).waitFor();
    expect(await page.getByText('Gruppe 13').count()).toBe(0);
    expect(await visitor.barriers()).toEqual([]);
    await visitor.picture('led-desktop');
    await page.setViewportSize(PHONE);
    await visitor.picture('led-phone');
    expect(visitor.faults).toEqual([]);
    await visitor.leave();
  });
});
