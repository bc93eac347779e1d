import type { Person } from '#people';
import type { Browser } from 'playwright-core';
import { castOf, personOf, type Cast, type Role } from '../support/cast.js';
import { TestKull } from '../support/kull.js';
import { DIST, launchChromium, PHONE, Visitor } from './browser.js';

describe('finding one’s way, in the browser', () => {
  let kull: TestKull;
  let browser: Browser;
  let cast: Cast;
  let waits: Person;

  beforeAll(async () => {
    kull = await TestKull.start({ work: false, web: DIST });
    browser = await launchChromium();
    cast = await castOf(kull);
    waits = await personOf(kull, await kull.a.enrolment({ in: cast.round, state: 'joined' }));
    await kull.a.enrolment({ in: cast.round, role: 'mentor', person: { email: null } });
  });
  afterAll(async () => {
    await browser.close();
    await kull.stop();
  });

  const arrive = async (role: Role, size?: typeof PHONE): Promise<Visitor> => {
    const visitor = await Visitor.arrive(browser, kull.baseUrl, size ? { size } : {});
    await visitor.signInAs(cast.people[role].id);
    return visitor;
  };
  const roundAt = (): string => `/schemes/${cast.round.schemeId}/rounds/${cast.round.id}`;

  it.each([
    [
      'coordinator',
      [
        ['Oversikt'],
        ['Deltakere', 'Alle deltakere', 'Mentorer'],
        ['Grupper', 'Alle grupper', 'Gruppebytte'],
        ['Møter', 'Hvem møtes', 'Attester'],
        ['Meldinger'],
        ['Oppsett', 'Skjema', 'Tidsplan', 'Innstillinger'],
      ],
    ],
    ['administrator', [['Oversikt'], ['Oppsett', 'Tidsplan', 'Innstillinger']]],
    ['insight', [['Oversikt'], ['Møter']]],
  ] as const)('shows a round’s pages to the %s that open, by keyboard', async (role, parts) => {
    const visitor = await arrive(role);
    const { page } = visitor;
    await page.goto(roundAt());
    const tabs = page.getByRole('navigation', { name: 'Deler av runden' }).getByRole('link');
    const tab = (name: string) => tabs.and(page.getByRole('link', { name, exact: true }));
    await tabs.first().waitFor();
    expect(await tabs.allInnerTexts()).toEqual(parts.map(([name]) => name));
    for (const [part, ...pages] of parts) {
      await tab(part).press('Enter');
      await tab(part).and(page.locator('[aria-current]')).waitFor();
      for (const name of pages) {
        await tab(name).press('Enter');
        await tab(name).and(page.locator('[aria-current="page"]')).waitFor();
      }
      expect(await tabs.allInnerTexts()).toHaveLength(parts.length + pages.length);
      expect([part, await page.getByText('Vi finner ikke siden').count()]).toEqual([part, 0]);
      expect(await visitor.barriers()).toEqual([]);
    }
    // Their headings stand on one line.
    const tops = await Promise.all(parts.map(async ([name]) => (await tab(name).boundingBox())!.y));
    expect(new Set(tops).size).toBe(1);
    await visitor.picture(`round-parts-${role}`);
    await page.goto(roundAt());
    await page.getByRole('heading', { name: 'Gruppene' }).waitFor();
    const imports = page.getByRole('link', { name: 'Importer studenter' });
    expect(await imports.count()).toBe(role === 'coordinator' ? 1 : 0);
    expect(await visitor.barriers()).toEqual([]);
    expect(visitor.faults).toEqual([]);
    await visitor.leave();
  });

  it('links a handover to what its reader may open', async () => {
    const path = `/handover/${cast.people.coordinator.id}`;
    for (const role of ['coordinator', 'administrator'] as const) {
      const visitor = await arrive(role);
      await visitor.page.goto(path);
      await visitor.page.getByText('1 student er med, men har ingen gruppe').waitFor();
      const see = visitor.page.getByRole('link', { name: 'Se deltakerne' });
      expect([role, await see.count()]).toEqual([role, role === 'coordinator' ? 2 : 0]);
      await visitor.leave();
    }
  });

  it.each([
    ['/units', 'Roller'],
    ['/identities', 'Roller'],
    ['/privacy/write', 'Personvern'],
    ['/privacy/retention', 'Personvern'],
    ['erasure', 'Personvern'],
    ['/audit', 'Logg'],
  ])('says in the menu where %s is: %s, under More on a phone', async (at, place) => {
    const path = at === 'erasure' ? `/persons/${cast.people.mentee.id}/erasure` : at;
    for (const size of [undefined, PHONE]) {
      const visitor = await arrive('administrator', size);
      const { page } = visitor;
      await page.goto(path);
      const menu = page.getByRole('navigation', { name: 'Steder' });
      const isInBar = !size || place === 'Roller';
      const here = menu.locator('[aria-current="page"], [aria-current="true"]');
      const name = isInBar ? place : 'Mer';
      await here
        .and(page.getByText(name, { exact: true }))
        .filter({ visible: true })
        .waitFor();
      expect(await here.filter({ visible: true }).allInnerTexts()).toEqual([name]);
      expect(await visitor.barriers()).toEqual([]);
      await visitor.leave();
    }
  });

  it.each(['coordinator', 'mentor'] as const)(
    'leads a %s back from a group’s pages to the groups that are theirs to open',
    async (role) => {
      const visitor = await arrive(role);
      const { page } = visitor;
      const own = role === 'coordinator' ? `${roundAt()}/groups` : '/groups';
      for (const path of ['plan', 'plan/all']) {
        await page.goto(`/groups/${cast.group.id}/${path}`);
        const trail = page.getByRole('navigation', { name: 'Brødsmuler' });
        const above = trail.getByRole('link', { name: 'Grupper', exact: true });
        await above.waitFor();
        expect(await above.getAttribute('href')).toBe(own);
      }
      expect(visitor.faults).toEqual([]);
      await visitor.leave();
    },
  );

  it('says of a page that the round has no use for, why it is empty', async () => {
    const visitor = await arrive('coordinator');
    const { page } = visitor;
    for (const path of ['attendance', `attendance/${cast.mentees[0]!.id}`]) {
      await page.goto(`${roundAt()}/${path}`);
      await page.getByText('Denne runden krever ikke oppmøte').waitFor();
      const parts = page.getByRole('navigation', { name: 'Deler av runden' });
      expect(await parts.locator('[aria-current]').first().innerText()).toBe('Møter');
    }
    expect(await visitor.barriers()).toEqual([]);
    await visitor.picture('attendance-not-asked');
    await visitor.leave();
  });

  it('opens the list on those whom the home page counts', async () => {
    const visitor = await arrive('coordinator');
    const { page } = visitor;
    await page.goto('/');
    const see = (what: string) =>
      page.getByRole('listitem').filter({ hasText: what }).getByRole('link', { name: /^Se / });
    await see('1 student er med, men har ingen gruppe').press('Enter');
    await page.getByText('Studenter som er med, men ikke har gruppe').waitFor();
    await page.getByRole('rowheader').first().waitFor();
    const name = `${waits.givenName} ${waits.familyName}`;
    expect(await page.getByRole('rowheader').allInnerTexts()).toEqual([name]);
    expect(await visitor.barriers()).toEqual([]);
    await page.getByRole('button', { name: 'Vis alle' }).press('Enter');
    await page.locator('section:focus').and(page.getByLabel('Deltakere')).waitFor();
    await page.getByRole('rowheader').nth(4).waitFor();
    expect(await page.getByRole('rowheader').count()).toBe(5);
    const joined = page.getByRole('button', { name: 'er med' });
    await joined.press('Enter');
    await page.getByRole('button', { name: 'er med', pressed: true }).waitFor();
    await joined.and(page.locator(':focus')).waitFor();
    await page.goto('/');
    await see('1 person mangler e-post').press('Enter');
    await page.getByText('De som mangler e-postadresse').waitFor();
    await page.getByRole('cell', { name: 'Mentor', exact: true }).waitFor();
    expect(await page.getByRole('rowheader').count()).toBe(1);
    expect(await visitor.barriers()).toEqual([]);
    await page.getByRole('link', { name: 'Oversikt' }).press('Enter');
    await page.getByText('4 av 5 studenter har gruppe').waitFor();
    expect(visitor.faults).toEqual([]);
    await visitor.leave();
  });

  it('has every tab in sight on a phone', async () => {
    const visitor = await arrive('coordinator', PHONE);
    const { page } = visitor;
    await page.goto(`${roundAt()}/settings`);
    const tabs = page.getByRole('navigation', { name: 'Deler av runden' }).getByRole('link');
    await tabs.filter({ hasText: 'Innstillinger' }).waitFor();
    await visitor.picture('round-parts-phone');
    for (const tab of await tabs.all()) {
      const { x, width } = (await tab.boundingBox())!;
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + width).toBeLessThanOrEqual(PHONE.width);
    }
    expect(await visitor.barriers()).toEqual([]);
    await visitor.leave();
  });
});
