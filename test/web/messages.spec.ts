import type { Person } from '#people';
import type { Round } from '#schemes';
import type { Browser } from 'playwright-core';
import { TestKull } from '../support/kull.js';
import { DESKTOP, DIST, launchChromium, PHONE, Visitor } from './browser.js';

describe('messages in the browser', () => {
  let kull: TestKull;
  let browser: Browser;
  let round: Round;
  let coordinator: Person;
  let groupId: string;
  let aisha: string;
  let marte: string;
  let mentorPart: string;

  beforeAll(async () => {
    kull = await TestKull.start({ web: DIST });
    const institution = await kull.a.institution({ name: 'Universitetet' });
    const scheme = await kull.a.scheme({ institutionId: institution.id, name: 'FYSE' });
    round = await kull.a.round({
      ...{ of: scheme, name: 'FYSE høst 2026', state: 'running', endsOn: '2099-12-31' },
    });
    coordinator = await kull.a.coordinator(round);
    const { group, mentor, mentees } = await kull.a.group({ in: round, of: 2, number: 12 });
    groupId = group.id;
    mentorPart = mentor.id;
    [aisha, marte] = [mentees[0]!.personId, mentor.personId];
    for (const [id, given, family] of [
      [aisha, 'Aisha', 'Khan'],
      [marte, 'Marte', 'Berg'],
      [mentees[1]!.personId, 'Ola', 'Nordli'],
      [coordinator.id, 'Ingrid', 'Dahl'],
    ])
      await kull.owner.query(`update persons set given_name = $2, family_name = $3 where id = $1`, [
        id,
        given,
        family,
      ]);
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser.close();
    await kull.stop();
  });

  const arrive = async (personId: string, size = PHONE): Promise<Visitor> => {
    const visitor = await Visitor.arrive(browser, kull.baseUrl, { size });
    await visitor.signInAs(personId);
    return visitor;
  };

  it('go between a student and the mentor, each on a phone', async () => {
    const student = await arrive(aisha);
    const { page } = student;
    await page.goto(`/groups/${groupId}`);
    await page.getByRole('link', { name: 'Send melding' }).waitFor();
    await student.picture('group-student-phone');
    await page.getByRole('link', { name: 'Send melding' }).press('Enter');
    await page.getByText('Bare Marte Berg kan lese dette.').waitFor();
    await page.getByRole('button', { name: 'Send melding' }).press('Enter');
    await page.getByText('Dette må fylles ut').first().waitFor();
    await page.getByLabel('Melding', { exact: true }).fill('Jeg rekker ikke **tirsdag**.');
    expect(await student.barriers()).toEqual([]);
    await student.picture('to-mentor-phone');
    await page.getByRole('button', { name: 'Send melding' }).press('Enter');
    await page.getByText('Meldingen er sendt.').waitFor();
    await page.getByRole('heading', { level: 1, name: 'Meldinger med Marte Berg' }).waitFor();
    await page.locator('strong', { hasText: 'tirsdag' }).waitFor();
    expect(await page.getByLabel('Melding', { exact: true }).inputValue()).toBe('');

    const mentor = await arrive(marte);
    await mentor.page.goto(`/groups/${groupId}`);
    const card = mentor.page.getByRole('region', { name: 'Meldinger' });
    await card.getByText('1 ny', { exact: true }).waitFor();
    // Nobody has written to the group: what is new is what was last written.
    await card.getByText('Sist skrevet:').waitFor();
    await mentor.page.goto('/');
    await mentor.page.getByText('1 ny melding').waitFor();
    await mentor.page.getByRole('link', { name: 'Les', exact: true }).press('Enter');
    await mentor.page.getByRole('link', { name: 'Aisha Khan' }).press('Enter');
    await mentor.page.locator('strong', { hasText: 'tirsdag' }).waitFor();
    await mentor.page.getByLabel('Melding', { exact: true }).fill('Det går fint.');
    await mentor.page.getByRole('button', { name: 'Send melding' }).press('Enter');
    await mentor.page.getByText('Det går fint.', { exact: true }).waitFor();
    expect(await mentor.barriers()).toEqual([]);
    await mentor.picture('thread-mentor-phone');
    await mentor.page.goto(`/groups/${groupId}/messages`);
    await mentor.page.getByLabel('Melding til gruppa').fill('Vi møtes på biblioteket.');
    await mentor.page.getByRole('button', { name: 'Send til gruppa' }).press('Enter');
    await mentor.page.getByText('Vi møtes på biblioteket.', { exact: true }).waitFor();
    expect(await mentor.barriers()).toEqual([]);
    await mentor.picture('group-messages-mentor-phone');
    expect(await page.getByRole('heading', { name: 'Skriv til én student' }).count()).toBe(0);
    await mentor.page.getByRole('link', { name: 'Ola Nordli' }).press('Enter');
    await mentor.page.getByText('Bare studenten og gruppas mentorer kan lese dette.').waitFor();
    await mentor.page.getByLabel('Melding', { exact: true }).fill('Vi savnet deg i dag.');
    expect(await mentor.barriers()).toEqual([]);
    await mentor.picture('to-student-phone');
    await mentor.page.getByRole('button', { name: 'Send melding' }).press('Enter');
    await mentor.page.waitForURL(/\/messages\/threads\//);
    await mentor.page.getByText('Vi savnet deg i dag.', { exact: true }).waitFor();
    expect([...mentor.faults, ...student.faults]).toEqual([]);
    await mentor.leave();

    await page.goto('/');
    await page.getByText('2 nye meldinger').waitFor();
    await page.goto('/messages');
    // Right below the page's title, so that no step of the headings is missing.
    await page.getByRole('heading', { level: 2, name: 'Marte Berg' }).waitFor();
    await student.picture('my-messages-phone');
    await page.getByRole('link', { name: 'Til gruppe 12' }).press('Enter');
    await page.getByText('Vi møtes på biblioteket.', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Meld fra om denne' }).press('Enter');
    await page.getByLabel('Hører ikke hjemme her').check();
    await page.getByLabel('Noe mer koordinatorene bør vite (frivillig)').fill('Feil gruppe');
    expect(await student.barriers()).toEqual([]);
    await student.picture('report-phone');
    await page.getByRole('button', { name: 'Meld fra', exact: true }).press('Enter');
    await page.getByText('Koordinatorene har fått beskjed.').waitFor();
    // Home leads to the mentor as the group's page does, on with what they have written.
    await page.goto('/');
    await page.getByText('Mentor: Marte Berg').waitFor();
    expect(await student.barriers()).toEqual([]);
    await student.picture('home-to-mentor-phone');
    await page.getByRole('link', { name: 'Skriv til mentoren' }).press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Meldinger med Marte Berg' }).waitFor();
    await student.leave();
  });

  it('come to the coordinators’ inbox, where one of them answers, and what was reported is hidden', async () => {
    const student = await arrive(aisha);
    await student.page.goto('/');
    await student.page
      .getByRole('link', { name: 'Meldinger og spørsmål til koordinatorene' })
      .press('Enter');
    await student.page
      .getByRole('link', { name: 'Skriv til koordinatorene', exact: true })
      .press('Enter');
    await student.page.getByText('Bare koordinatorene for runden kan lese dette').waitFor();
    await student.page.getByLabel('Melding', { exact: true }).fill('Hvem spør jeg om permisjon?');
    await student.page.getByRole('button', { name: 'Send melding' }).press('Enter');
    await student.page.getByText('Hvem spør jeg om permisjon?', { exact: true }).waitFor();

    const office = await arrive(coordinator.id, DESKTOP);
    const { page } = office;
    await page.goto('/');
    await page.getByText('1 åpen melding i innboksen').waitFor();
    await page.getByText('Noen har meldt fra om en melding').waitFor();
    await page.getByRole('link', { name: 'Svar', exact: true }).press('Enter');
    await page.getByRole('link', { name: 'Aisha Khan' }).waitFor();
    expect(await office.barriers()).toEqual([]);
    await office.picture('inbox-desktop');
    await page.getByRole('link', { name: 'Aisha Khan' }).press('Enter');
    await page.getByRole('button', { name: 'Ta den' }).press('Enter');
    await page.getByText('Tatt av deg').waitFor();
    await page.getByLabel('Melding', { exact: true }).fill('Spør meg.');
    await page.getByRole('button', { name: 'Send svar' }).press('Enter');
    await page.getByText('Spør meg.', { exact: true }).waitFor();
    expect(await office.barriers()).toEqual([]);
    await office.picture('inbox-thread-desktop');
    await page.getByRole('button', { name: 'Merk som ferdig' }).press('Enter');
    await page.getByText('Den er ferdig.').waitFor();
    await page.getByRole('link', { name: 'Innboks' }).press('Enter');
    await page.getByText('Ingen venter på svar').waitFor();
    await page.getByRole('link', { name: 'Meldt fra om (1)' }).press('Enter');
    await page.getByText('Vi møtes på biblioteket.').waitFor();
    expect(await office.barriers()).toEqual([]);
    await office.picture('reports-desktop');
    await page.setViewportSize(PHONE);
    await office.picture('reports-phone');
    await page.setViewportSize(DESKTOP);
    await page.getByRole('button', { name: 'Skjul meldingen' }).press('Enter');
    await page.getByText('Meldingen er skjult.').waitFor();
    expect(office.faults).toEqual([]);
    await office.leave();

    await student.page.reload();
    await student.page.getByText('Spør meg.', { exact: true }).waitFor();
    await student.page.getByText('Ingrid Dahl').waitFor();
    await student.page.goto(`/groups/${groupId}/messages`);
    await student.page.getByText('Koordinatoren har skjult denne meldingen.').waitFor();
    await student.picture('hidden-phone');
    await student.leave();
  });

  it('go from a coordinator to one mentor, who answers', async () => {
    const office = await arrive(coordinator.id, DESKTOP);
    const { page } = office;
    await page.goto(`/schemes/${round.schemeId}/rounds/${round.id}/participants/${mentorPart}`);
    await page.getByRole('link', { name: 'Skriv til Marte' }).press('Enter');
    await page.getByRole('heading', { name: 'Skriv til Marte Berg' }).waitFor();
    await page.getByText('Bare Marte Berg og rundens koordinatorer kan lese dette.').waitFor();
    await page.getByRole('button', { name: 'Send melding' }).press('Enter');
    await page.getByText('Dette må fylles ut').first().waitFor();
    await page.getByLabel('Melding', { exact: true }).fill('Kan du ta ei gruppe til?');
    expect(await office.barriers()).toEqual([]);
    await office.picture('to-person-desktop');
    await page.setViewportSize(PHONE);
    await office.picture('to-person-phone');
    await page.setViewportSize(DESKTOP);
    await page.getByRole('button', { name: 'Send melding' }).press('Enter');
    await page.waitForURL(/\/messages\/threads\//);
    await page.getByText('Kan du ta ei gruppe til?', { exact: true }).waitFor();
    await page.getByText('Venter på svar fra Marte Berg').waitFor();
    // It stands so among the finished ones, too.
    await page.getByRole('link', { name: 'Innboks' }).first().press('Enter');
    await page.getByRole('link', { name: /^Vis ferdige/ }).press('Enter');
    await page.getByText('Venter på svar fra Marte Berg').waitFor();
    expect(await office.barriers()).toEqual([]);
    await office.picture('inbox-closed-desktop');
    await page.goBack();
    await page.goBack();
    await office.picture('to-person-sent-desktop');

    const mentor = await arrive(marte);
    await mentor.page.goto('/messages');
    await mentor.page.getByRole('link', { name: 'Koordinatorene', exact: true }).press('Enter');
    await mentor.page.getByText('Kan du ta ei gruppe til?', { exact: true }).waitFor();
    await mentor.page.getByLabel('Melding', { exact: true }).fill('Ja, gjerne.');
    await mentor.page.getByRole('button', { name: 'Send melding' }).press('Enter');
    await mentor.page.getByText('Ja, gjerne.', { exact: true }).waitFor();
    expect(await mentor.barriers()).toEqual([]);
    await mentor.picture('from-coordinator-phone');

    await page.getByRole('link', { name: 'Innboks' }).press('Enter');
    await page.getByRole('link', { name: 'Marte Berg' }).press('Enter');
    await page.getByText('Ja, gjerne.', { exact: true }).waitFor();
    expect([...office.faults, ...mentor.faults]).toEqual([]);
    await mentor.leave();
    await office.leave();
  });
});
