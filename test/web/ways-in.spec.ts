import type { Enrolment } from '#enrolment';
import type { Round } from '#schemes';
import type { Browser } from 'playwright-core';
import { TestKull } from '../support/kull.js';
import { DIST, launchChromium, PHONE, Visitor } from './browser.js';

describe('the ways into a round, in the browser', () => {
  let kull: TestKull;
  let browser: Browser;
  let round: Round;
  let coordinator: Visitor;

  beforeAll(async () => {
    kull = await TestKull.start({ web: DIST });
    const institution = await kull.a.institution({ name: 'Universitetet' });
    const scheme = await kull.a.scheme({ institutionId: institution.id, name: 'Medisin' });
    round = await kull.a.round({
      of: scheme,
      ...{ name: 'Medisin høst 2026', state: 'draft', endsOn: '2099-12-31' },
    });
    browser = await launchChromium();
    coordinator = await Visitor.arrive(browser, kull.baseUrl);
    const { institutionId, schemeId } = round;
    await coordinator.signInAs((await kull.a.coordinator({ institutionId, schemeId })).id);
  });
  afterAll(async () => {
    await browser.close();
    await kull.stop();
  });

  const listed = (givenName: string, familyName: string) =>
    kull.a.enrolment({ in: round, state: 'listed', person: { givenName, familyName } });
  const address = (place: string): string =>
    `/schemes/${round.schemeId}/rounds/${round.id}/${place}`;

  /** Says what happens to those on the list, and takes them in. */
  const takeIn = async (kind: string, what: RegExp): Promise<void> => {
    const { page } = coordinator;
    await page.goto(address('settings'));
    await page.getByLabel(kind).check();
    await page.getByRole('button', { name: 'Lagre innstillingene' }).press('Enter');
    await page.getByText('Innstillingene er lagret').first().waitFor();
    await page.goto(address('participants'));
    await page.getByRole('button', { name: 'Ta med 1 student' }).press('Enter');
    await page.getByRole('alertdialog').getByText(what).waitFor();
    await coordinator.picture('take-in');
    await page
      .getByRole('alertdialog')
      .getByRole('button', { name: 'Ta med 1 student' })
      .press('Enter');
    await page.getByText('1 e-post er på vei').first().waitFor();
    await kull.settled();
  };
  const linkOf = async ({ personId }: Enrolment): Promise<string> => {
    const { rows } = await kull.owner.query<{ text: string }>(
      `select text from mails where person_id = $1`,
      [personId],
    );
    return /\/invitations\/\S+/.exec(rows[0]!.text)![0];
  };

  it('takes somebody in who says no', async () => {
    const aisha = await listed('Aisha', 'Khan');
    await takeIn('De er med, og kan si nei', /Studenten kan si nei der/);
    const visitor = await Visitor.arrive(browser, kull.baseUrl, { size: PHONE });
    const { page } = visitor;
    await page.goto(await linkOf(aisha));
    await page.getByRole('heading', { name: 'Du er med i Medisin', level: 1 }).waitFor();
    await page.getByText('Si fra hvis du ikke vil.').waitFor();
    expect(await visitor.barriers()).toEqual([]);
    await visitor.picture('opt-out-phone');
    await page.getByRole('button', { name: 'Nei, jeg vil ikke være med' }).press('Enter');
    await page.getByText('Takk for svaret. Du er ikke med').waitFor();
    expect(visitor.faults).toEqual([]);
    await visitor.leave();
  });

  it('keeps somebody in who must take part, until the coordinator excuses them', async () => {
    const kari = await listed('Kari', 'Moen');
    await takeIn('De må være med, og kan be deg om fritak', /kan ikke si nei selv/);
    const visitor = await Visitor.arrive(browser, kull.baseUrl, { size: PHONE });
    const { page } = visitor;
    await page.goto(await linkOf(kari));
    await page.getByText('fordi det er en del av studiet ditt').waitFor();
    await visitor.picture('mandatory-phone');
    await visitor.signInAs(kari.personId);
    await page.goto(`/me/enrolments/${kari.id}`);
    await page.getByRole('button', { name: 'Be om fritak' }).press('Enter');
    await page.getByText('du skal ikke skrive hvorfor her').waitFor();
    await visitor.picture('excuse-phone');
    await page.getByRole('button', { name: 'Send til koordinatoren' }).press('Enter');
    await page.getByText('Koordinatoren har ikke svart ennå').waitFor();
    expect(await visitor.barriers()).toEqual([]);

    const { page: desk } = coordinator;
    await desk.goto('/');
    await desk.getByText('1 ber om fritak').waitFor();
    await desk.getByRole('link', { name: 'Svar dem' }).press('Enter');
    await desk.getByRole('button', { name: 'Gi Kari Moen fritak' }).press('Enter');
    await coordinator.picture('excuses-desktop');
    expect(await coordinator.barriers()).toEqual([]);
    await desk
      .getByRole('alertdialog')
      .getByRole('button', { name: 'Gi Kari Moen fritak' })
      .press('Enter');
    await desk.getByText('Kari Moen har fått fritak.').first().waitFor();
    expect(coordinator.faults).toEqual([]);
    expect(visitor.faults).toEqual([]);
    await visitor.leave();
  });
});
