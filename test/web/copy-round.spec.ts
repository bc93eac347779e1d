import type { Browser } from 'playwright-core';
import { Scheme } from '#schemes';
import { castOf, type Cast } from '../support/cast.js';
import { TestKull } from '../support/kull.js';
import { DIST, launchChromium, PHONE, Visitor } from './browser.js';

describe('last year’s round, once more', () => {
  let kull: TestKull;
  let browser: Browser;
  let cast: Cast;

  beforeAll(async () => {
    kull = await TestKull.start({ web: DIST });
    browser = await launchChromium();
    cast = await castOf(kull);
  });
  afterAll(async () => {
    await browser.close();
    await kull.stop();
  });

  it('is copied to the next cohort by keyboard, its mentors asked back, and one says yes', async () => {
    const { institutionId, schemeId: id, settings } = cast.round;
    const scheme = Object.assign(new Scheme(), { institutionId, id, settings });
    await kull.owner.query(
      `update schemes set locks = '{agreement}', locked_by = $2 where id = $1`,
      [...[id, cast.people.coordinator.id]],
    );
    const finished = await kull.a.round({
      of: scheme,
      ...{ state: 'archived', name: 'FYSE høst 2026', endsOn: '2027-06-15' },
      settings: { ...settings, agreement: !settings.agreement },
      terms: [
        { term: '2026-HØST', startsOn: '2026-08-10', endsOn: '2026-12-18' },
        { term: '2027-VÅR', startsOn: '2027-01-05', endsOn: '2027-06-15' },
      ],
    });
    await kull.a.enrolment({ in: finished });
    const mentor = await kull.a.enrolment({ in: finished, role: 'mentor' });

    const visitor = await Visitor.arrive(browser, kull.baseUrl, { size: PHONE });
    await visitor.signInAs(cast.people.coordinator.id);
    const { page } = visitor;
    await page.goto(`/schemes/${id}/rounds/${finished.id}/schedule`);
    await page.getByRole('group', { name: 'vår 2027' }).waitFor();
    expect(await visitor.barriers()).toEqual([]);
    await visitor.picture('schedule-of-terms');
    await page.getByRole('link', { name: 'Kopier runden til et nytt kull' }).press('Enter');
    await page.getByText('vår 2028: ').first().waitFor();
    await page
      .getByText(/Dette får den nye runden fra ordningen, ikke herfra: Avtale om mål/)
      .waitFor();
    await page.getByLabel('Ta med 1 mentor på lista').waitFor();
    await page.getByLabel('Navn på runden').fill('FYSE høst 2027');
    expect(await visitor.barriers()).toEqual([]);
    await visitor.picture('copy-round');
    await page.getByRole('button', { name: 'Lag den nye runden' }).press('Enter');
    await page.getByRole('heading', { name: 'FYSE høst 2027' }).waitFor();
    await page.getByText('Forberedes').first().waitFor();

    const [, made] = /rounds\/([^/]+)/.exec(page.url())!;
    await page.goto(`/schemes/${id}/rounds/${made!}/participants?role=mentor`);
    await page.getByRole('button', { name: 'Inviter 1 mentor' }).press('Enter');
    await visitor.picture('invite-mentors');
    await page
      .getByRole('alertdialog')
      .getByRole('button', { name: 'Inviter 1 mentor' })
      .press('Enter');
    await page.getByText('1 e-post er på vei').first().waitFor();
    await kull.settled();
    expect(visitor.faults).toEqual([]);
    await visitor.leave();

    const back = await Visitor.arrive(browser, kull.baseUrl, { size: PHONE, locale: 'nn-NO' });
    await back.signInAs(mentor.personId);
    await back.page.goto('/me/enrolments');
    await back.page.getByRole('link', { name: /FYSE høst 2027/ }).press('Enter');
    await back.page.getByRole('button', { name: 'Bli med' }).press('Enter');
    await back.page.getByText('Du er med').first().waitFor();
    const { rows } = await kull.owner.query<{ state: string }>(
      `select e.state from enrolments e join rounds r on r.id = e.round_id
       where e.person_id = $1 and r.name = 'FYSE høst 2027'`,
      [mentor.personId],
    );
    expect(rows).toEqual([{ state: 'joined' }]);
    await back.leave();
  });
});
