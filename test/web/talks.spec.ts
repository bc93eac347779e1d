import type { Browser } from 'playwright-core';
import { day } from '../support/days.js';
import { TestKull } from '../support/kull.js';
import { fyseLikeSettings } from '../support/scheme-settings.js';
import { DESKTOP, DIST, launchChromium, PHONE, Visitor } from './browser.js';

describe('talks of a mentor with single students', () => {
  let kull: TestKull;
  let browser: Browser;
  let institutionId: string;

  beforeAll(async () => {
    kull = await TestKull.start({ web: DIST });
    browser = await launchChromium();
    institutionId = (await kull.a.institution({ name: 'Universitetet' })).id;
  });
  afterAll(async () => {
    await browser.close();
    await kull.stop();
  });

  const arriveAs = async (personId: string, size = PHONE): Promise<Visitor> => {
    const visitor = await Visitor.arrive(browser, kull.baseUrl, { size });
    await visitor.signInAs(personId);
    return visitor;
  };

  it('are opened and logged by the mentor and booked and moved by the student, on their phones', async () => {
    const talks = { count: 1, minutes: 30, per: 'round' as const };
    const settings = { ...fyseLikeSettings, meetings: { ...fyseLikeSettings.meetings, talks } };
    const scheme = await kull.a.scheme({ institutionId, settings });
    const round = await kull.a.round({ of: scheme, state: 'running', name: 'Høst' });
    const { group, mentor, mentees } = await kull.a.group({ in: round, of: 2, number: 7 });
    for (const [i, name] of ['Aisha', 'Brage'].entries())
      await kull.owner.query(
        `update persons set given_name = $2, family_name = 'Lie' where id = $1`,
        [mentees[i]!.personId, name],
      );

    const coach = await arriveAs(mentor.personId);
    await coach.page.goto(`/groups/${group.id}`);
    await coach.page.getByText('2 studenter mangler samtale.').waitFor();
    await coach.page.getByRole('link', { name: 'Se og åpne tider' }).click();
    await coach.page.getByRole('heading', { level: 1, name: 'Samtaler' }).waitFor();
    await coach.page.getByRole('textbox', { name: 'Dag', exact: true }).fill(day(2));
    await coach.page.getByLabel('Fra klokka').fill('10:15');
    await coach.page.getByRole('textbox', { name: 'Sted' }).fill('B2 012');
    await coach.page.getByRole('button', { name: 'Åpne tidene' }).press('Enter');
    await coach.page.getByText('2 tider er åpnet').waitFor();
    await coach.page.getByRole('heading', { name: 'Kommende tider' }).waitFor();
    // A time over another: said at its field, and what was written is kept.
    await coach.page.getByText('Åpne flere tider').click();
    await coach.page.getByRole('textbox', { name: 'Dag', exact: true }).fill(day(2));
    await coach.page.getByLabel('Fra klokka').fill('10:30');
    await coach.page.getByRole('button', { name: 'Åpne tidene' }).click();
    const other = day(2).split('-').reverse().join('.');
    await coach.page.getByText(`Du har noe annet da: ${other} 10:15.`).first().waitFor();
    expect(await coach.page.getByLabel('Fra klokka').inputValue()).toBe('10:30');
    expect(await coach.barriers()).toEqual([]);
    await coach.picture('talks-mentor');

    const aisha = await arriveAs(mentees[0]!.personId);
    await aisha.page.goto(`/groups/${group.id}`);
    await aisha.page.getByRole('link', { name: 'Bestill samtale' }).click();
    await aisha.page
      .getByRole('button', { name: /^Ta denne tida/ })
      .first()
      .waitFor();
    expect(await aisha.barriers()).toEqual([]);
    await aisha.picture('talks-student');
    await aisha.page.getByRole('button', { name: /10:15/ }).press('Enter');
    await aisha.page.getByText('Bestilt').waitFor();
    await aisha.page.getByRole('button', { name: 'Flytt' }).click();
    await aisha.page.getByRole('button', { name: /10:45/ }).click();
    await aisha.page.getByRole('list', { name: 'Samtalene dine' }).getByText('10:45').waitFor();
    await aisha.picture('talks-booked');

    // Brage has the page open with a time that somebody else takes meanwhile.
    const brage = await arriveAs(mentees[1]!.personId);
    await brage.page.goto(`/groups/${group.id}/talks`);
    await brage.page.getByRole('button', { name: /10:15/ }).waitFor();
    await aisha.page.getByRole('button', { name: 'Flytt' }).click();
    await aisha.page.getByRole('button', { name: /10:15/ }).click();
    await aisha.page.getByRole('list', { name: 'Samtalene dine' }).getByText('10:15').waitFor();
    await brage.page.getByRole('button', { name: /10:15/ }).click();
    await brage.page.getByText('Noen andre rakk å ta denne tida.').waitFor();
    await brage.page.getByRole('button', { name: /10:45/ }).waitFor();

    await kull.owner.query(
      `update talks set starts_at = now() - interval '2 hours', ends_at = now() - interval '1 hour'
       where state = 'booked'`,
    );
    await coach.page.goto(`/groups/${group.id}/talks`);
    await coach.page.getByRole('heading', { name: 'Ble samtalen holdt?' }).waitFor();
    await coach.page.getByRole('button', { name: 'Holdt', exact: true }).click();
    await coach.page.getByText('1 student mangler samtale.').waitFor();
    // What came up is counted by a second press, and stands on no talk.
    await coach.page.getByText('Si hva studenten strevde med').click();
    await coach.page.getByRole('checkbox', { name: 'Maths' }).check();
    await coach.picture('talks-topics');
    expect(await coach.barriers()).toEqual([]);
    await coach.page.getByRole('button', { name: 'Tell emnene' }).click();
    await coach.page.getByText('Emnene er talt').waitFor();
    await coach.page.getByRole('button', { name: 'Tell emnene' }).waitFor({ state: 'detached' });

    const ingrid = await arriveAs(
      (await kull.a.coordinator({ institutionId, schemeId: scheme.id })).id,
      DESKTOP,
    );
    await ingrid.page.goto(`/schemes/${scheme.id}/rounds/${round.id}`);
    await ingrid.page.getByRole('link', { name: 'Møter', exact: true }).click();
    await ingrid.page.getByRole('link', { name: 'Samtaler' }).click();
    await ingrid.page.getByText('1 av 2 har hatt eller bestilt den.').waitFor();
    await ingrid.page.getByText('Brage Lie').waitFor();
    expect(await ingrid.page.getByText('Aisha Lie').count()).toBe(0);
    expect(await ingrid.barriers()).toEqual([]);
    await ingrid.picture('talks-round');
    for (const visitor of [coach, aisha, brage, ingrid]) expect(visitor.faults).toEqual([]);
  });
});
