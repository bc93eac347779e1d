import type { Browser } from 'playwright-core';
import { OneProposal } from '../api/placement/one-proposal.js';
import { TestKull } from '../support/kull.js';
import { DIST, launchChromium, PHONE, Visitor } from './browser.js';
import { Records } from './records.js';

describe('students who join after groups were proposed', () => {
  const own = new OneProposal();
  let kull: TestKull;
  let browser: Browser;

  beforeAll(async () => {
    kull = own.kull = await TestKull.start({ web: DIST });
    await own.make();
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser.close();
    await kull.stop();
  });

  it('get free seats at one press, by keyboard, and it is undone at another', async () => {
    const person = { campus: 'Grimstad', gender: 'man' as const };
    await kull.a.enrolment({ in: own.round, person, slots: [110] });
    const records = new Records(kull.owner);
    const seated = (): Promise<number> =>
      records.count(`from proposal_seats where group_id is not null`);
    const before = await seated();
    const visitor = await Visitor.arrive(browser, kull.baseUrl, { size: PHONE, locale: 'nn-NO' });
    await visitor.signInAs(own.ingrid.id);
    const { page } = visitor;
    const { schemeId, id } = own.round;
    await page.goto(`/schemes/${schemeId}/rounds/${id}/proposals/${own.proposal.id}`);
    const act = page.getByRole('button', { name: 'Gi dei ledige plassar' });
    await act.focus();
    expect(await visitor.barriers()).toEqual([]);
    await visitor.picture('late-arrivals');
    await page.keyboard.press('Enter');
    await page.getByText('Alle har fått ei gruppe.').first().waitFor();
    await act.waitFor({ state: 'detached' });
    expect(await seated()).toBe(before + 1);
    await page.getByRole('button', { name: 'Angre', exact: true }).press('Enter');
    await act.waitFor();
    expect(await seated()).toBe(before);
    expect(visitor.faults).toEqual([]);
    await visitor.leave();
  });
});
