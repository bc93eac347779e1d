import type { Enrolment } from '#enrolment';
import type { Round } from '#schemes';
import type { Browser } from 'playwright-core';
import { TestKull } from '../support/kull.js';
import { fyseLikeSettings, mentorsOfKind } from '../support/scheme-settings.js';
import { DESKTOP, DIST, launchChromium, PHONE, Visitor } from './browser.js';
import { Records } from './records.js';

describe('choosing a mentor in the browser', () => {
  let kull: TestKull;
  let browser: Browser;
  let round: Round;

  beforeAll(async () => {
    kull = await TestKull.start({ web: DIST });
    const institution = await kull.a.institution({ name: 'Universitetet' });
    const scheme = await kull.a.scheme({ institutionId: institution.id, name: 'Alumnimentor' });
    round = await kull.a.round({
      of: scheme,
      name: 'Alumnimentor høst 2026',
      settings: {
        ...fyseLikeSettings,
        format: 'pairs',
        group: { minimum: 1, target: 1, maximum: 1 },
        mentors: [mentorsOfKind('alumni')],
        waysIn: { ...fyseLikeSettings.waysIn, directory: true },
      },
    });
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser.close();
    await kull.stop();
  });

  const mentor = (givenName: string, familyName: string, given: Partial<Enrolment> = {}) =>
    kull.a.enrolment({ in: round, role: 'mentor', person: { givenName, familyName }, ...given });
  const arrive = async (personId: string, how: Parameters<typeof Visitor.arrive>[2]) => {
    const visitor = await Visitor.arrive(browser, kull.baseUrl, how);
    await visitor.signInAs(personId);
    return visitor;
  };

  it('goes from a list made on a phone to a pair, by keyboard', async () => {
    const kari = await mentor('Kari', 'Nordmann', {
      languages: ['nb', 'en'],
      interests: ['ledelse'],
    });
    await mentor('Ola', 'Berg', { languages: ['nn'], maxGroups: 2 });
    await mentor('Siri', 'Dahl', { languages: ['nb'] });
    const aisha = await kull.a.enrolment({
      in: round,
      person: { givenName: 'Aisha', familyName: 'Khan' },
    });
    const records = new Records(kull.owner);

    const mentorVisitor = await arrive(kari.personId, { size: PHONE });
    await mentorVisitor.page.goto('/');
    await mentorVisitor.page.getByRole('link', { name: 'Se hvordan studentene ser deg' }).click();
    const words = mentorVisitor.page.getByLabel('Hva kan du hjelpe med?');
    await words.fill('Jeg har arbeidet i bygg og anlegg i ti år, og snakker gjerne om søknader.');
    await mentorVisitor.page.getByRole('button', { name: 'Lagre', exact: true }).press('Enter');
    await mentorVisitor.page.getByText('Lagret').first().waitFor();

    const visitor = await arrive(aisha.personId, { size: PHONE });
    const { page } = visitor;
    await page.goto('/');
    await page.getByRole('link', { name: 'Finn en mentor' }).press('Enter');
    await page.getByRole('heading', { name: 'Finn en mentor', level: 1 }).waitFor();
    await page.getByRole('searchbox', { name: 'Søk' }).fill('søknader');
    await page.getByText('1 mentor', { exact: true }).waitFor();
    await page.getByRole('searchbox', { name: 'Søk' }).fill('');
    await page.getByRole('button', { name: 'Legg Ola Berg på lista' }).press('Enter');
    await page.getByRole('link', { name: 'Kari Nordmann' }).click();
    await page.getByText('snakker gjerne om søknader').waitFor();
    await visitor.picture('mentor-page');
    await page.getByRole('link', { name: 'Legg på lista' }).press('Enter');
    await page.getByRole('button', { name: 'Flytt opp: Kari Nordmann' }).press('Enter');
    await page
      .getByLabel('Noen ord til mentoren')
      .fill('Jeg vil gjerne vite mer om byggebransjen.');
    expect(await visitor.barriers()).toEqual([]);
    await visitor.picture('mentors-phone');
    await page.getByRole('button', { name: 'Spør den første på lista' }).press('Enter');
    await page.getByText('Kari Nordmann er spurt').first().waitFor();
    await page.getByText('Spurt, svarer innen').waitFor();
    expect(
      await records.count(`from mentor_choices c join enrolments e on e.id = c.mentor_id
        where c.state = 'asked' and e.id = '${kari.id}'`),
    ).toBe(1);
    await page.setViewportSize(DESKTOP);
    await visitor.picture('mentors-desktop');

    const { institutionId, schemeId } = round;
    const ingrid = await kull.a.coordinator({ institutionId, schemeId });
    const coordinator = await arrive(ingrid.id, { locale: 'en-GB' });
    await coordinator.page.goto(`/schemes/${schemeId}/rounds/${round.id}`);
    await coordinator.page.getByRole('link', { name: 'Pairs', exact: true }).click();
    await coordinator.page.getByRole('link', { name: 'Choice of mentor' }).click();
    await coordinator.page.getByText('Kari Nordmann, until').waitFor();
    expect(await coordinator.barriers()).toEqual([]);
    await coordinator.picture('mentor-requests-coordinator');

    await mentorVisitor.page.goto('/');
    await mentorVisitor.page.getByRole('link', { name: 'Les og svar' }).press('Enter');
    await mentorVisitor.page.getByText('Jeg vil gjerne vite mer om byggebransjen.').waitFor();
    expect(await mentorVisitor.barriers()).toEqual([]);
    await mentorVisitor.picture('mentor-requests');
    await mentorVisitor.page
      .getByRole('button', { name: 'Ja, bli mentor for Aisha Khan' })
      .press('Enter');
    await mentorVisitor.page.getByText('Du er mentor for Aisha Khan').first().waitFor();

    await page.goto('/');
    await page.getByRole('heading', { name: 'Mentoren din: Kari Nordmann', level: 3 }).waitFor();
    await page.getByRole('link', { name: 'Gå til siden for dere to' }).click();
    await page.getByText('Kari Nordmann').first().waitFor();
    for (const each of [visitor, mentorVisitor, coordinator]) {
      expect(each.faults).toEqual([]);
      await each.leave();
    }
  });
});
