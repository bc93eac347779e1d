import { Meeting } from '#meetings';
import type { Person } from '#people';
import type { Browser } from 'playwright-core';
import { TestKull } from '../support/kull.js';
import { DESKTOP, DIST, launchChromium, PHONE, Visitor } from './browser.js';

describe('days without meetings', () => {
  let kull: TestKull;
  let browser: Browser;
  let administrator: Person;
  let mentor: Person;

  beforeAll(async () => {
    kull = await TestKull.start({ web: DIST, work: false });
    const { id: institutionId } = await kull.a.institution({ name: 'Universitetet' });
    const grants = [{ role: 'administrator' as const, schemeId: null }];
    administrator = await kull.a.person({ institutionId, grants });
    mentor = await kull.a.person({ institutionId });
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser.close();
    await kull.stop();
  });

  const arrive = async (person: Person, size: typeof PHONE): Promise<Visitor> => {
    const visitor = await Visitor.arrive(browser, kull.baseUrl, { size });
    await visitor.signInAs(person.id);
    return visitor;
  };

  it('are set by an administrator, by keyboard, with the fault at its field', async () => {
    const visitor = await arrive(administrator, DESKTOP);
    const { page } = visitor;
    await page.goto('/');
    await page.getByRole('link', { name: 'Dager uten møter' }).first().press('Enter');
    await page.getByText('Ingen dager er holdt fri ennå').waitFor();
    await page.getByLabel('Første dag').fill('2098-12-01');
    await page.getByLabel('Siste dag').fill('2098-11-01');
    await page.getByLabel('Hva de heter').fill('Eksamen høst');
    const save = page.getByRole('button', { name: 'Hold dagene fri' });
    await save.press('Enter');
    await page.getByText('Siste dag kan ikke være før første dag.').first().waitFor();
    expect(await visitor.barriers()).toEqual([]);
    await page.getByLabel('Siste dag').fill('2098-12-18');
    await save.press('Enter');
    await page.getByRole('cell', { name: 'Eksamen høst', exact: true }).waitFor();
    await page
      .getByRole('button', { name: /Legg til helligdagene i/ })
      .first()
      .press('Enter');
    await page.getByRole('cell', { name: 'Kristi himmelfartsdag', exact: true }).waitFor();
    expect(await visitor.barriers()).toEqual([]);
    await visitor.picture('closed-days-1280');
    await page.getByRole('button', { name: /^Endre Eksamen høst/ }).press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Endre Eksamen høst' });
    await dialog.getByLabel('Siste dag').fill('2098-11-30');
    const change = dialog.getByRole('button', { name: 'Lagre endringene' });
    await change.press('Enter');
    await dialog.getByText('Siste dag kan ikke være før første dag.').first().waitFor();
    expect(await visitor.barriers()).toEqual([]);
    await visitor.picture('closed-days-change-1280');
    await dialog.getByLabel('Siste dag').fill('2098-12-20');
    await dialog.getByLabel('Hva de heter').fill('Eksamen');
    await change.press('Enter');
    await dialog.waitFor({ state: 'hidden' });
    await page.getByRole('cell', { name: 'Eksamen', exact: true }).first().waitFor();
    await page
      .getByText(/20\. desember 2098|20\.12\.2098/)
      .first()
      .waitFor();
    // A public holiday is where the law has it.
    expect(await page.getByRole('button', { name: /^Endre/ }).count()).toBe(1);
    await page.getByRole('button', { name: /Fjern Grunnlovsdagen/ }).press('Enter');
    await page
      .getByRole('cell', { name: 'Grunnlovsdagen', exact: true })
      .waitFor({ state: 'hidden' });
    expect(visitor.faults).toEqual([]);
    await visitor.leave();
  });

  it('say that meetings which are planned on them stay', async () => {
    const { institutionId } = administrator;
    const scheme = await kull.a.scheme({ institutionId });
    const { group } = await kull.a.group({ in: await kull.a.round({ of: scheme }) });
    const startsAt = new Date('2097-03-04T10:15:00Z');
    await kull.a.insert(Meeting, institutionId, {
      ...{ groupId: group.id, startsAt, endsAt: new Date('2097-03-04T11:00:00Z') },
      state: 'planned',
    });
    const visitor = await arrive(administrator, PHONE);
    const { page } = visitor;
    await page.goto('/closed-days');
    await page.getByLabel('Første dag').fill('2097-03-04');
    await page.getByLabel('Hva de heter').fill('Vinterferie');
    await page.getByRole('button', { name: 'Hold dagene fri' }).click();
    await page
      .getByText('Vinterferie er holdt fri for møter. 1 møte er planlagt på disse dagene, og blir')
      .first()
      .waitFor();
    await visitor.picture('closed-days-planned-390');
    expect(visitor.faults).toEqual([]);
    await visitor.leave();
  });

  it('are read by everybody else', async () => {
    const visitor = await arrive(mentor, PHONE);
    await visitor.page.goto('/closed-days');
    await visitor.page.getByText('Eksamen', { exact: true }).first().waitFor();
    expect(await visitor.page.getByRole('button', { name: /Fjern/ }).count()).toBe(0);
    expect(await visitor.barriers()).toEqual([]);
    await visitor.picture('closed-days-390');
    await visitor.leave();
  });

  it('are not lost while they are written, though nothing of them is kept on the device', async () => {
    const visitor = await arrive(administrator, DESKTOP);
    const { page } = visitor;
    await page.goto('/closed-days');
    const name = page.getByLabel('Hva de heter');
    await name.fill('Fagdager');
    // The browser asks before the page is loaded anew; here the answer is no.
    const asked = page.waitForEvent('dialog');
    await page.evaluate('setTimeout(() => location.reload())');
    const dialog = await asked;
    expect(dialog.type()).toBe('beforeunload');
    await dialog.dismiss();
    expect(await name.inputValue()).toBe('Fagdager');

    // Nor does a session that ends in the midst of it take the page away.
    await kull.owner.query(`delete from sessions where person_id = $1`, [administrator.id]);
    await page
      .getByRole('button', { name: /Legg til helligdagene i/ })
      .first()
      .press('Enter');
    await page.getByText('Du er ikke lenger logget inn. Logg inn på nytt.').waitFor();
    expect(await name.inputValue()).toBe('Fagdager');
    await page.getByLabel('Første dag').fill('2097-02-18');
    await page.getByRole('button', { name: 'Hold dagene fri' }).press('Enter');
    const signIn = page.getByRole('link', { name: 'Logg inn i en ny fane' });
    await signIn.waitFor();
    expect(await visitor.barriers()).toEqual([]);
    await visitor.signInAs(administrator.id);
    await page.getByRole('button', { name: 'Hold dagene fri' }).press('Enter');
    await page.getByRole('cell', { name: 'Fagdager', exact: true }).waitFor();

    // Once it is sent nothing is asked.
    let isAsked = false;
    page.on('dialog', (one) => {
      isAsked = true;
      void one.accept();
    });
    await page.reload();
    await page.getByRole('cell', { name: 'Fagdager', exact: true }).waitFor();
    expect(isAsked).toBe(false);
  });
});
