import type { Enrolment } from '#enrolment';
import { newId } from '#kernel';
import type { Person } from '#people';
import type { Round } from '#schemes';
import { DESKTOP, PHONE, type Visitor } from './browser.js';
import { OpenWeb } from './open-web.js';

/** As many as come at once, and three more. */
const PAGE = 50;
const MANY = PAGE + 3;

describe('long lists of messages in the browser', () => {
  const web = OpenWeb.forThisFile();
  let round: Round;
  let coordinator: Person;
  let student: Enrolment;

  beforeAll(async () => {
    const { kull, institutionId } = web;
    const scheme = await kull.a.scheme({ institutionId, name: 'FYSE' });
    round = await kull.a.round({ of: scheme, state: 'running', endsOn: '2099-12-31' });
    coordinator = await kull.a.coordinator(round);
    student = await kull.a.enrolment({ in: round, state: 'joined' });
    // The newest is number 1.
    await kull.owner.query(
      `with sent as (
         insert into mailings (institution_id, id, round_id, audience, subject, body, receivers,
                               unreachable, sent_by, sent_at)
         select $1, gen_random_uuid(), $2, 'students', 'Brev ' || n, 'Hei', 1, 0, $3,
                timestamptz '2026-09-01 12:00Z' - n * interval '1 hour'
         from generate_series(1, $5::int) n returning id)
       insert into mailing_receivers (institution_id, mailing_id, enrolment_id)
       select $1, id, $4 from sent`,
      [institutionId, round.id, coordinator.id, student.id, MANY],
    );
    // Who has waited longest is number 1.
    for (let n = 1; n <= MANY; n += 1) {
      const { id } = await kull.a.person({
        institutionId,
        ...{ givenName: 'Student', familyName: `Nr${n}` },
      });
      await kull.owner.query(
        `insert into threads (institution_id, id, round_id, kind, person_id, state, written_at)
         values ($1, $2, $3, 'inbox', $4, 'open', timestamptz '2026-09-01 12:00Z' + $5 * interval '1 hour')`,
        [institutionId, newId(), round.id, id, n],
      );
    }
  });

  /** Asks by keyboard for the next page, which is the last: its first row has the focus then. */
  const goOn = async ({ page }: Visitor, button: string, firstOfNext: string): Promise<void> => {
    const rows = page.getByRole('heading', { name: /^(Brev|Student Nr) ?\d+$/ });
    await page.getByRole('button', { name: button }).waitFor();
    expect(await rows.count()).toBe(PAGE);
    await page.getByRole('button', { name: button }).press('Enter');
    await page.getByRole('button', { name: button }).waitFor({ state: 'detached' });
    expect(await rows.count()).toBe(MANY);
    const focused = page.locator(':focus');
    await focused.waitFor();
    expect(await focused.innerText()).toContain(firstOfNext);
  };

  it('go on with what is older, of what has come to a student', async () => {
    const visitor = await web.arrive(student.personId, { size: PHONE });
    const { page } = visitor;
    await page.goto('/messages');
    await page.getByRole('button', { name: 'Vis eldre' }).scrollIntoViewIfNeeded();
    await visitor.picture('older-messages-phone');
    await goOn(visitor, 'Vis eldre', `Brev ${PAGE + 1}`);
    expect(await visitor.barriers()).toEqual([]);
    // From there by keyboard to what it leads to.
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: `Brev ${PAGE + 1}` }).waitFor();
    expect(visitor.faults).toEqual([]);
    await visitor.leave();
  });

  it('go on with what is older, of what was sent, and with more, of who waits', async () => {
    const visitor = await web.arrive(coordinator.id, { size: DESKTOP });
    const { page } = visitor;
    const address = `/schemes/${round.schemeId}/rounds/${round.id}/messages`;
    await page.goto(`${address}/sent`);
    // Of these no mail has gone, which is not to be read as mail that failed.
    await page.getByText('1 mottaker', { exact: true }).first().waitFor();
    expect(await page.getByText(/0 e-poster/).count()).toBe(0);
    await goOn(visitor, 'Vis eldre', `Brev ${PAGE + 1}`);
    expect(await visitor.barriers()).toEqual([]);
    await visitor.picture('older-sent-desktop');
    await page.goto(address);
    await goOn(visitor, 'Vis flere', `Student Nr${PAGE + 1}`);
    expect(await visitor.barriers()).toEqual([]);
    await visitor.picture('more-inbox-desktop');
    expect(visitor.faults).toEqual([]);
    await visitor.leave();
  });
});
