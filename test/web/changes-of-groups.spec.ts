import type { Enrolment } from '#enrolment';
import type { Round } from '#schemes';
import type { Browser } from 'playwright-core';
import { TestKull } from '../support/kull.js';
import { fyseLikeSettings } from '../support/scheme-settings.js';
import { DESKTOP, DIST, launchChromium, PHONE, Visitor } from './browser.js';

describe('changing groups in the browser', () => {
  let kull: TestKull;
  let browser: Browser;
  let round: Round;
  let coordinator: Visitor;

  beforeAll(async () => {
    kull = await TestKull.start({ web: DIST });
    const institution = await kull.a.institution({ name: 'Universitetet' });
    const scheme = await kull.a.scheme({ institutionId: institution.id, name: 'FYSE' });
    round = await kull.a.round({
      ...{ of: scheme, name: 'FYSE høst 2026', state: 'running', endsOn: '2099-12-31' },
      settings: { ...fyseLikeSettings, group: { minimum: 2, target: 3, maximum: 4 } },
    });
    browser = await launchChromium();
    coordinator = await Visitor.arrive(browser, kull.baseUrl, { size: DESKTOP });
    await coordinator.signInAs((await kull.a.coordinator(round)).id);
  });
  afterAll(async () => {
    expect(coordinator.faults).toEqual([]);
    await coordinator.leave();
    await browser.close();
    await kull.stop();
  });

  const student = (givenName: string, familyName: string, given: Partial<Enrolment> = {}) =>
    kull.a.enrolment({
      in: round,
      person: { givenName, familyName, campus: 'Grimstad' },
      ...given,
    });
  const mentor = (givenName: string, familyName: string): Promise<Enrolment> =>
    student(givenName, familyName, { role: 'mentor' });
  const group = async (number: number, leader: Enrolment, members: readonly Enrolment[]) => {
    const made = await kull.a.group({
      ...{ in: round, mentor: leader, number, campus: 'Grimstad', slot: 210 },
      ...{ seats: 4, seatsTaken: members.length },
    });
    for (const { id } of members)
      await kull.owner.query(
        `insert into memberships (institution_id, id, group_id, enrolment_id, role)
         values ($1, gen_random_uuid(), $2, $3, 'mentee')`,
        [round.institutionId, made.group.id, id],
      );
    return made.group;
  };

  it('shows what will happen, does it by keyboard, and remembers who was where', async () => {
    const aisha = await student('Aisha', 'Khan', { slots: [310] });
    const brage = await student('Brage', 'Lie', { slots: [210] });
    const one = await group(1, await mentor('Marte', 'Berg'), [
      aisha,
      brage,
      await student('Emil', 'Vik'),
    ]);
    await group(2, await mentor('Jonas', 'Dahl'), [
      await student('Fatima', 'Ali'),
      await student('Sofie', 'Moe'),
    ]);
    await group(3, await mentor('Nora', 'Lund'), [await student('Ola', 'Nes')]);
    const successor = await mentor('Sara', 'Holm');
    const { page } = coordinator;

    await page.goto(`/groups/${one.id}`);
    await page.getByRole('link', { name: 'Endre gruppa' }).press('Enter');
    await page.getByRole('heading', { name: 'Endre gruppe 1', level: 1 }).waitFor();
    await page
      .getByLabel('Student', { exact: true })
      .selectOption({ label: 'Aisha Khan, Grimstad' });
    await page.getByLabel('Til gruppe, den som passer best først').selectOption({
      label: 'Gruppe 2, Grimstad, Jonas Dahl, 2 av 4 plasser, kan ikke på gruppas time',
    });
    await page.getByText('Studenter: 2 nå, 3 etterpå, på 4 plasser').waitFor();
    await page
      .getByText('Aisha Khan har sagt at den vanlige timen til gruppe 2 ikke passer.')
      .waitFor();
    expect(await coordinator.barriers()).toEqual([]);
    await coordinator.picture('transfer-desktop');
    await page.setViewportSize(PHONE);
    await coordinator.picture('transfer-phone');
    await page.setViewportSize(DESKTOP);
    await page.getByRole('button', { name: 'Flytt studenten' }).press('Enter');
    await page.getByText('Studenten er flyttet').waitFor();

    await page.getByText('Hvem har vært i gruppa').press('Enter');
    await page.getByText('flyttet til gruppe 2').waitFor();
    expect(await coordinator.barriers()).toEqual([]);
    await coordinator.picture('stays-desktop');

    await page.getByRole('link', { name: 'Endre gruppa' }).press('Enter');
    await page.getByLabel('Sette inn en annen mentor').check();
    await page.getByLabel('Ny mentor').selectOption(successor.id);
    await page.getByText('Kommer inn: Sara Holm').waitFor();
    await coordinator.picture('mentor-desktop');
    await page.getByRole('button', { name: 'Sett inn den nye mentoren' }).press('Enter');
    await page.getByText('Gruppa har fått ny mentor').waitFor();

    await page.getByRole('link', { name: 'Endre gruppa' }).press('Enter');
    await page.getByLabel('Slå gruppa sammen med en annen').check();
    await page
      .getByLabel('Gruppa som skal ta over studentene')
      .selectOption({ label: 'Gruppe 3, Grimstad, Nora Lund, 1 av 4 plasser' });
    await page.getByText('Blir avsluttet').waitFor();
    await coordinator.picture('merge-desktop');
    await page.getByRole('button', { name: 'Slå sammen gruppene' }).press('Enter');
    await page.getByRole('heading', { name: 'Gruppe 3', level: 1 }).waitFor();
    await page.getByText('Medlemmer (3 av 4 plasser)').waitFor();

    await page.getByRole('link', { name: 'Endre gruppa' }).press('Enter');
    await page.getByLabel('Dele gruppa i to').check();
    await page.getByLabel('Brage Lie, Grimstad').check();
    await page.getByText('Ny gruppe').waitFor();
    expect(await coordinator.barriers()).toEqual([]);
    await page.setViewportSize(PHONE);
    await coordinator.picture('split-phone');
    await page.setViewportSize(DESKTOP);
    await page.getByRole('button', { name: 'Del gruppa' }).press('Enter');
    await page.getByText('Gruppa er delt').waitFor();
    await page.goto(`/groups/${one.id}`);
    await page.getByText('Gruppa ble avsluttet').waitFor();
    await coordinator.picture('ended-desktop');
  });

  it('ends a group for a reason, and keeps two apart from then on', async () => {
    const leader = await mentor('Hanna', 'Dal');
    const four = await group(20, leader, [await student('Per', 'Lie')]);
    const { page } = coordinator;
    await page.goto(`/groups/${four.id}/change`);
    await page.getByLabel('Avslutte gruppa før tiden').check();
    await page.getByLabel('Hvorfor').selectOption('Samarbeidet fungerte ikke');
    await page.getByLabel('Hvem', { exact: true }).selectOption('Hanna Dal');
    await page.getByLabel('og hvem').selectOption('Per Lie');
    await page.getByRole('button', { name: 'Legg til' }).press('Enter');
    await page.getByText('Hanna Dal og Per Lie').first().waitFor();
    await page.getByText('Blir avsluttet').waitFor();
    expect(await coordinator.barriers()).toEqual([]);
    await coordinator.picture('close-desktop');
    await page.setViewportSize(PHONE);
    await coordinator.picture('close-phone');
    await page.setViewportSize(DESKTOP);
    await page.getByRole('button', { name: 'Avslutt gruppa' }).press('Enter');
    await page.getByText('Gruppa er avsluttet').waitFor();
    await page.getByText('Hvem har vært i gruppa').press('Enter');
    await page.getByText('Grunn: samarbeidet fungerte ikke.').waitFor();
    await page.goto(`/schemes/${round.schemeId}/rounds/${round.id}/change-requests`);
    await page.getByRole('button', { name: /Fjern .*Per Lie/ }).waitFor();
    expect(await coordinator.barriers()).toEqual([]);
    await coordinator.picture('apart-desktop');
    await page.getByRole('button', { name: /Fjern .*Per Lie/ }).press('Enter');
    await page.getByText('De to kan settes sammen igjen').waitFor();
    await kull.owner.query(
      `update enrolments set state = 'withdrawn' where id in (
      select enrolment_id from memberships where group_id = $1)`,
      [four.id],
    );
  });

  it('finds a place for who came late', async () => {
    await student('Kari', 'Sen', { slots: [210] });
    const { page } = coordinator;
    await page.goto(`/schemes/${round.schemeId}/rounds/${round.id}/groups`);
    await page.getByRole('link', { name: 'Finn plass til studenter uten gruppe' }).press('Enter');
    await page.getByText('1 student er med i runden og har ingen gruppe.').waitFor();
    await page.getByLabel('Student', { exact: true }).selectOption('Kari Sen, Grimstad');
    await page.getByText('Kommer inn: Kari Sen').waitFor();
    expect(await coordinator.barriers()).toEqual([]);
    await coordinator.picture('place-desktop');
    await page.setViewportSize(PHONE);
    await coordinator.picture('place-phone');
    await page.setViewportSize(DESKTOP);
    await page.getByRole('button', { name: 'Gi studenten plassen' }).press('Enter');
    await page.getByText('Alle har en gruppe').waitFor();
  });

  it('leads who coordinates the round back to all its groups', async () => {
    const { group: one } = await kull.a.group({ in: round, of: 1 });
    const { page } = coordinator;
    const at = `/schemes/${round.schemeId}/rounds/${round.id}/groups`;
    for (const address of [`/groups/${one.id}`, `/rounds/${round.id}/free-seats`]) {
      await page.goto(address);
      // On a phone the trail is the one link back.
      await page.locator(`main a[href="${at}"]`).first().click();
      await page.waitForURL((url) => url.pathname === at);
      await coordinator.picture('back-to-the-groups-of-the-round');
    }
  });
});
