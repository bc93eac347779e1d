import type { Enrolment } from '#enrolment';
import type { Round } from '#schemes';
import type { Browser } from 'playwright-core';
import { day } from '../support/days.js';
import { TestKull } from '../support/kull.js';
import { fyseLikeSettings, mentorsOfKind } from '../support/scheme-settings.js';
import { DIST, launchChromium, PHONE, Visitor } from './browser.js';

describe('one’s own part in a round, on a phone', () => {
  let kull: TestKull;
  let browser: Browser;
  let institutionId: string;
  let round: Round;

  beforeAll(async () => {
    kull = await TestKull.start({ work: false, web: DIST });
    browser = await launchChromium();
    institutionId = (await kull.a.institution()).id;
  });
  afterAll(async () => {
    await browser.close();
    await kull.stop();
  });
  beforeEach(async () => {
    round = await kull.a.round({
      of: await kull.a.scheme({ institutionId, name: 'Mentor' }),
      name: 'Høst',
    });
  });

  const student = (given: Partial<Enrolment>): Promise<Enrolment> =>
    kull.a.enrolment({ in: round, person: { givenName: 'Aisha' }, ...given });
  const arrive = async (personId: string): Promise<Visitor> => {
    const visitor = await Visitor.arrive(browser, kull.baseUrl, { size: PHONE });
    await visitor.signInAs(personId);
    await visitor.page.goto('/');
    return visitor;
  };

  it('is a yes or a no before anything is asked, and never a yes unsaid', async () => {
    const { id, personId } = await student({ state: 'invited' });
    const visitor = await arrive(personId);
    const { page } = visitor;
    await page.getByRole('link', { name: 'Svar på invitasjonen' }).click();
    await page.getByRole('heading', { level: 1, name: 'Vil du være med i Mentor?' }).waitFor();
    expect(await page.getByRole('button', { name: 'Lagre svarene' }).count()).toBe(0);
    expect(await visitor.barriers()).toEqual([]);
    await visitor.picture('own-part-invited');
    // The page for those who are in leads back here.
    await page.goto(`/me/enrolments/${id}/done`);
    await page.getByRole('heading', { level: 1, name: 'Vil du være med i Mentor?' }).waitFor();

    await page.getByRole('button', { name: 'Nei takk' }).press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Du er ikke med i Mentor' }).waitFor();
    await page.getByText('Du har sagt at du ikke vil være med.').waitFor();
    await page.getByText('Du kan ombestemme deg.').waitFor();
    await page.getByRole('button', { name: 'Bli med' }).press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Hva passer for deg?' }).waitFor();
    await page.getByRole('button', { name: 'Lagre svarene' }).click();
    await page.getByRole('heading', { level: 1, name: 'Du er med i Mentor' }).waitFor();
    expect(visitor.faults).toEqual([]);
    await visitor.leave();
  });

  it('says that one is on leave, and since when', async () => {
    const { personId } = await student({
      ...{ state: 'withdrawn', onLeaveSince: new Date(), backOn: day(200) },
    });
    const visitor = await arrive(personId);
    const { page } = visitor;
    await page.getByText('Du har permisjon fra Mentor.').waitFor();
    await page.getByRole('link', { name: 'Se hva som gjelder' }).click();
    await page.getByText(/^Du har permisjon fra \d+\. /).waitFor();
    await page.getByText(/^Du ventes tilbake/).waitFor();
    expect(await visitor.barriers()).toEqual([]);
    await visitor.picture('own-part-leave');
    await visitor.leave();
  });

  it('shows the one thing to do once one is in, where there is one', async () => {
    const settings = {
      ...fyseLikeSettings,
      format: 'pairs' as const,
      matching: { ...fyseLikeSettings.matching, by: 'wishes' as const },
    };
    round = await kull.a.round({
      of: await kull.a.scheme({ institutionId, name: 'Alumni', settings }),
    });
    const { id, personId } = await student({});
    const visitor = await arrive(personId);
    const { page } = visitor;
    await page.goto(`/me/enrolments/${id}/done`);
    await page.getByRole('heading', { level: 1, name: 'Du er med i Alumni' }).waitFor();
    await visitor.picture('own-part-done');
    await page.getByRole('link', { name: 'Velg mentorer' }).click();
    await page.waitForURL(`**/rounds/${round.id}/wishes**`);
    await visitor.leave();
  });

  it('tells who applies after the last day so, and keeps what was written', async () => {
    const mentors = [{ ...mentorsOfKind('student'), apply: true }];
    const scheme = await kull.a.scheme({
      institutionId,
      settings: { ...fyseLikeSettings, mentors },
    });
    round = await kull.a.round({ of: scheme, state: 'call', applyBy: day(5) });
    const visitor = await arrive((await kull.a.person({ institutionId })).id);
    const { page } = visitor;
    await page.goto(`/calls/${round.id}`);
    await page.getByLabel('Hvorfor vil du bli mentor?').fill('Jeg liker å forklare');
    await kull.owner.query(`update rounds set apply_by = $2 where id = $1`, [round.id, day(-1)]);
    await page.getByRole('button', { name: 'Send søknaden' }).click();
    await page.getByText('Utlysningen er stengt. Det du har skrevet, står fortsatt her.').waitFor();
    expect(await page.getByLabel('Hvorfor vil du bli mentor?').inputValue()).toBe(
      'Jeg liker å forklare',
    );
    await page.goto(`/calls/${round.id}`);
    await page.getByText('Her er det ikke mulig å søke nå').waitFor();
    await visitor.leave();
  });
});
