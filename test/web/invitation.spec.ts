import { issueInvitations, type Enrolment } from '#enrolment';
import { Actor } from '#kernel';
import type { Round } from '#schemes';
import type { Browser } from 'playwright-core';
import { TestKull } from '../support/kull.js';
import { DESKTOP, DIST, launchChromium, PHONE, Visitor } from './browser.js';

describe('an invitation, in the browser', () => {
  let kull: TestKull;
  let browser: Browser;
  let round: Round;

  beforeAll(async () => {
    kull = await TestKull.start({ work: false, web: DIST });
    browser = await launchChromium();
    round = await kull.a.round({ startsOn: '2026-08-10', endsOn: '2099-06-15' });
  });
  afterAll(async () => {
    await browser.close();
    await kull.stop();
  });

  const invited = (given: Partial<Enrolment> = {}): Promise<Enrolment> =>
    kull.a.enrolment({
      in: round,
      state: 'invited',
      person: { givenName: 'Aisha', campus: 'Grimstad' },
      ...given,
    });
  const addressOf = ({ institutionId, id }: Enrolment): Promise<string> =>
    kull.db.run(
      Actor.institution(institutionId),
      async (tx) => `/invitations/${(await issueInvitations(tx, [id])).get(id)!.token}`,
    );
  const kept = async ({ id }: Enrolment): Promise<unknown> => {
    const { rows } = await kull.owner.query(
      `select state, slots, languages, interests from enrolments where id = $1`,
      [id],
    );
    return rows[0];
  };

  it('is joined with one click after the mail’s, and answered on a phone', async () => {
    const enrolment = await invited({ languages: ['nb'] });
    const visitor = await Visitor.arrive(browser, kull.baseUrl, { size: PHONE });
    const { page } = visitor;
    await page.goto(await addressOf(enrolment));
    await page.getByText('Hei, Aisha! Er dette deg (Grimstad)?').waitFor();
    await page.getByText('Er det ikke deg, skal du ikke svare.').waitFor();
    expect(await page.getByText('Du er logget inn som').count()).toBe(0);
    expect(await visitor.barriers()).toEqual([]);
    await page.getByRole('button', { name: 'Bli med' }).click();

    await page.getByRole('heading', { level: 1, name: 'Hva passer for deg?' }).waitFor();
    expect(await kept(enrolment)).toMatchObject({ state: 'joined' });
    expect(await visitor.barriers()).toEqual([]);
    await page.getByRole('checkbox', { name: /tirsdag 10/i }).check();
    await page.getByRole('checkbox', { name: 'Nordsamisk' }).check();
    // Nobody has named an interest to choose, so that the question stands at the line to write them in.
    const interests = page.getByRole('textbox', { name: 'Hva er du interessert i?' });
    expect(await page.getByText('Noe annet?').count()).toBe(0);
    await visitor.picture('answers-no-choices');
    await interests.fill('Alt som har med lange turer i skog og mark å gjøre');
    await page.getByRole('button', { name: 'Lagre svarene' }).click();
    await page.getByText('Dette er for langt.').first().waitFor();
    await interests.fill('Sjakk, koding');
    await page.getByRole('button', { name: 'Lagre svarene' }).click();

    await page.getByRole('heading', { level: 1, name: /^Du er med i/ }).waitFor();
    expect(await kept(enrolment)).toEqual({
      state: 'joined',
      slots: [210],
      languages: ['nb', 'se'],
      interests: ['sjakk', 'koding'],
    });
    expect(await visitor.barriers()).toEqual([]);
    await page.getByRole('link', { name: 'Se svarene mine' }).click();
    // Nobody else has named it, and it is there to choose again all the same.
    const own = page.getByRole('checkbox', { name: 'sjakk' });
    await own.uncheck();
    await own.check();
    await page.getByRole('textbox', { name: 'Noe annet?' }).waitFor();
    expect(visitor.faults).toEqual([]);
    await visitor.leave();
  });

  it('is declined, and joined after all, in English', async () => {
    const enrolment = await invited();
    const visitor = await Visitor.arrive(browser, kull.baseUrl, { locale: 'en-GB', size: PHONE });
    const { page } = visitor;
    await page.goto(await addressOf(enrolment));
    await page.getByRole('button', { name: 'No, thanks' }).click();
    await page.getByText('Thanks for answering.').waitFor();
    expect(await kept(enrolment)).toMatchObject({ state: 'declined' });
    await page.getByRole('button', { name: 'Join' }).click();
    await page.getByRole('heading', { level: 1, name: 'What suits you?' }).waitFor();
    expect(await kept(enrolment)).toMatchObject({ state: 'joined', slots: null });
    expect(visitor.faults).toEqual([]);
    await visitor.leave();
  });

  it('says who one is where that is another, and whom going on makes one', async () => {
    const reader = await kull.a.enrolment({ in: round, state: 'joined' });
    const enrolment = await invited();
    const visitor = await Visitor.arrive(browser, kull.baseUrl, { size: PHONE });
    const { page } = visitor;
    await visitor.signInAs(reader.personId);
    const address = await addressOf(enrolment);
    await page.goto(address);
    const says = /^Du er logget inn som .+, og invitasjonen gjelder Aisha. Går du videre, blir du/;
    await page.getByText(says).waitFor();
    expect(await visitor.barriers()).toEqual([]);
    await visitor.picture('invitation-of-another');
    await page.getByRole('button', { name: 'Bli med' }).click();
    await page.getByRole('heading', { level: 1, name: 'Hva passer for deg?' }).waitFor();
    await page.goto(address);
    await page.getByText('Hei, Aisha! Er dette deg (Grimstad)?').waitFor();
    expect(await page.getByText(says).count()).toBe(0);
    expect(visitor.faults).toEqual([]);
    await visitor.leave();
  });

  it('says what to do when the link does not work', async () => {
    const visitor = await Visitor.arrive(browser, kull.baseUrl, { locale: 'nn-NO' });
    await visitor.page.goto('/invitations/nonsense');
    await visitor.page.getByRole('heading', { level: 1, name: 'Lenkja verkar ikkje' }).waitFor();
    expect(await visitor.barriers()).toEqual([]);
    await visitor.leave();
  });

  it('is sent by the coordinator, who sees who has answered what', async () => {
    const other = await kull.a.round({
      of: await kull.a.scheme({ institutionId: round.institutionId }),
      state: 'draft',
    });
    for (const familyName of ['Berg', 'Dahl', 'Ås'])
      await kull.a.enrolment({ in: other, state: 'listed', person: { familyName } });
    const { institutionId, schemeId } = other;
    const coordinator = await kull.a.coordinator({ institutionId, schemeId });
    const visitor = await Visitor.arrive(browser, kull.baseUrl, { size: DESKTOP });
    const { page } = visitor;
    await visitor.signInAs(coordinator.id);
    await page.goto(`/schemes/${schemeId}/rounds/${other.id}/participants`);
    await page.getByRole('link', { name: /Berg/ }).waitFor();
    expect(await visitor.barriers()).toEqual([]);
    await page.getByRole('button', { name: 'Inviter 3 studenter' }).click();
    await page
      .getByRole('alertdialog')
      .getByRole('button', { name: /Inviter/ })
      .click();
    await page.getByText('3 e-poster er på vei').waitFor();
    await page.getByRole('button', { name: 'Minn 3 studenter på det' }).waitFor();
    const { rows } = await kull.owner.query(
      `select state, count(*)::int as people from enrolments where round_id = $1 group by state`,
      [other.id],
    );
    expect(rows).toEqual([{ state: 'invited', people: 3 }]);

    await page.getByRole('link', { name: /Berg/ }).click();
    await page.getByRole('heading', { level: 2, name: /Berg/ }).waitFor();
    await page.getByRole('textbox', { name: 'Studiested' }).fill('Kristiansand');
    await page.getByRole('button', { name: 'Lagre rettelsene' }).click();
    await page.getByText('Rettelsene er lagret').waitFor();
    expect(await visitor.barriers()).toEqual([]);
    await page.getByRole('button', { name: 'Trekk ut av runden' }).click();
    await page
      .getByRole('alertdialog')
      .getByRole('button', { name: /Trekk ut/ })
      .click();
    await page.getByRole('button', { name: 'Før opp som med' }).waitFor();
    expect(visitor.faults).toEqual([]);
    await visitor.leave();
  });
});
