import type { Person } from '#people';
import type { Round } from '#schemes';
import { PHONE, type Visitor } from './browser.js';
import { OpenWeb } from './open-web.js';

/** As many as come at once, and three more. */
const MORE = 3;

describe('long lists in the browser', () => {
  const web = OpenWeb.forThisFile();
  let round: Round;
  let coordinator: Person;
  let administrator: Person;

  beforeAll(async () => {
    const { kull, institutionId } = web;
    const { a, owner } = kull;
    round = await a.round({ of: await a.scheme({ institutionId }), state: 'running' });
    coordinator = await a.coordinator(round);
    administrator = await a.person({
      institutionId,
      grants: [{ role: 'administrator', schemeId: null }],
    });
    for (let i = 0; i < 50 + MORE; i += 1) await a.enrolment({ in: round });
    await owner.query(
      `insert into mails (institution_id, id, to_address, kind, subject, text, html, key, state, fault)
       select $1, gen_random_uuid(), 'ola@kull.example', 'change', 'Emne ' || n, '', '', 'long ' || n,
              'failed', 'refused' from generate_series(1, $2::int) n`,
      [institutionId, 30 + MORE],
    );
    await owner.query(
      `insert into groups (institution_id, id, round_id, number, seats, seats_taken)
       select $1, gen_random_uuid(), $2, n, 9, 0 from generate_series(1, $3::int) n`,
      [institutionId, round.id, 200 + MORE],
    );
  });

  /** By keyboard, to the end. */
  const goOn = async ({ page }: Visitor): Promise<void> => {
    const more = page.getByRole('button', { name: 'Vis flere' });
    await more.press('Enter');
    await more.waitFor({ state: 'detached' });
  };
  /** How many rows there are before the one that has the focus. */
  const rowsBefore = async ({ page }: Visitor): Promise<number> => {
    await page.locator('tr:focus-within, li:focus-within').first().waitFor();
    const row = page
      .locator(':focus')
      .locator('xpath=ancestor-or-self::*[self::tr or self::li][1]');
    return row.locator('xpath=preceding-sibling::*').count();
  };

  it.each([
    ['of participants', 'participants', 50],
    ['of mails that did not go', 'outgoing', 30],
    ['of mails', 'sent-mails', 30],
  ])('%s go on, and the first new row has the focus', async (_, page, count) => {
    const isOfRound = page === 'participants';
    const visitor = await web.arrive((isOfRound ? coordinator : administrator).id, { size: PHONE });
    const path = isOfRound ? `/schemes/${round.schemeId}/rounds/${round.id}/${page}` : `/${page}`;
    await visitor.page.goto(path);
    await goOn(visitor);
    expect(await rowsBefore(visitor)).toBe(count);
    expect(await visitor.barriers()).toEqual([]);
    await visitor.picture(`show-more-${page}-phone`);
    expect(visitor.faults).toEqual([]);
    await visitor.leave();
  });

  it('that are sorted have the focus where what is new stands', async () => {
    const visitor = await web.arrive(coordinator.id);
    const { page } = visitor;
    await page.goto(`/schemes/${round.schemeId}/rounds/${round.id}/groups`);
    const byNumber = page.getByRole('columnheader', { name: 'Gruppe' }).getByRole('button');
    await byNumber.click();
    await byNumber.click();
    await page.getByRole('row').nth(1).getByText('Gruppe 200').waitFor();
    await goOn(visitor);
    expect(await rowsBefore(visitor)).toBe(0);
    expect(await page.locator(':focus').innerText()).toBe(`Gruppe ${200 + MORE}`);
    await visitor.picture('show-more-sorted');
    await visitor.leave();
  });

  it('stay where the next page does not come, and go on when it does', async () => {
    const visitor = await web.arrive(coordinator.id);
    const { page } = visitor;
    await page.goto(`/schemes/${round.schemeId}/rounds/${round.id}/participants`);
    const more = page.getByRole('button', { name: 'Vis flere' });
    await more.waitFor();
    const rows = await page.getByRole('row').count();
    const next = '**/enrolments?*cursor=*';
    await page.route(next, (route) => route.fulfill({ status: 500, body: '' }));
    await more.press('Enter');
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('row').count()).toBe(rows);
    expect(await visitor.barriers()).toEqual([]);
    await visitor.picture('show-more-failed');
    await page.unroute(next);
    await goOn(visitor);
    expect(await page.getByRole('row').count()).toBe(rows + MORE);
    expect(await page.getByRole('alert').count()).toBe(0);
    await visitor.leave();
  });

  it('leave who has gone on meanwhile where they are', async () => {
    const visitor = await web.arrive(coordinator.id);
    const { page } = visitor;
    let answer = (): void => undefined;
    const asked = new Promise<void>((resolve) => (answer = resolve));
    await page.route('**/enrolments?*cursor=*', async (route) => {
      await asked;
      await route.continue();
    });
    await page.goto(`/schemes/${round.schemeId}/rounds/${round.id}/participants`);
    const more = page.getByRole('button', { name: 'Vis flere' });
    await more.press('Enter');
    const search = page.getByRole('searchbox').first();
    await search.focus();
    answer();
    await more.waitFor({ state: 'detached' });
    await search.and(page.locator(':focus')).waitFor();
    await visitor.leave();
  });
});
