import type { Round } from '#schemes';
import type { Browser, Locator } from 'playwright-core';
import { smallRoster } from '../api/placement/placing.js';
import { TestKull } from '../support/kull.js';
import { DIST, launchChromium, PHONE, Visitor } from './browser.js';

/** What matters when groups are formed, said in nynorsk, with the keyboard alone. */
describe('a coordinator who says what matters', () => {
  let kull: TestKull;
  let browser: Browser;
  let round: Round;
  let ingrid: Visitor;
  let address: string;

  beforeAll(async () => {
    kull = await TestKull.start({ web: DIST });
    browser = await launchChromium();
    round = await kull.a.round();
    await smallRoster(kull, round, { students: 30, mentors: 3 });
    const { id } = await kull.a.coordinator(round);
    ingrid = await Visitor.arrive(browser, kull.baseUrl, { locale: 'nn-NO', size: PHONE });
    await ingrid.signInAs(id);
    address = `/schemes/${round.schemeId}/rounds/${round.id}`;
  });
  afterAll(async () => {
    await browser.close();
    await kull.stop();
  });

  const weights = (wish: string): Locator =>
    ingrid.page.getByRole('group', { name: new RegExp(`^${wish}`) });
  const weight = (wish: string, word: string): Locator =>
    weights(wish).getByRole('radio', { name: word, exact: true });

  /** Tabs on until the focus is in there. */
  const tabTo = async (there: Locator): Promise<void> => {
    await there.waitFor();
    for (let presses = 0; presses < 80; presses += 1) {
      await ingrid.page.keyboard.press('Tab');
      const focus = ingrid.page.locator(':focus');
      if ((await there.and(focus).or(there.locator(focus)).count()) > 0) return;
    }
    throw new Error('No way there by Tab');
  };
  /** By arrows, from the word that is chosen. */
  const say = async (wish: string, word: string): Promise<void> => {
    await tabTo(weights(wish));
    for (let presses = 0; presses < 3; presses += 1) {
      if (await weight(wish, word).isChecked()) return;
      await ingrid.page.keyboard.press('ArrowRight');
    }
    expect(await weight(wish, word).isChecked()).toBe(true);
  };
  const press = async (button: string): Promise<void> => {
    await tabTo(ingrid.page.getByRole('button', { name: button }));
    await ingrid.page.keyboard.press('Enter');
  };

  it('sees what counts today, with a sentence for each, and none of the engine’s words', async () => {
    const { page } = ingrid;
    await page.goto(`${address}/settings`);
    await weights('Same studieprogram').waitFor();
    expect(await weight('Same studieprogram', 'Viktig').isChecked()).toBe(true);
    expect(await weight('Mentor med same studieprogram', 'Litt').isChecked()).toBe(true);
    expect(await weight('Ingen åleine: kjønn', 'Viktig').isChecked()).toBe(true);
    expect(await weight('Blanda kjønn', 'Litt').isChecked()).toBe(true);
    expect(await weight('Blanda heimfylke', 'Ikkje').isChecked()).toBe(true);
    await page.getByText('Ingen blir einaste kvinne eller einaste mann i gruppa.').waitFor();
    expect(await page.locator('main').innerText()).not.toMatch(/vekt|algoritm|poeng|straff/i);
    expect(await ingrid.barriers()).toEqual([]);
  });

  it('is told where two of them cannot both be, and puts it right', async () => {
    const { page } = ingrid;
    await say('Blanda studieprogram', 'Litt');
    await press('Lagre innstillingane');
    const fault = page.getByRole('link', { name: /Blanda studieprogram – Det kan ikkje både/ });
    await fault.waitFor();
    expect(await ingrid.barriers()).toEqual([]);
    await page.goto(`${address}/settings`);
    await say('Same studieprogram', 'Ikkje');
    await say('Mentor med same studieprogram', 'Ikkje');
    await say('Blanda heimfylke', 'Viktig');
    await press('Lagre innstillingane');
    await page.getByText('Innstillingane er lagra').first().waitFor();
    const { rows } = await kull.owner.query<{ wishes: unknown[] }>(
      `select settings #> '{matching,wishes}' as wishes from rounds where id = $1`,
      [round.id],
    );
    expect(rows[0]?.wishes).toContainEqual({
      kind: 'mix',
      attribute: 'homeCounty',
      weight: 'important',
    });
  });

  it('has groups proposed by that and, this once, without an hour', async () => {
    const { page } = ingrid;
    await page.goto(`${address}/groups`);
    await weights('Same studieprogram').waitFor();
    expect(await weight('Same studieprogram', 'Ikkje').isChecked()).toBe(true);
    expect(await weight('Blanda heimfylke', 'Viktig').isChecked()).toBe(true);
    expect(await weights('Blanda språk').count()).toBe(0);
    await say('Same studieprogram', 'Litt');
    await say('Blanda studieprogram', 'Litt');
    await press('Foreslå grupper');
    await weights('Blanda studieprogram').getByText('Det kan ikkje både').waitFor();
    await page.reload();
    await say('Felles tid med mentoren', 'Ikkje');
    expect(await ingrid.barriers()).toEqual([]);
    await press('Foreslå grupper');
    await page.getByRole('link', { name: 'Sjå over forslag 1' }).click({ timeout: 60_000 });
    await page.getByRole('heading', { level: 1, name: 'Forslag 1' }).waitFor();
    const board = await page.locator('main').innerText();
    expect(board).toMatch(/Viktig\s+Ingen åleine: kjønn · Blanda heimfylke\s+Litt\s+Blanda kjønn/);
    expect(board).not.toMatch(/Felles tid|Same studieprogram/);
    expect(await ingrid.barriers()).toEqual([]);
    const { rows } = await kull.owner.query(
      `select count(*)::int as groups, count(slot)::int as hours from proposal_groups`,
    );
    expect(rows).toEqual([{ groups: 3, hours: 0 }]);
    expect(ingrid.faults).toEqual([]);
  });
});
