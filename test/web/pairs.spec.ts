import { templateOf, type Round } from '#schemes';
import type { Browser } from 'playwright-core';
import { TestKull } from '../support/kull.js';
import { mentorsOfKind } from '../support/scheme-settings.js';
import { DESKTOP, DIST, launchChromium, PHONE, Visitor } from './browser.js';
import { Records } from './records.js';

const SAYS_GROUP = /gruppa|[Gg]ruppe \d/;

describe('pairs by what both wish in the browser', () => {
  let kull: TestKull;
  let browser: Browser;
  let round: Round;

  beforeAll(async () => {
    kull = await TestKull.start({ web: DIST });
    const institution = await kull.a.institution({ name: 'Universitetet' });
    const scheme = await kull.a.scheme({ institutionId: institution.id, name: 'Alumnimentor' });
    round = await kull.a.round({
      of: scheme,
      name: 'Alumnimentor høst 2026',
      // As the template has it, but for what is asked of mentors before they are matched.
      settings: { ...templateOf('alumni')!.settings, mentors: [mentorsOfKind('alumni')] },
    });
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser.close();
    await kull.stop();
  });

  const enrolled = new Map<string, { id: string; personId: string }>();
  const people = async (role: 'mentee' | 'mentor', names: readonly string[]): Promise<void> => {
    for (const name of names) {
      const [givenName = '', familyName = ''] = name.split(' ');
      const made = await kull.a.enrolment({
        in: round,
        role,
        person: { givenName, familyName },
        interests: ['sjakk'],
      });
      enrolled.set(givenName, made);
    }
  };
  const wants = async (
    name: string,
    ranked: readonly string[],
    vetoed: readonly string[] = [],
    version = 0,
  ) => {
    const ids = (some: readonly string[]) => some.map((one) => enrolled.get(one)!.id);
    const person = await Visitor.arrive(browser, kull.baseUrl);
    await person.signInAs(enrolled.get(name)!.personId);
    const answer = await person.page.request.put(`/api/v1/rounds/${round.id}/my-wishes`, {
      data: { rankedIds: ids(ranked), vetoedIds: ids(vetoed), message: '' },
      headers: { 'X-Kull': '1', 'If-Match': `"${version}"` },
    });
    expect(answer.status()).toBe(200);
    await person.leave();
  };

  it('go from wishes to four proposals side by side, one changed by hand and published', async () => {
    await people('mentee', ['Aisha Khan', 'Brage Lien', 'Emil Dahl', 'Frida Moe']);
    await people('mentor', ['Kari Nordmann', 'Ola Berg', 'Siri Vik']);
    await wants('Aisha', ['Ola', 'Kari']);
    await wants('Brage', ['Siri', 'Kari']);
    await wants('Emil', ['Ola']);
    await wants('Kari', ['Brage'], ['Emil']);
    await wants('Ola', ['Aisha', 'Emil']);
    await wants('Siri', ['Brage'], ['Emil', 'Frida']);
    const records = new Records(kull.owner);
    const { institutionId, schemeId } = round;
    const ingrid = await kull.a.coordinator({ institutionId, schemeId });
    const visitor = await Visitor.arrive(browser, kull.baseUrl, { size: DESKTOP });
    await visitor.signInAs(ingrid.id);
    const { page } = visitor;
    await page.goto(`/schemes/${schemeId}/rounds/${round.id}/groups`);
    await page.getByText('3 av 4 studenter og 3 av 3 mentorer').waitFor();
    await page.getByRole('button', { name: 'Lag forslag' }).press('Enter');
    await page.getByRole('heading', { name: 'Forslagene side om side' }).waitFor();
    for (const title of [
      'Flest ønsker oppfylt',
      'Færrest uten mentor',
      'Ingen dårlig koblet',
      'Ingen vil heller bytte',
    ])
      await page.getByRole('heading', { name: title, exact: true }).waitFor();
    expect(await page.getByText('Kontrollert: på denne måten er ikke noe bedre').count()).toBe(4);
    expect(await visitor.barriers()).toEqual([]);
    await visitor.picture('pairs-side-by-side');
    await page.setViewportSize(PHONE);
    await visitor.picture('pairs-side-by-side-phone');
    await page.setViewportSize(DESKTOP);

    await page.getByRole('link', { name: 'Se parene i «Ingen vil heller bytte»' }).press('Enter');
    await page.getByRole('heading', { name: 'Ingen vil heller bytte', level: 1 }).waitFor();
    const row = (name: string) => page.getByRole('row').filter({ hasText: name });
    await row('Aisha Khan').getByText('Nummer 1 på studentens liste.').waitFor();
    await row('Aisha Khan').getByText('Felles interesser: sjakk.').waitFor();
    // Who is left out, and why: there are fewer places than students.
    await page.getByRole('heading', { name: 'uten mentor', level: 2 }).waitFor();
    expect(await visitor.barriers()).toEqual([]);
    await visitor.picture('pairs-proposal');

    await page.getByRole('button', { name: 'Endre mentor for Brage Lien' }).press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Kari Nordmann (1 av 1 plasser)').waitFor();
    await visitor.picture('pairs-alternatives');
    expect(await visitor.barriers()).toEqual([]);
    await dialog
      .getByRole('button', { name: 'Bytt med Aisha Khan, som har Ola Berg' })
      .press('Enter');
    await row('Aisha Khan').getByText('Siri Vik').waitFor();
    await page.getByRole('button', { name: 'Angre siste endring' }).press('Enter');
    await row('Aisha Khan').getByText('Ola Berg').waitFor();

    // A mentor says no after the proposal was made: whom it is about is told, and nothing published.
    await wants('Ola', ['Emil'], ['Aisha'], 1);
    await page.getByRole('button', { name: 'Publiser 3 par' }).press('Enter');
    await page
      .getByRole('alertdialog')
      .getByRole('button', { name: 'Publiser 3 par' })
      .press('Enter');
    await page.getByText('Disse kan ikke være par lenger: Aisha Khan med Ola Berg.').waitFor();
    await row('Aisha Khan').getByText('Mentoren har sagt nei til studenten.').waitFor();
    expect(await visitor.barriers()).toEqual([]);
    await visitor.picture('pairs-not-allowed');
    await wants('Ola', ['Aisha', 'Emil'], [], 2);

    await page.getByRole('button', { name: 'Publiser 3 par' }).press('Enter');
    await page
      .getByRole('alertdialog')
      .getByRole('button', { name: 'Publiser 3 par' })
      .press('Enter');
    await page.getByText('3 par er publisert').first().waitFor();
    expect(
      await records.count(
        `from groups where round_id = '${round.id}' and seats = 1 and seats_taken = 1`,
      ),
    ).toBe(3);
    await page.getByText('Publisert').first().waitFor();
    await visitor.picture('pairs-published');

    const student = await Visitor.arrive(browser, kull.baseUrl, { size: PHONE });
    await student.signInAs(enrolled.get('Aisha')!.personId);
    await student.page.goto('/');
    await student.page.getByRole('heading', { name: 'Mentoren din: Ola Berg', level: 3 }).waitFor();
    await student.picture('pair-student-home-phone');
    await student.page.getByRole('link', { name: 'Skriv til mentoren' }).press('Enter');
    await student.page.getByRole('heading', { name: 'Skriv til Ola Berg', level: 1 }).waitFor();
    await student.page.goto('/');
    await student.page.getByRole('link', { name: 'Gå til siden for dere to' }).press('Enter');
    await student.page.getByRole('heading', { name: 'Mentoren din: Ola Berg', level: 1 }).waitFor();
    await student.page.getByRole('link', { name: 'Be om å bytte mentor' }).waitFor();
    expect(await student.page.getByText(SAYS_GROUP).count()).toBe(0);
    expect(await student.barriers()).toEqual([]);
    await student.picture('pair-student-phone');
    await student.page.getByRole('link', { name: 'Be om å bytte mentor' }).press('Enter');
    await student.page.getByRole('button', { name: 'Send ønsket' }).press('Enter');
    await student.page.getByText(/^Du ba den .* om å bytte mentor/).waitFor();
    await student.page.getByRole('link', { name: 'Ola Berg', exact: true }).press('Enter');
    const asked = student.page.getByRole('link', { name: /^Du har bedt om å bytte mentor/ });
    await asked.press('Enter');
    await student.page.getByRole('button', { name: 'Ta ønsket tilbake' }).press('Enter');
    await student.page.getByText(/^Du tok ønsket om å bytte mentor tilbake/).waitFor();

    // The coordinator knows a pair by both, and is not offered to merge or split one.
    const table = page.getByRole('table', { name: 'Par', exact: true });
    await table.getByRole('row', { name: /Ola Berg.*Aisha Khan/ }).waitFor();
    expect(await table.getByRole('columnheader').allInnerTexts()).toEqual([
      ...['Par', 'Mentor', 'Student', 'Avtale'],
    ]);
    await table
      .getByRole('row', { name: /Aisha Khan/ })
      .getByRole('link')
      .press('Enter');
    await page.getByRole('heading', { name: 'Ola Berg og Aisha Khan', level: 1 }).waitFor();
    // A pair is of two: a substitute may be set, but no second mentor.
    await page.getByRole('heading', { name: 'Vikar for mentoren', level: 2 }).waitFor();
    await page.getByText('Sett en vikar for noen dager').waitFor();
    expect(await page.getByText(SAYS_GROUP).count()).toBe(0);
    await page.getByText('Hvem har vært i paret').press('Enter');
    await page.getByText(/^Paret ble til/).waitFor();
    await visitor.picture('pair-coordinator');
    await page.setViewportSize(PHONE);
    await visitor.picture('pair-coordinator-phone');
    await page.setViewportSize(DESKTOP);
    await page.getByRole('link', { name: 'Endre paret' }).press('Enter');
    await page.getByRole('heading', { name: 'Endre paret', level: 1 }).waitFor();
    // Without what was said of the publishing.
    await page.reload();
    await page.getByRole('heading', { name: 'Endre paret', level: 1 }).waitFor();
    await page.getByRole('radio', { name: 'La to studenter bytte mentor' }).waitFor();
    expect(await page.getByRole('radio').count()).toBe(4);
    expect(await visitor.barriers()).toEqual([]);
    await visitor.picture('pair-change');
    await page.getByRole('radio', { name: 'La to studenter bytte mentor' }).check();
    await page.getByLabel('Student', { exact: true }).selectOption({ index: 1 });
    const others = page.getByLabel('Det andre paret');
    const offered = await others.getByRole('option').allInnerTexts();
    expect(offered.filter((each) => /^\S+ \S+ og \S+ \S+$/.test(each))).toHaveLength(2);
    await others.selectOption({ index: 1 });
    await page.getByLabel('Student i det andre paret').selectOption({ index: 1 });
    await page.getByRole('heading', { name: 'Ola Berg og Aisha Khan', level: 3 }).waitFor();
    await page.getByRole('heading', { name: offered[1]!, level: 3 }).waitFor();
    await page.getByRole('button', { name: 'La dem bytte mentor' }).waitFor();
    expect(await page.getByText(SAYS_GROUP).count()).toBe(0);
    expect(await visitor.barriers()).toEqual([]);
    await visitor.picture('pair-swap');
    await page.setViewportSize(PHONE);
    await page.getByRole('heading', { name: 'Dette skjer' }).scrollIntoViewIfNeeded();
    await visitor.picture('pair-swap-phone');
    await page.getByRole('radio', { name: 'Avslutte paret før tiden' }).check();
    await page.getByLabel('Hvorfor').waitFor();
    expect(await page.getByText(SAYS_GROUP).count()).toBe(0);
    await page.setViewportSize(DESKTOP);

    // Which pairs meet is told by their names, too; and who has no mentor is given one by name.
    await page.goto(`/schemes/${schemeId}/rounds/${round.id}/meetings`);
    const meeting = page.getByRole('table', { name: 'Parene' });
    await meeting.getByRole('link', { name: 'Ola Berg og Aisha Khan' }).waitFor();
    await page.getByText('0 av 3 par har møttes').waitFor();
    expect(await visitor.barriers()).toEqual([]);
    await visitor.picture('pair-meetings');
    await page.setViewportSize(PHONE);
    await visitor.picture('pair-meetings-phone');
    await page.setViewportSize(DESKTOP);
    await page.goto(`/schemes/${schemeId}/rounds/${round.id}/unplaced`);
    await page.getByRole('heading', { name: 'Studenter uten mentor', level: 2 }).waitFor();
    await page.getByText(/^1 student er med i runden og har ingen mentor/).waitFor();
    expect(await page.getByText(SAYS_GROUP).count()).toBe(0);
    await visitor.picture('pair-unplaced');
    await kull.owner.query(
      `update groups set created_at = created_at - interval '12 days' where round_id = $1`,
      [round.id],
    );
    await page.goto('/');
    await page.getByText('3 par uten første møte etter 10 dager').waitFor();
    await page.getByText('1 student er med, men har ingen mentor').waitFor();
    await page.getByText('3 har mentor').waitFor();
    expect(await page.getByText(/grupp/i).count()).toBe(0);
    await page.getByRole('link', { name: 'Ola Berg og Aisha Khan' }).waitFor();
    await visitor.picture('pair-coordinator-home');
    await page.setViewportSize(PHONE);
    await visitor.picture('pair-coordinator-home-phone');
    await page.setViewportSize(DESKTOP);

    const mentor = await Visitor.arrive(browser, kull.baseUrl, { size: PHONE });
    await mentor.signInAs(enrolled.get('Ola')!.personId);
    await mentor.page.goto('/');
    await mentor.page.getByRole('heading', { name: 'Studentene dine', level: 2 }).waitFor();
    await mentor.page.getByRole('link', { name: 'Aisha Khan' }).waitFor();
    await mentor.picture('pair-mentor-home-phone');
    await mentor.page.getByRole('link', { name: 'Aisha Khan' }).press('Enter');
    await mentor.page.getByRole('heading', { name: 'Aisha Khan', level: 1 }).waitFor();
    await mentor.picture('pair-mentor-phone');
    await mentor.page.getByRole('link', { name: 'Skriv en bekymring' }).press('Enter');
    await mentor.page
      .getByRole('heading', { name: 'Skriv en bekymring om dere to', level: 1 })
      .waitFor();
    expect(await mentor.page.getByText(SAYS_GROUP).count()).toBe(0);
    await mentor.picture('pair-concern-phone');
    for (const each of [visitor, student, mentor]) {
      expect(each.faults).toEqual([]);
      await each.leave();
    }
  });
});
