import type { Browser } from 'playwright-core';
import { fullRound, setClock } from '../api/privacy/full-round.js';
import type { Cast } from '../support/cast.js';
import { TestKull } from '../support/kull.js';
import { DIST, launchChromium, PHONE, Visitor } from './browser.js';
import { Records } from './records.js';

describe('forgetting rounds, in the browser', () => {
  let kull: TestKull;
  let browser: Browser;
  let cast: Cast;
  let records: Records;

  beforeAll(async () => {
    browser = await launchChromium();
  });
  beforeEach(async () => {
    kull = await TestKull.start({ web: DIST });
    records = new Records(kull.owner);
    cast = await fullRound(kull);
    setClock(kull, new Date('2026-12-20T12:00:00Z'));
  });
  afterEach(() => kull.stop());
  afterAll(() => browser.close());

  const signedIn = async (
    personId: string,
    options: Parameters<typeof Visitor.arrive>[2] = {},
  ): Promise<Visitor> => {
    const visitor = await Visitor.arrive(browser, kull.baseUrl, options);
    await visitor.signInAs(personId);
    return visitor;
  };

  it('lets an administrator say how long, read what goes, put it off, and let it go', async () => {
    const visitor = await signedIn(cast.people.administrator.id);
    const { page } = visitor;
    await page.goto('/');
    await page
      .getByRole('link', { name: '1 ordning med runder som er slutt, mangler lagringstid' })
      .press('Enter');
    await page.getByText('Ingen runder venter.').waitFor();
    expect(await visitor.barriers()).toEqual([]);
    const months = page.getByLabel(/^Måneder for/).first();
    const saveFirst = page.getByRole('button', { name: /^Lagre lagringstid/ }).first();
    for (const typed of ['0', '200', '1.5']) {
      await months.fill(typed);
      await saveFirst.press('Enter');
      await page.getByText(/^Måneder for .* – Skriv et helt tall fra 1 til 120$/).waitFor();
      expect(await months.inputValue()).toBe(typed);
      expect(await months.getAttribute('aria-invalid')).toBe('true');
    }
    expect(await visitor.barriers()).toEqual([]);
    // There are two schemes: the other one has no rounds.
    await page
      .getByLabel(/^Måneder for/)
      .first()
      .fill('6');
    await page
      .getByLabel(/^Måneder for/)
      .last()
      .fill('6');
    for (const save of await page.getByRole('button', { name: /^Lagre lagringstid/ }).all())
      await save.press('Enter');
    await page.getByText('Møter, med referater').waitFor();
    await page.getByText('Private notater').waitFor();
    await page.getByText('Oppmøte: 67 %').waitFor();
    expect(await visitor.barriers()).toEqual([]);

    await page
      .getByRole('button', { name: `Utsett slettingen av ${cast.round.name}` })
      .press('Enter');
    await page.getByLabel('Behold til og med').fill('2027-01-31');
    expect(await visitor.barriers()).toEqual([]);
    await page.getByRole('button', { name: 'Utsett slettingen', exact: true }).press('Enter');
    await page.getByText('Utsatt til og med 31. januar 2027: en klagesak pågår').waitFor();
    const forget = page.getByRole('button', { name: `Slett innholdet i ${cast.round.name}` });
    expect(await forget.count()).toBe(0);

    setClock(kull, new Date('2027-02-01T12:00:00Z'));
    await page.goto('/');
    await page.getByRole('link', { name: '1 runde er klar til å slettes' }).press('Enter');
    await forget.press('Enter');
    const dialog = page.getByRole('alertdialog');
    await dialog.getByText('Det kan ikke gjøres om. Tallene står igjen.').waitFor();
    expect(await records.count('from enrolments')).toBeGreaterThan(0);
    await dialog.getByRole('button', { name: 'Slett innholdet' }).press('Enter');
    await page.getByText(/personer ble slettet helt\./).waitFor();
    expect(await records.count(`from enrolments where round_id = '${cast.round.id}'`)).toBe(0);
    expect(await visitor.barriers()).toEqual([]);
    await page.goto('/audit');
    await page.getByRole('cell', { name: /Slettet innholdet i runden etter frist/ }).waitFor();
    await page.getByRole('cell', { name: 'Satte lagringstiden til 6 måneder' }).first().waitFor();
    expect(visitor.faults).toEqual([]);
    await visitor.leave();

    const coordinator = await signedIn(cast.people.coordinator.id, { size: PHONE });
    await coordinator.page.goto(`/schemes/${cast.round.schemeId}/rounds/${cast.round.id}/meetings`);
    await coordinator.page.getByText('Innholdet i runden er slettet').waitFor();
    await coordinator.page.getByText('Oppmøte på møtene: 67 %').waitFor();
    expect(await coordinator.barriers()).toEqual([]);
    expect(coordinator.faults).toEqual([]);
    await coordinator.leave();
  });

  it('lets a coordinator clear a round and keep its set-up, by its name', async () => {
    const visitor = await signedIn(cast.people.coordinator.id, { size: PHONE });
    const { page } = visitor;
    const address = `/schemes/${cast.round.schemeId}/rounds/${cast.round.id}`;
    await page.goto(`${address}/settings`);
    await page.getByRole('link', { name: 'Tøm runden' }).press('Enter');
    await page.getByText('Deltakere, med svarene deres').waitFor();
    expect(await visitor.barriers()).toEqual([]);
    const act = page.getByRole('button', { name: 'Tøm runden for godt' });
    await page.getByLabel('Skriv navnet på runden for å bekrefte').fill('En annen');
    await act.press('Enter');
    await page.getByText('Skriv navnet slik det står over.').first().waitFor();
    await page.getByLabel('Skriv navnet på runden for å bekrefte').fill(cast.round.name);
    await act.press('Enter');
    await page.getByText('Runden er tømt.').waitFor();
    const held = `from enrolments where round_id = '${cast.round.id}'`;
    expect(await records.count(held)).toBe(0);
    const kept = `from rounds where id = '${cast.round.id}' and state = 'draft'
      and name = '${cast.round.name}'`;
    expect(await records.count(kept)).toBe(1);
    await page.goto(`${address}/meetings`);
    await page.getByText('Tidligere gjennomføringer').waitFor();
    expect(await visitor.barriers()).toEqual([]);
    await page.goto(`${address}/clear`);
    await page.getByText('Det er ingenting i runden.').waitFor();
    expect(visitor.faults).toEqual([]);
    await visitor.leave();
  });

  it('tells a student how long things are kept', async () => {
    const { schemeId } = cast.round;
    await kull.owner.query(`update schemes set retention_months = 12 where id = $1`, [schemeId]);
    const visitor = await signedIn(cast.people.mentee.id, { size: PHONE });
    const { page } = visitor;
    await page.goto('/me/privacy');
    await page.getByRole('button', { name: 'Vis det som er lagret' }).press('Enter');
    await page.getByText('Deltakelse i runder, med svar (1)').press('Enter');
    await page.getByText('Lagres minst til og med').first().waitFor();
    await page.getByText('15. juni 2027').first().waitFor();
    expect(await visitor.barriers()).toEqual([]);
    await page.goto('/privacy');
    await page.getByText(/: 12 måneder etter at runden er slutt/).waitFor();
    expect(await visitor.barriers()).toEqual([]);
    expect(visitor.faults).toEqual([]);
    await visitor.leave();
  });
});
