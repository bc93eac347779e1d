import { day } from '../support/days.js';
import { fyseLikeSettings } from '../support/scheme-settings.js';
import { DESKTOP, PHONE } from './browser.js';
import { OpenWeb } from './open-web.js';

describe('talks of a mentor with single students', () => {
  const web = OpenWeb.forThisFile();
  const onPhone = (personId: string) => web.arrive(personId, { size: PHONE });

  it('are opened and logged by the mentor and booked and moved by the student, on their phones', async () => {
    const { kull, institutionId } = web;
    const talks = { count: 1, minutes: 30, per: 'round' as const };
    const settings = { ...fyseLikeSettings, meetings: { ...fyseLikeSettings.meetings, talks } };
    const scheme = await kull.a.scheme({ institutionId, settings });
    const round = await kull.a.round({ of: scheme, state: 'running', name: 'Høst' });
    const { group, mentor, mentees } = await kull.a.group({ in: round, of: 2, number: 7 });
    for (const [i, name] of ['Aisha', 'Brage'].entries())
      await kull.owner.query(
        `update persons set given_name = $2, family_name = 'Lie' where id = $1`,
        [mentees[i]!.personId, name],
      );

    const coach = await onPhone(mentor.personId);
    await coach.page.goto(`/groups/${group.id}`);
    await coach.page.getByText('2 studenter mangler samtale.').waitFor();
    await coach.page.getByRole('link', { name: 'Se og åpne tider' }).click();
    await coach.page.getByRole('heading', { level: 1, name: 'Samtaler' }).waitFor();
    await coach.page.getByRole('textbox', { name: 'Dag', exact: true }).fill(day(2));
    await coach.page.getByLabel('Fra klokka').fill('10:15');
    await coach.page.getByRole('textbox', { name: 'Sted' }).fill('B2 012');
    await coach.page.getByRole('button', { name: 'Åpne tidene' }).press('Enter');
    await coach.page.getByText('2 tider er åpnet').waitFor();
    await coach.page.getByRole('heading', { name: 'Kommende tider' }).waitFor();
    // A time over another: said at its field, and what was written is kept.
    await coach.page.getByText('Åpne flere tider').click();
    await coach.page.getByRole('textbox', { name: 'Dag', exact: true }).fill(day(2));
    await coach.page.getByLabel('Fra klokka').fill('10:30');
    await coach.page.getByRole('button', { name: 'Åpne tidene' }).click();
    const other = new Intl.DateTimeFormat('nb-NO', { dateStyle: 'long', timeZone: 'UTC' }).format(
      new Date(day(2)),
    );
    await coach.page.getByText(`Du har noe annet da: ${other} 10:15.`).first().waitFor();
    expect(await coach.page.getByLabel('Fra klokka').inputValue()).toBe('10:30');
    expect(await coach.barriers()).toEqual([]);
    await coach.picture('talks-mentor');

    const aisha = await onPhone(mentees[0]!.personId);
    await aisha.page.goto(`/groups/${group.id}`);
    await aisha.page.getByRole('link', { name: 'Bestill samtale' }).click();
    await aisha.page
      .getByRole('button', { name: /^Ta denne tida/ })
      .first()
      .waitFor();
    expect(await aisha.barriers()).toEqual([]);
    await aisha.picture('talks-student');
    await aisha.page.setViewportSize(DESKTOP);
    await aisha.picture('talks-student-desktop');
    await aisha.page.setViewportSize(PHONE);
    await aisha.page.getByRole('button', { name: /10:15/ }).press('Enter');
    await aisha.page.getByText('Bestilt').waitFor();
    const own = aisha.page.getByRole('heading', { level: 2, name: /10:15/ });
    expect(await own.innerText()).toMatch(/^\p{Lu}\p{Ll}+dag \d/u);
    // What was pressed is gone, and the focus is at what came of it.
    const focused = (name: RegExp) =>
      aisha.page.locator('h2:focus').filter({ hasText: name }).waitFor();
    await focused(/10:15/);
    await aisha.page.getByRole('button', { name: 'Flytt' }).press('Enter');
    await aisha.page.getByRole('button', { name: /10:45/ }).press('Enter');
    await aisha.page.getByRole('list', { name: 'Samtalene dine' }).getByText('10:45').waitFor();
    await focused(/10:45/);
    // Given back once she has said that she means it.
    const giveBack = aisha.page.getByRole('button', { name: 'Gi fra deg tida' });
    await giveBack.press('Enter');
    const asked = aisha.page.getByRole('alertdialog', { name: 'Gi fra deg tida?' });
    await asked.getByText(/Du har da ikke lenger samtale .*10:45/).waitFor();
    expect(await aisha.barriers()).toEqual([]);
    await aisha.picture('talks-give-back');
    await asked.getByRole('button', { name: 'Avbryt' }).press('Enter');
    await giveBack.press('Enter');
    await asked.getByRole('button', { name: 'Gi fra deg tida' }).press('Enter');
    await aisha.page.getByText('Tida er ledig for andre igjen').waitFor();
    await focused(/Ledige tider/);
    await aisha.page.getByRole('button', { name: /10:45/ }).press('Enter');
    await focused(/10:45/);
    await aisha.picture('talks-booked');

    // Brage has the page open with a time that somebody else takes meanwhile.
    const brage = await onPhone(mentees[1]!.personId);
    await brage.page.goto(`/groups/${group.id}/talks`);
    await brage.page.getByRole('button', { name: /10:15/ }).waitFor();
    await aisha.page.getByRole('button', { name: 'Flytt' }).click();
    await aisha.page.getByRole('button', { name: /10:15/ }).click();
    await aisha.page.getByRole('list', { name: 'Samtalene dine' }).getByText('10:15').waitFor();
    await brage.page.getByRole('button', { name: /10:15/ }).click();
    const tooLate = brage.page.getByText('Noen andre rakk å ta denne tida.');
    await tooLate.waitFor();
    await brage.page.locator('h2:focus').filter({ hasText: 'Ledige tider' }).waitFor();
    // What failed is not said any longer once it has gone well.
    await brage.page.getByRole('button', { name: /10:45/ }).click();
    await brage.page.getByText(/^Du har samtale .*10:45/).waitFor();
    expect(await tooLate.count()).toBe(0);
    await brage.page.getByRole('button', { name: 'Gi fra deg tida' }).click();
    await brage.page
      .getByRole('alertdialog')
      .getByRole('button', { name: 'Gi fra deg tida' })
      .click();
    await brage.page.getByRole('button', { name: /10:45/ }).waitFor();

    await kull.owner.query(
      `update talks set starts_at = now() - interval '2 hours', ends_at = now() - interval '1 hour'
       where state = 'booked'`,
    );
    await coach.page.goto('/');
    await coach.page.getByText('Gruppe 7: ble samtalen holdt?').waitFor();
    expect(await coach.barriers()).toEqual([]);
    await coach.picture('talks-home');
    await coach.page.getByRole('link', { name: 'Si om den ble holdt' }).click();
    await coach.page.getByRole('heading', { name: 'Ble samtalen holdt?' }).waitFor();
    await coach.page.getByRole('button', { name: /^Holdt: Aisha Lie/ }).click();
    await coach.page.getByText('1 student mangler samtale.').waitFor();
    // What came up is counted by a second press, and stands on no talk.
    await coach.page.getByText('Si hva studenten strevde med').click();
    await coach.page.getByRole('checkbox', { name: 'Maths' }).check();
    await coach.picture('talks-topics');
    expect(await coach.barriers()).toEqual([]);
    await coach.page.getByRole('button', { name: 'Tell emnene' }).click();
    await coach.page.getByText('Emnene er talt').waitFor();
    await coach.page.getByRole('button', { name: 'Tell emnene' }).waitFor({ state: 'detached' });

    // Said wrongly at first: what it said stands below it, and its student sees that too.
    await coach.page.getByRole('button', { name: /^Rett til .*: Aisha Lie/ }).click();
    await coach.page.getByText('Rettet 1 gang: se hva som er endret').click();
    const changed = coach.page.getByRole('listitem').filter({ hasText: 'Hva samtalen ble til' });
    await changed.getByText('Ikke møtt').last().waitFor();
    await coach.picture('talks-corrected');
    await coach.page.setViewportSize(DESKTOP);
    await coach.picture('talks-corrected-desktop');
    expect(await coach.barriers()).toEqual([]);
    await coach.page.getByRole('button', { name: /^Rett til holdt: Aisha Lie/ }).click();
    await coach.page.getByText('Rettet 2 ganger: se hva som er endret').waitFor();
    await aisha.page.goto(`/groups/${group.id}/talks`);
    await aisha.page.getByText('Rettet 2 ganger: se hva som er endret').click();
    await aisha.page.getByText('Hva samtalen ble til').first().waitFor();
    expect(await aisha.barriers()).toEqual([]);
    await aisha.picture('talks-corrected-student');

    const coordinator = await kull.a.coordinator({ institutionId, schemeId: scheme.id });
    const ingrid = await web.arrive(coordinator.id, { size: DESKTOP });
    await ingrid.page.goto(`/schemes/${scheme.id}/rounds/${round.id}`);
    await ingrid.page.getByRole('link', { name: 'Møter', exact: true }).click();
    await ingrid.page.getByRole('link', { name: 'Samtaler' }).click();
    await ingrid.page.getByText('1 av 2 har hatt eller bestilt den.').waitFor();
    await ingrid.page.getByText('Brage Lie').waitFor();
    expect(await ingrid.page.getByText('Aisha Lie').count()).toBe(0);
    expect(await ingrid.barriers()).toEqual([]);
    await ingrid.picture('talks-round');
    for (const visitor of [coach, aisha, brage, ingrid]) expect(visitor.faults).toEqual([]);
  });

  it('are opened by a substitute until the last day, and not after: it says so at the day', async () => {
    const { kull, institutionId } = web;
    const talks = { count: 1, minutes: 30, per: 'round' as const };
    const settings = { ...fyseLikeSettings, meetings: { ...fyseLikeSettings.meetings, talks } };
    const scheme = await kull.a.scheme({ institutionId, settings });
    const round = await kull.a.round({ of: scheme, state: 'running' });
    const { group } = await kull.a.group({ in: round, of: 1 });
    const stand = await kull.a.enrolment({ in: round, role: 'mentor' });
    await kull.owner.query(
      `insert into substitutions (institution_id, id, group_id, enrolment_id, starts_on, ends_on)
       values ($1, gen_random_uuid(), $2, $3, $4, $5)`,
      [institutionId, group.id, stand.id, day(-1), day(3)],
    );
    const substitute = await onPhone(stand.personId);
    const { page } = substitute;
    await page.goto(`/groups/${group.id}/talks`);
    const form = page.locator('form').first();
    const date = form.locator('[name="date"]');
    const open = form.locator('button[type="submit"]');
    for (const [language, locale, says] of [
      ['nn', 'nn-NO', (until: string) => `Du er vikar her til og med ${until}, og kan ikkje opne`],
      ['en', 'en-GB', (until: string) => `You are a substitute here to the end of ${until}, and`],
      ['nb', 'nb-NO', (until: string) => `Du er vikar her til og med ${until}, og kan ikke åpne`],
    ] as const) {
      await page.locator('header select').selectOption(language);
      await page.locator(`html[lang="${language}"]`).waitFor({ state: 'attached' });
      await date.fill(day(4));
      await form.locator('[name="time"]').fill('10:15');
      await open.press('Enter');
      const manner = { dateStyle: 'long', timeZone: 'UTC' } as const;
      const until = new Intl.DateTimeFormat(locale, manner).format(new Date(day(3)));
      await page.getByText(says(until)).first().waitFor();
      expect(await date.getAttribute('aria-invalid')).toBe('true');
    }
    expect(await substitute.barriers()).toEqual([]);
    await date.scrollIntoViewIfNeeded();
    await substitute.picture('talks-substitute');
    await date.fill(day(3));
    await open.press('Enter');
    await page.getByText('1 tid er åpnet').waitFor();
    expect(substitute.faults).toEqual([]);
    await substitute.leave();
  });

  it('that the mentor has left unlogged are logged by the coordinator, from her home', async () => {
    const { kull, institutionId } = web;
    const talks = { count: 1, minutes: 30, per: 'round' as const };
    const settings = { ...fyseLikeSettings, meetings: { ...fyseLikeSettings.meetings, talks } };
    const scheme = await kull.a.scheme({ institutionId, settings });
    const round = await kull.a.round({
      ...{ of: scheme, state: 'running', name: 'Vår', startsOn: day(-30) },
    });
    const { group, mentor, mentees } = await kull.a.group({ in: round, of: 2, number: 4 });
    const { id: other } = await kull.a.enrolment({ in: round, role: 'mentor' });
    await kull.owner.query(
      `insert into memberships (institution_id, id, group_id, enrolment_id, role)
       values ($1, gen_random_uuid(), $2, $3, 'co_mentor')`,
      [institutionId, group.id, other],
    );
    for (const [{ personId }, name] of [
      [mentor, 'Marte'],
      [mentees[0]!, 'Emil'],
      [mentees[1]!, 'Frida'],
    ] as const)
      await kull.owner.query(
        `update persons set given_name = $2, family_name = 'Lie' where id = $1`,
        [personId, name],
      );
    await kull.owner.query(
      `insert into talks (institution_id, id, group_id, mentor_id, student_id, state, starts_at, ends_at)
       select $1, gen_random_uuid(), $2, $3, student, 'booked',
              ($5::date + time '10:15') at time zone 'Europe/Oslo',
              ($5::date + time '10:45') at time zone 'Europe/Oslo'
       from unnest($4::uuid[]) as student`,
      [institutionId, group.id, mentor.id, mentees.map(({ id }) => id), day(-2)],
    );
    await kull.owner.query(`update memberships set left_at = now() where enrolment_id = $1`, [
      mentor.id,
    ]);

    const { id: coordinatorId } = await kull.a.coordinator({ institutionId, schemeId: scheme.id });
    const ingrid = await web.arrive(coordinatorId, { size: DESKTOP });
    const { page } = ingrid;
    await page.goto('/');
    await page.getByText('2 samtaler er ikke loggført').waitFor();
    await page.getByRole('link', { name: 'Se samtalene' }).click();
    await page.getByText('Du loggfører for mentoren.').waitFor();
    await page
      .getByText(/med Marte Lie/)
      .first()
      .waitFor();
    expect(await ingrid.barriers()).toEqual([]);
    await ingrid.picture('talks-to-log-round');
    await page.setViewportSize(PHONE);
    await ingrid.picture('talks-to-log-round-phone');
    await page.getByRole('button', { name: /^Holdt: Emil Lie/ }).press('Enter');
    await page.getByRole('button', { name: /^Holdt: Emil Lie/ }).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: /^Studenten kom ikke: Frida Lie/ }).click();
    await page.getByRole('heading', { name: 'Ikke loggført' }).waitFor({ state: 'detached' });

    // Frida lacks one still: it was held without a booking, by the other mentor.
    await page.getByRole('link', { name: 'Gruppe 4: 1 mangler' }).click();
    await page
      .getByText(/^Loggført .* av koordinator/)
      .first()
      .waitFor();
    await page.getByText('Loggfør en samtale som ikke var bestilt').click();
    await page.getByRole('combobox', { name: 'Student' }).selectOption('Frida Lie');
    await page.getByRole('textbox', { name: 'Dag', exact: true }).fill(day(-1));
    await page.getByLabel('Klokka').fill('12:15');
    await page.getByRole('button', { name: 'Loggfør samtalen' }).click();
    await page.getByRole('link', { name: /Velg mentoren som hadde samtalen/ }).waitFor();
    await ingrid.picture('talks-for-mentor-phone');
    await page.getByRole('combobox', { name: 'Mentor' }).selectOption('Marte Lie');
    await page.getByRole('button', { name: 'Loggfør samtalen' }).click();
    await page.getByText('Alle har hatt eller bestilt samtale.').waitFor();
    await page.getByRole('button', { name: /^Rett til holdt: Frida Lie/ }).waitFor();
    expect(await ingrid.barriers()).toEqual([]);
    await page.setViewportSize(DESKTOP);
    await ingrid.picture('talks-for-mentor');
    expect(ingrid.faults).toEqual([]);
  });
});
