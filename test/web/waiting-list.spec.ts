import type { Enrolment } from '#enrolment';
import type { Round } from '#schemes';
import type { Browser } from 'playwright-core';
import { TestKull } from '../support/kull.js';
import { fyseLikeSettings } from '../support/scheme-settings.js';
import { DESKTOP, DIST, launchChromium, PHONE, Visitor } from './browser.js';

describe('the waiting list in the browser', () => {
  let kull: TestKull;
  let browser: Browser;
  let round: Round;

  beforeAll(async () => {
    kull = await TestKull.start({ web: DIST });
    const institution = await kull.a.institution({ name: 'Universitetet' });
    const scheme = await kull.a.scheme({ institutionId: institution.id, name: 'FYSE' });
    round = await kull.a.round({
      of: scheme,
      name: 'FYSE høst 2026',
      state: 'running',
      startsOn: '2026-01-01',
      endsOn: '2099-12-31',
      settings: {
        ...fyseLikeSettings,
        waysIn: {
          ...fyseLikeSettings.waysIn,
          ...{ waitingList: true, openLink: true, freeSeats: false },
        },
      },
    });
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser.close();
    await kull.stop();
  });

  const arrive = async (personId: string, how: Parameters<typeof Visitor.arrive>[2]) => {
    const visitor = await Visitor.arrive(browser, kull.baseUrl, how);
    await visitor.signInAs(personId);
    return visitor;
  };
  const student = (givenName: string, familyName: string, given: Partial<Enrolment> = {}) =>
    kull.a.enrolment({ in: round, person: { givenName, familyName }, ...given });

  /** Makes the round's link, looks at the poster, and reads where its code leads. */
  const posterLink = async (coordinator: Visitor): Promise<string> => {
    const { page } = coordinator;
    await page.goto(`/schemes/${round.schemeId}/rounds/${round.id}`);
    await page.getByRole('link', { name: 'Deltakere', exact: true }).press('Enter');
    await page.getByRole('link', { name: 'Åpen lenke' }).press('Enter');
    await page.getByLabel('For høyst så mange (frivillig)').fill('200');
    await page.getByRole('button', { name: 'Lag lenken' }).press('Enter');
    await page.getByText('Den er for høyst 200.').waitFor();
    expect(await coordinator.barriers()).toEqual([]);
    await coordinator.picture('link-desktop');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Last ned som PNG' }).press('Enter');
    expect((await download).suggestedFilename()).toBe('FYSE høst 2026.png');
    await page.getByRole('link', { name: 'Plakat' }).press('Enter');
    await page.getByText('Do you want to join?').waitFor();
    await page.getByLabel('Nynorsk').uncheck();
    await page.getByText('Vil du vere med?').waitFor({ state: 'detached' });
    expect(await coordinator.barriers()).toEqual([]);
    await coordinator.picture('poster-desktop');
    const address = await page.getByText('/join/').textContent();
    await page.emulateMedia({ media: 'print' });
    await coordinator.picture('poster-print');
    await page.emulateMedia({ media: 'screen' });
    return `/join/${address!.split('/join/')[1]!}`;
  };

  it('goes from the poster to a place in the queue, and to the seat that somebody left', async () => {
    const { institutionId, schemeId, cohort } = round;
    const mentor = await kull.a.enrolment({
      ...{ in: round, role: 'mentor' },
      person: { givenName: 'Marte', familyName: 'Berg' },
    });
    const group = { in: round, seats: 2, of: 2, campus: 'Grimstad', slot: 210, number: 12 };
    const { mentees } = await kull.a.group({ ...group, mentor });
    await kull.a.group({ in: round, seats: 1, of: 1, campus: 'Kristiansand', number: 13 });
    const aisha = await kull.a.person({
      ...{ institutionId, cohort, givenName: 'Aisha', familyName: 'Khan' },
    });
    const brage = await student('Brage', 'Lie', { state: 'invited' });
    const ingrid = await kull.a.coordinator({ institutionId, schemeId });
    const coordinator = await arrive(ingrid.id, {});
    const link = await posterLink(coordinator);

    const visitor = await arrive(aisha.id, { size: PHONE });
    const { page } = visitor;
    await page.goto(link);
    await page.getByRole('heading', { name: 'Bli med i FYSE', level: 1 }).waitFor();
    expect(await visitor.barriers()).toEqual([]);
    await visitor.picture('join-phone');
    await page.getByRole('button', { name: 'Bli med' }).press('Enter');
    await page.getByRole('heading', { name: 'Hva passer for deg?', level: 1 }).waitFor();
    await page.goto(link);
    await page.getByText('Du er med.').waitFor();
    const other = await kull.as({ institutionId, id: brage.personId });
    await other.post(`/enrolments/${brage.id}/answer`, { answer: 'joined' });
    await kull.settled();
    await page.goto('/');
    await page.getByRole('link', { name: 'Se ventelista' }).press('Enter');
    await page.getByText('Du er nr. 1 av 2 i køen').waitFor();
    await page.getByText('Vi vet ikke ennå når det kan bli en plass.').waitFor();
    expect(await visitor.barriers()).toEqual([]);
    await visitor.picture('waiting-phone');
    await page.setViewportSize(DESKTOP);
    await visitor.picture('waiting-desktop');
    await page.setViewportSize(PHONE);

    await coordinator.page.goto('/');
    await coordinator.page.getByText('2 på venteliste, ingen ledige plasser').waitFor();
    await coordinator.page.getByRole('link', { name: 'Plasser' }).press('Enter');
    const row = coordinator.page.getByRole('row', { name: /Brage Lie/ });
    await row.getByRole('button', { name: 'Endre prioritet' }).press('Enter');
    await coordinator.page.getByLabel('Prioritet', { exact: true }).selectOption('Først');
    await coordinator.page.getByLabel('Hvorfor').selectOption('Sent opptak');
    await coordinator.picture('queue-prioritise');
    await coordinator.page.getByRole('button', { name: 'Lagre prioriteten' }).press('Enter');
    await coordinator.page.getByText('Først: sent opptak').first().waitFor();
    await row.getByRole('button', { name: 'Ta ut' }).press('Enter');
    await coordinator.page.getByRole('button', { name: 'Ta ut av køen' }).press('Enter');
    await coordinator.page.getByText('Sett Brage Lie bakerst i køen').waitFor();
    await coordinator.page.getByRole('button', { name: 'Endre', exact: true }).press('Enter');
    await coordinator.page.getByLabel('Timer en plass er holdt av').fill('24');
    expect(await coordinator.barriers()).toEqual([]);
    await coordinator.picture('queue-desktop');
    await coordinator.page.getByRole('button', { name: 'Lagre', exact: true }).press('Enter');
    await coordinator.page.getByText('plassen holdt av i 24 timer').waitFor();
    await coordinator.page.setViewportSize(PHONE);
    await coordinator.picture('queue-phone');

    await (
      await kull.as({ institutionId, id: mentees[0]!.personId })
    ).post(`/enrolments/${mentees[0]!.id}/withdrawal`);
    await kull.settled();
    await page.goto('/');
    await page.getByText('Er du fortsatt interessert?').waitFor();
    await visitor.picture('offer-home');
    await page.getByRole('link', { name: 'Svar' }).press('Enter');
    await page.getByText('Det er en ledig plass til deg i gruppe 12.').waitFor();
    await page.getByText('Mentor: Marte Berg').waitFor();
    expect(await visitor.barriers()).toEqual([]);
    await visitor.picture('offer-phone');
    await page.getByRole('button', { name: 'Ja, jeg vil ha plassen' }).press('Enter');
    await page.getByRole('heading', { name: 'Gruppe 12', level: 1 }).waitFor();

    for (const each of [visitor, coordinator]) {
      expect(each.faults).toEqual([]);
      await each.leave();
    }
  });
});
