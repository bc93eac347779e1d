import type { Round } from '#schemes';
import { fyseLikeSettings } from '../support/scheme-settings.js';
import { DESKTOP, PHONE } from './browser.js';
import { OpenWeb } from './open-web.js';

/** Who comes by address to a page that is another's to use is told so, and led to their own. */
describe('a page that is not for whoever opens it', () => {
  const web = OpenWeb.forThisFile();
  let round: Round;
  let coordinator: string;
  let groupId: string;
  let mentor: string;
  let student: string;

  beforeAll(async () => {
    const { kull, institutionId } = web;
    const scheme = await kull.a.scheme({ institutionId, settings: fyseLikeSettings });
    round = await kull.a.round({ of: scheme, state: 'running', name: 'Høst' });
    coordinator = (await kull.a.coordinator(round)).id;
    const made = await kull.a.group({ in: round, of: 2, number: 7 });
    groupId = made.group.id;
    [mentor, student] = [made.mentor.personId, made.mentees[0]!.personId];
  });

  it('leads a coordinator from a mentor’s planning to the times of the round', async () => {
    const visitor = await web.arrive(coordinator, { size: DESKTOP });
    const { page } = visitor;
    for (const address of ['plan', 'plan/all']) {
      await page.goto(`/groups/${groupId}/${address}`);
      await page.getByRole('heading', { name: 'Herfra planlegger mentoren' }).waitFor();
      expect(await page.getByLabel('Klokkeslett').count()).toBe(0);
      expect(await visitor.barriers()).toEqual([]);
      await visitor.picture(`not-hers-${address.replace('/', '-')}`);
    }
    expect(visitor.faults).toEqual([]);
    await page.getByRole('link', { name: 'Sett tider for mange grupper' }).click();
    await page.waitForURL(`**/rounds/${round.id}/timetable`);
    await page.getByRole('heading', { name: 'Sett tider for mange grupper' }).waitFor();
  });

  it('leads a student from the messages to the mentor, and a mentor from there to the group’s', async () => {
    const phone = await web.arrive(student, { size: PHONE });
    await phone.page.goto('/messages');
    await phone.page.getByRole('link', { name: 'Skriv til koordinatorene' }).waitFor();
    await phone.page.getByRole('link', { name: 'Skriv til mentoren' }).waitFor();
    expect(await phone.barriers()).toEqual([]);
    await phone.picture('student-messages-phone');
    await phone.page.getByRole('link', { name: 'Skriv til mentoren' }).click();
    await phone.page.getByLabel('Melding', { exact: true }).fill('Hvor møtes vi?');
    await phone.page.getByRole('button', { name: 'Send melding' }).click();
    await phone.page.getByText('Meldingen er sendt.').waitFor();
    await phone.page.goto(`/groups/${groupId}/messages`);
    await phone.page
      .getByRole('heading', { name: 'Mellom deg og mentoren', exact: true })
      .waitFor();
    expect(phone.faults).toEqual([]);

    const coach = await web.arrive(mentor, { size: PHONE });
    await coach.page.goto('/messages');
    await coach.page.getByRole('link', { name: 'Skriv til koordinatorene' }).waitFor();
    await coach.page.goto(`/groups/${groupId}/messages/mentor`);
    await coach.page
      .getByRole('heading', { name: 'Her skriver studentene til mentoren' })
      .waitFor();
    expect(await coach.page.getByRole('heading', { name: /^Skriv til/ }).count()).toBe(0);
    expect(await coach.barriers()).toEqual([]);
    await coach.picture('mentor-to-mentor-phone');
    await coach.page.getByRole('link', { name: 'Les og skriv meldinger' }).click();
    await coach.page
      .getByRole('heading', { name: 'Mellom én student og mentoren', exact: true })
      .waitFor();
    await coach.page.goto('/messages');
    await coach.page.getByRole('link', { name: 'Skriv til koordinatorene' }).waitFor();
    expect(await coach.page.getByRole('link', { name: /^Skriv til mentor/ }).count()).toBe(0);
    expect(coach.faults).toEqual([]);
  });

  it('leads a coordinator from her own messages to the inbox of the round', async () => {
    const client = await web.kull.client().signInAs(student);
    await client.post(`/rounds/${round.id}/inbox-messages`, { body: 'Hvem spør jeg?' });
    const visitor = await web.arrive(coordinator, { size: PHONE });
    const { page } = visitor;
    await page.goto('/messages');
    const inbox = page.getByRole('link', { name: 'Innboksen til Høst (1)' });
    await inbox.waitFor();
    await page.getByText('kommer i innboksen til runden').waitFor();
    expect(await visitor.barriers()).toEqual([]);
    await visitor.picture('coordinator-messages-phone');
    await inbox.click();
    await page.waitForURL(`**/rounds/${round.id}/messages`);
    await page.getByRole('heading', { name: 'Innboks' }).waitFor();
    expect(visitor.faults).toEqual([]);
  });

  it('says that the round asks for no attendance', async () => {
    const visitor = await web.arrive(coordinator, { size: DESKTOP });
    const { page } = visitor;
    await page.goto(`/schemes/${round.schemeId}/rounds/${round.id}/attendance`);
    await page.getByRole('heading', { name: 'Denne runden krever ikke oppmøte' }).waitFor();
    expect(await page.getByText('Ingen studenter her').count()).toBe(0);
    expect(await visitor.barriers()).toEqual([]);
    await visitor.picture('no-attendance-asked');
  });
});
