import type { Enrolment } from '#enrolment';
import { Membership } from '#groups';
import type { Round } from '#schemes';
import { readFileSync } from 'node:fs';
import type { Browser, Locator } from 'playwright-core';
import { TestKull } from '../support/kull.js';
import { DIST, launchChromium, PHONE, Visitor } from './browser.js';

/** A coordinator makes a form of their own, a student answers it on a phone, and both go on as it changes. */
describe('the form of a round', () => {
  let kull: TestKull;
  let browser: Browser;
  let round: Round;
  let student: Enrolment;
  let ingrid: Visitor;
  let aisha: Visitor;
  let address: string;

  beforeAll(async () => {
    kull = await TestKull.start({ web: DIST });
    browser = await launchChromium();
    round = await kull.a.round();
    student = await kull.a.enrolment({
      in: round,
      person: { givenName: 'Aisha', familyName: 'Khan' },
    });
    const { id } = await kull.a.coordinator(round);
    ingrid = await Visitor.arrive(browser, kull.baseUrl);
    await ingrid.signInAs(id);
    aisha = await Visitor.arrive(browser, kull.baseUrl, { size: PHONE, locale: 'en-GB' });
    await aisha.signInAs(student.personId);
    address = `/schemes/${round.schemeId}/rounds/${round.id}`;
  });
  afterAll(async () => {
    await browser.close();
    await kull.stop();
  });

  const card = (label: string): Locator =>
    ingrid.page.getByRole('listitem').filter({ hasText: new RegExp(`^\\d+\\. ${label}`) });
  const preview = (): Locator => ingrid.page.getByRole('region', { name: 'Forhåndsvisning' });
  const add = (kind: string): Promise<void> =>
    ingrid.page.getByRole('button', { name: kind, exact: true }).click();
  const publish = async (version: number): Promise<void> => {
    await ingrid.page.getByRole('button', { name: 'Publiser skjemaet' }).click();
    await ingrid.page.getByText(`Versjon ${version} av skjemaet er publisert`).first().waitFor();
  };

  it('begins as what the round asks already, and is added to', async () => {
    const { page } = ingrid;
    await page.goto(`${address}/overview`);
    await page.getByRole('link', { name: 'Oppsett', exact: true }).click();
    await page.getByRole('link', { name: 'Skjema', exact: true }).click();
    await page.getByText('Ingen har laget et eget skjema ennå.').waitFor();
    await card('Når kan du vanligvis møtes').waitFor();
    await page.getByText('Spør aldri om helse').waitFor();
    await ingrid.picture('form-kulls-own');
    await add('Valg');
    const where = card('Spørsmål uten tekst');
    await where.getByRole('textbox', { name: 'Spørsmålet', exact: true }).fill('Hvor bor du?');
    const choice = card('Hvor bor du');
    await choice.getByText('Mangler på engelsk: de som leser engelsk, ser bokmål.').waitFor();
    await choice
      .getByRole('textbox', { name: 'Hvorfor det blir spurt', exact: true })
      .fill('Gruppa kan møtes i nærheten.');
    await choice.getByRole('textbox', { name: 'Valg 1, bokmål' }).fill('På campus');
    await choice.getByRole('textbox', { name: 'Valg 1, engelsk' }).fill('On campus');
    await choice.getByRole('textbox', { name: 'Valg 2, bokmål' }).fill('Et annet sted');
    await choice.getByRole('radio', { name: 'Koordinatoren og alle i gruppa' }).check();
    await choice.getByRole('checkbox', { name: 'Må besvares' }).check();

    await add('Tekst');
    const place = card('Spørsmål uten tekst');
    await place.getByRole('textbox', { name: 'Spørsmålet', exact: true }).fill('Hvilket sted?');
    await card('Hvilket sted')
      .getByRole('textbox', { name: 'Hvorfor det blir spurt', exact: true })
      .fill('Noen reiser samme vei.');
    await card('Hvilket sted')
      .getByRole('combobox', { name: 'Når vises spørsmålet?' })
      .selectOption({ label: 'Etter svar på: Hvor bor du?' });
    // A chip is a label around its own control.
    await card('Hvilket sted').getByRole('checkbox', { name: 'Et annet sted' }).check();
    expect(await ingrid.barriers()).toEqual([]);
    await ingrid.picture('form-builder');
  });

  it('is seen before it is published, as a student has it, in each language', async () => {
    const phone = preview();
    await phone.getByText('Hvor bor du?').waitFor();
    expect(await phone.getByRole('textbox', { name: 'Hvilket sted?' }).count()).toBe(0);
    await phone.getByRole('radio', { name: 'Et annet sted' }).check();
    await phone.getByRole('textbox', { name: /Hvilket sted/ }).waitFor();
    await ingrid.page
      .getByRole('group', { name: 'Språk', exact: true })
      .getByText('English')
      .click();
    await phone.getByText('When can you usually meet?').waitFor();
    await phone.getByRole('radio', { name: 'On campus' }).waitFor();
    expect(await ingrid.barriers()).toEqual([]);
    await ingrid.picture('form-preview');
  });

  it('keeps what is written when the page is left, and is put in order by keyboard', async () => {
    const { page } = ingrid;
    await page.reload();
    await page.getByText('Vi hentet fram det du skrev sist.').waitFor();
    const up = page.getByRole('button', { name: 'Flytt opp: Hvor bor du?' });
    await up.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.getByText('2. Hvor bor du?').waitFor();
    await up.and(page.locator(':focus')).waitFor();
    await publish(1);
    await page.goto(`${address}/participants`);
    await page.getByRole('button', { name: '1 har ikke svart på det de må' }).click();
    await page.getByRole('link', { name: 'Aisha Khan' }).waitFor();
    expect(await ingrid.barriers()).toEqual([]);
  });

  it('is answered on a phone, with what is missing in the reader’s language instead', async () => {
    const { page } = aisha;
    await page.goto('/');
    await page.getByRole('heading', { name: 'Questions that wait for you' }).waitFor();
    await page.getByRole('link', { name: 'Answer the questions' }).click();
    await page.getByRole('group', { name: 'Hvor bor du?' }).waitFor();
    await page.getByText('Why we ask: Gruppa kan møtes i nærheten.').waitFor();
    await page.getByText('The coordinator and everybody in the group can read this.').waitFor();
    await page.getByRole('button', { name: 'Save my answers' }).click();
    await page.getByRole('link', { name: /Hvor bor du\? – / }).waitFor();
    expect(await page.getByRole('textbox', { name: /Hvilket sted/ }).count()).toBe(0);
    await page.getByRole('radio', { name: 'Et annet sted' }).check();
    await page.getByRole('textbox', { name: /Hvilket sted/ }).fill('Lillesand');
    expect(await aisha.barriers()).toEqual([]);
    await aisha.picture('form-answered');
    await page.getByRole('button', { name: 'Save my answers' }).click();
    await page.getByRole('heading', { name: /You are/ }).waitFor();
  });

  it('is read by the group’s mentor as it said, and no more of it', async () => {
    const { group, mentor } = await kull.a.group({ in: round });
    await kull.a.insert(Membership, round.institutionId, {
      ...{ groupId: group.id, enrolmentId: student.id, role: 'mentee' },
    });
    const emil = await Visitor.arrive(browser, kull.baseUrl, { size: PHONE, locale: 'nn-NO' });
    await emil.signInAs(mentor.personId);
    await emil.page.goto(`/groups/${group.id}`);
    await emil.page.getByText('Et annet sted').waitFor();
    expect(await emil.page.getByText('Lillesand').count()).toBe(0);
    expect(await emil.barriers()).toEqual([]);
    await emil.picture('form-group');
    expect(emil.faults).toEqual([]);
    await emil.leave();
  });

  it('stands with the answer where the coordinator reads it, also when it is no longer asked', async () => {
    const { page } = ingrid;
    await page.goto(`${address}/participants/${student.id}`);
    await page.getByText('Lillesand').waitFor();
    await page.getByText('besvart i versjon 1 av skjemaet').first().waitFor();
    await page.goto(`${address}/form`);
    await page.getByRole('button', { name: 'Ta bort: Hvor bor du?' }).click();
    await page.getByRole('button', { name: 'Publiser skjemaet' }).click();
    const fault = page.getByRole('link', {
      name: /Når vises spørsmålet\? – Spørsmålet som dette skulle vises etter, er tatt bort/,
    });
    await fault.waitFor();
    await ingrid.picture('form-fault');
    expect(await ingrid.barriers()).toEqual([]);
    await fault.click();
    const when = card('Hvilket sted').getByRole('combobox', { name: 'Når vises spørsmålet?' });
    await when.and(page.locator(':focus')).waitFor();
    await when.selectOption({ label: 'Alltid' });
    await publish(2);
    await page.getByText(/^Versjon 1 · /).click();
    await page
      .getByText('Valg · må besvares · Koordinatoren og alle i gruppa kan lese dette.')
      .waitFor();
    expect(await ingrid.barriers()).toEqual([]);
    await page.goto(`${address}/participants/${student.id}`);
    await page.getByText('Et annet sted').waitFor();
    await page.getByText('besvart i versjon 1 av skjemaet · spørres det ikke om lenger').waitFor();
    await ingrid.picture('form-participant');
    await page.goto(`${address}/participants`);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Last ned alle som CSV' }).click(),
    ]);
    const lines = readFileSync(await file.path(), 'utf8').split('\r\n');
    expect(lines[0]).toContain(';Hvilket sted?;Hvilket sted? – versjon av skjemaet;Hvor bor du?;');
    expect(lines.find((line) => line.includes('Khan'))).toMatch(/;Lillesand;1;Et annet sted;1$/);
    expect(ingrid.faults).toEqual([]);
    expect(aisha.faults).toEqual([]);
  });
});
