import type { Browser } from 'playwright-core';
import { PostOffice } from '../api/notices/post-office.js';
import { castOf, type Cast } from '../support/cast.js';
import { DESKTOP, DIST, launchChromium, PHONE, Visitor } from './browser.js';

describe('mail that has not gone out, in the browser', () => {
  const office = new PostOffice();
  let browser: Browser;
  let cast: Cast;

  beforeAll(async () => {
    await office.open({ KULL_MAIL_RATE: '6000' }, { web: DIST });
    browser = await launchChromium();
    // The demo lets in the people of the first institution.
    const { institutionId } = office.person;
    cast = await castOf(office.kull, await office.kull.a.scheme({ institutionId }));
    const { rows } = await office.kull.owner.query<{ id: string }>(
      `update persons set given_name = 'Siri', family_name = 'Demo', email = 'siri@kull.example'
       where id = (select person_id from enrolments where id = $1) returning id`,
      [cast.mentees[0]!.id],
    );
    const to = { personId: rows[0]!.id, to: 'siri@kull.example' };
    office.smtp.refused.set(
      'siri@kull.example',
      '550 5.1.1 <siri@kull.example>: Recipient address rejected: User unknown',
    );
    await office.post(['refused'], { ...to, kind: 'invitation' });
    await office.settle();
    office.smtp.tricks.end.push('451 4.3.0 Try again later');
    await office.post(['deferred'], { kind: 'change', to: 'ola@kull.example', personId: null });
    // It is tried again by itself, but not while anybody looks.
    await office.until('deferred', ({ tries }) => tries > 0);
    await office.kull.owner.query(
      `update jobs.job set start_after = now() + interval '1 day' where state = 'retry'`,
    );
    await office.post(['unsure'], { kind: 'reminder', to: 'ola@kull.example', personId: null });
    await office.until('unsure', ({ state }) => state === 'sent');
    await office.kull.owner.query(
      `update mails set state = 'sending', text = 'Hei', handed_at = now() - interval '1 hour'
       where key = 'unsure'`,
    );
  });
  afterAll(async () => {
    await browser.close();
    await office.close();
  });

  it.each([
    ['phone', PHONE],
    ['desktop', DESKTOP],
  ])('is listed with why, on a %s', async (name, size) => {
    const visitor = await Visitor.arrive(browser, office.kull.baseUrl, { size });
    await visitor.signInAs(cast.people.administrator.id);
    const { page } = visitor;
    await page.goto('/outgoing');
    await page.getByRole('heading', { name: 'Utsendinger', level: 1 }).waitFor();
    await page.getByText('Siri Demo').waitFor();
    await page.getByText('550 5.1.1 <…>: Recipient address rejected: User unknown').waitFor();
    await page.getByText('Tjeneren ba om å vente.').waitFor();
    await page.getByText('Den har trolig kommet fram.').waitFor();
    await page.getByText(/^Det går ut høyst 6.000 e-poster/).waitFor();
    expect(await visitor.barriers()).toEqual([]);
    await visitor.picture(`outgoing-${name}`);
    expect(visitor.faults).toEqual([]);
  });

  it('tells the coordinator, who corrects the address; then it goes out', async () => {
    const visitor = await Visitor.arrive(browser, office.kull.baseUrl, { size: PHONE });
    const { page } = visitor;
    await visitor.signInAs(cast.people.coordinator.id);
    await page.goto('/');
    await page.getByText('1 kan ikke nås: e-postadressen virker ikke').waitFor();
    const { id, schemeId } = cast.round;
    await page.goto(`/schemes/${schemeId}/rounds/${id}/participants?lacks=working_email`);
    await page.getByRole('link', { name: 'Siri Demo' }).click();
    await page.getByText(/^E-post kom ikke fram/).waitFor();
    expect(await visitor.barriers()).toEqual([]);
    await visitor.picture('participant-refused-phone');
    await page.getByLabel('E-post', { exact: true }).fill('siri.ny@kull.example');
    await page.getByRole('button', { name: 'Lagre rettelsene' }).click();
    await page.getByText(/^E-post kom ikke fram/).waitFor({ state: 'hidden' });

    await visitor.signInAs(cast.people.administrator.id);
    await page.goto('/outgoing');
    await page.getByRole('button', { name: 'Prøv igjen: Siri Demo' }).press('Enter');
    await page.getByText('Den prøves igjen nå').waitFor();
    await office.until('refused', ({ state }) => state === 'sent');
    expect(office.smtp.received.map(({ to }) => to)).toContainEqual(['siri.ny@kull.example']);
    await page.reload();
    await page.getByText('Den har trolig kommet fram.').waitFor();
    await page.getByText('Siri Demo').waitFor({ state: 'hidden' });
    expect(visitor.faults).toEqual([]);
  });
});
