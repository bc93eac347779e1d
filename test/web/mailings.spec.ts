import type { Person } from '#people';
import type { Round } from '#schemes';
import type { Browser } from 'playwright-core';
import { TestKull } from '../support/kull.js';
import { DESKTOP, DIST, launchChromium, PHONE, Visitor } from './browser.js';

describe('writing to many in the browser', () => {
  let kull: TestKull;
  let browser: Browser;
  let round: Round;
  let coordinator: Person;

  beforeAll(async () => {
    kull = await TestKull.start({ web: DIST });
    const institution = await kull.a.institution({ name: 'Universitetet' });
    const scheme = await kull.a.scheme({ institutionId: institution.id, name: 'FYSE' });
    round = await kull.a.round({
      ...{ of: scheme, name: 'FYSE høst 2026', state: 'running', endsOn: '2099-12-31' },
    });
    coordinator = await kull.a.coordinator(round);
    const [data, elektro] = await Promise.all(
      ['Data', 'Elektronikk'].map((name) => kull.a.programme(round, { name })),
    );
    const of = { programmeId: data!.id, campus: 'Grimstad' };
    const here = { programmeId: elektro!.id, campus: 'Kristiansand' };
    await kull.a.enrolment({ in: round, state: 'invited', person: { ...of, email: null } });
    await kull.a.enrolment({ in: round, state: 'invited', person: of });
    await kull.a.enrolment({ in: round, state: 'invited', person: here });
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser.close();
    await kull.stop();
  });

  const arrive = async (personId: string, size = DESKTOP) => {
    const visitor = await Visitor.arrive(browser, kull.baseUrl, { size });
    await visitor.signInAs(personId);
    return visitor;
  };
  const address = (): string => `/schemes/${round.schemeId}/rounds/${round.id}/messages`;

  it('shows to how many and how it looks, sends a test, and keeps what was sent', async () => {
    const visitor = await arrive(coordinator.id);
    const { page, faults } = visitor;
    await page.goto(`${address()}/sent`);
    await page.getByText('Ingenting er sendt ennå').waitFor();
    await page.getByRole('link', { name: 'Skriv til mange' }).press('Enter');
    await page.getByLabel('Til', { exact: true }).selectOption('Studenter som ikke har svart');
    await page.getByText('Meldingen går til 3 personer.').waitFor();
    await page.getByText('1 av dem har ingen e-postadresse').waitFor();
    await page.getByLabel('Studieprogram').selectOption('Data');
    await page.getByText('Meldingen går til 2 personer.').waitFor();
    await page.getByRole('button', { name: 'Send til 2 personer' }).press('Enter');
    await page.getByText('Dette må fylles ut').first().waitFor();
    // So does a test, which lacks the same.
    await page.reload();
    const tryOut = page.getByRole('button', { name: 'Send en prøve til meg selv' });
    await tryOut.press('Enter');
    await page.getByText('Dette må fylles ut').nth(1).waitFor();
    await page.getByLabel('Emne').and(page.locator(':focus')).waitFor();
    await page.getByLabel('Til', { exact: true }).selectOption('Studenter som ikke har svart');
    await page.getByLabel('Studieprogram').selectOption('Data');
    await page.getByText('Meldingen går til 2 personer.').waitFor();
    await page.getByLabel('Emne').fill('Er du med?');
    await page.getByLabel('Melding', { exact: true }).fill('Vi holder av en plass **til fredag**.');
    await page.getByText('Slik ser meldingen ut').waitFor();
    await page.locator('strong', { hasText: 'til fredag' }).waitFor();
    await tryOut.press('Enter');
    await page.getByText('Prøven er på vei til e-posten din.').waitFor();
    expect(await visitor.barriers()).toEqual([]);
    await visitor.picture('mailing-desktop');
    await page.setViewportSize(PHONE);
    await visitor.picture('mailing-phone');
    await page.setViewportSize(DESKTOP);

    // Somebody is added meanwhile: nothing is sent, and nothing is lost.
    const { programme_id: programmeId } = (
      await kull.owner.query<{ programme_id: string }>(
        `select programme_id from persons where campus = 'Grimstad' limit 1`,
      )
    ).rows[0]!;
    const late = await kull.a.enrolment({
      ...{ in: round, state: 'invited', person: { programmeId, campus: 'Grimstad' } },
    });
    await page.getByRole('button', { name: 'Send til 2 personer' }).press('Enter');
    await page.getByText('nå er det 3 på den. Ingenting er sendt').waitFor();
    expect(await page.getByLabel('Emne').inputValue()).toBe('Er du med?');
    await page.getByRole('button', { name: 'Send til 3 personer' }).press('Enter');
    await page.getByText('Sendt til 3 personer.').waitFor();
    await page.waitForURL(/\/sent$/);
    await kull.settled();
    await page.reload();
    await page.getByText('Til: Studenter som ikke har svart, Data').waitFor();
    await page.getByText('3 mottakere · 2 e-poster sendt · 1 uten e-postadresse').waitFor();
    expect(await visitor.barriers()).toEqual([]);
    await visitor.picture('sent-desktop');
    expect(faults).toEqual([]);
    await visitor.leave();
    await readByStudent(late.personId);
  });

  const readByStudent = async (personId: string): Promise<void> => {
    const visitor = await arrive(personId, PHONE);
    const { page } = visitor;
    await page.goto('/');
    await page.getByText('1 ny melding').waitFor();
    await visitor.picture('home-phone');
    await page.getByRole('link', { name: 'Les', exact: true }).press('Enter');
    await page.getByText('Ulest').waitFor();
    expect(await visitor.barriers()).toEqual([]);
    await visitor.picture('mine-phone');
    await page.getByRole('link', { name: 'Er du med?' }).press('Enter');
    await page.locator('strong', { hasText: 'til fredag' }).waitFor();
    expect(await visitor.barriers()).toEqual([]);
    await visitor.picture('received-phone');
    await page.goto('/');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.getByText('1 ny melding').waitFor({ state: 'detached' });
    await visitor.leave();
  };
});
