import type { Enrolment } from '#enrolment';
import { Form, Scheme, type Round } from '#schemes';
import type { Browser } from 'playwright-core';
import { formField, inBokmaal } from '../support/form-field.js';
import { TestKull } from '../support/kull.js';
import { DESKTOP, DIST, launchChromium, PHONE, Visitor } from './browser.js';

const options = ['Fjell', 'Sjø', 'By'].map((label, i) => ({
  id: `o${i}`,
  label: inBokmaal(label),
}));

/** Every kind of question, answered in nynorsk on a phone with the keyboard, and what two coordinators make of it. */
describe('a form with every kind of question', () => {
  let kull: TestKull;
  let browser: Browser;
  let round: Round;
  let other: Round;
  let student: Enrolment;
  let aisha: Visitor;

  beforeAll(async () => {
    kull = await TestKull.start({ web: DIST });
    browser = await launchChromium();
    round = await kull.a.round({ name: 'Runde i fjor' });
    const { institutionId, schemeId, settings } = round;
    const scheme = Object.assign(new Scheme(), { institutionId, id: schemeId, settings });
    other = await kull.a.round({ of: scheme, name: 'Runde i år' });
    const fields = [
      formField('long', { long: true, label: inBokmaal('Noe mer?') }),
      formField('many', {
        ...{ kind: 'choice', several: true, options, label: inBokmaal('Hvor trives du?') },
      }),
      formField('order', { kind: 'ranking', options, label: inBokmaal('Hvor helst?') }),
      formField('scale', {
        ...{ kind: 'scale', steps: 4, label: inBokmaal('Hvor sikker er du?') },
        ...{ low: inBokmaal('usikker'), high: inBokmaal('sikker') },
      }),
      formField('photo', { kind: 'consent', label: inBokmaal('Gruppa kan ta bilder') }),
    ];
    const form = await kull.a.insert(Form, round.institutionId, { number: 1, fields });
    await kull.owner.query(`update rounds set form_id = $2 where id = $1`, [round.id, form.id]);
    student = await kull.a.enrolment({ in: round });
    aisha = await Visitor.arrive(browser, kull.baseUrl, { size: PHONE, locale: 'nn-NO' });
    await aisha.signInAs(student.personId);
  });
  afterAll(async () => {
    await browser.close();
    await kull.stop();
  });

  const ranked = (): Promise<string[]> =>
    aisha.page.getByRole('group', { name: 'Hvor helst?' }).getByRole('listitem').allInnerTexts();

  it('is answered by keyboard', async () => {
    const { page } = aisha;
    await page.goto(`/me/enrolments/${student.id}`);
    await page.getByRole('textbox', { name: 'Noe mer?' }).fill('Nei');
    const order = page.getByRole('group', { name: 'Hvor helst?' });
    await order.getByRole('button', { name: 'By som nummer 1' }).focus();
    await page.keyboard.press('Enter');
    await order.getByRole('button', { name: 'Fjell som nummer 2' }).focus();
    await page.keyboard.press('Enter');
    expect((await ranked()).slice(0, 2)).toEqual(['1. By', '2. Fjell']);
    const up = order.getByRole('button', { name: 'Flytt opp: Fjell' });
    await up.focus();
    await page.keyboard.press('Enter');
    expect((await ranked()).slice(0, 2)).toEqual(['1. Fjell', '2. By']);
    // It stands first now, where it can only be moved down.
    await order
      .getByRole('button', { name: 'Flytt ned: Fjell' })
      .and(page.locator(':focus'))
      .waitFor();
    await page.getByRole('radio', { name: '4 – sikker' }).focus();
    await page.keyboard.press('Space');
    await page.getByRole('checkbox', { name: 'Gruppa kan ta bilder' }).focus();
    await page.keyboard.press('Space');
    await page.getByRole('checkbox', { name: 'Sjø' }).focus();
    await page.keyboard.press('Space');
    expect(await aisha.barriers()).toEqual([]);
    await aisha.picture('form-kinds');
    await page.getByRole('button', { name: 'Lagre svara' }).click();
    await page.getByRole('heading', { name: /Du er med/ }).waitFor();
    const { rows } = await kull.owner.query<{ field: string; value: unknown }>(
      `select field, value from form_answers where enrolment_id = $1 order by field`,
      [student.id],
    );
    expect(Object.fromEntries(rows.map(({ field, value }) => [field, value]))).toEqual({
      ...{ long: 'Nei', many: ['o1'], order: ['o0', 'o2'], scale: 4, photo: true },
    });
  });

  it('stands as it was answered when one comes back, and a yes can be taken back', async () => {
    const { page } = aisha;
    await page.goto(`/me/enrolments/${student.id}`);
    await page.getByRole('checkbox', { name: 'Gruppa kan ta bilder' }).uncheck();
    expect((await ranked()).slice(0, 2)).toEqual(['1. Fjell', '2. By']);
    expect(await page.getByRole('radio', { name: '4 – sikker' }).isChecked()).toBe(true);
    await page.getByRole('radio', { name: 'Vil ikkje svare' }).check();
    await page.getByRole('button', { name: 'Lagre svara' }).click();
    await page.getByRole('heading', { name: /Du er med/ }).waitFor();
    const { rows } = await kull.owner.query<{ field: string }>(
      `select field from form_answers where enrolment_id = $1 order by field`,
      [student.id],
    );
    expect(rows.map(({ field }) => field)).toEqual(['long', 'many', 'order']);
    expect(aisha.faults).toEqual([]);
  });

  it('is taken into this year’s round, and published after a colleague’s, with nothing lost', async () => {
    const [ingrid, per] = await Promise.all(
      [DESKTOP, PHONE].map(async (size) => {
        const one = await Visitor.arrive(browser, kull.baseUrl, { size });
        await one.signInAs((await kull.a.coordinator(round)).id);
        await one.page.goto(`/schemes/${other.schemeId}/rounds/${other.id}/form`);
        return one;
      }),
    );
    const { page } = ingrid!;
    await page.getByText('Hent skjemaet fra en annen runde').click();
    await page.getByRole('combobox', { name: 'Runde' }).selectOption(round.id);
    await page.getByRole('button', { name: 'Hent spørsmålene' }).click();
    await page.getByRole('button', { name: 'Rediger: Hvor helst?' }).waitFor();

    await per!.page
      .getByRole('button', { name: 'Rediger: Hvilke språk kan du bruke når dere møtes?' })
      .click();
    expect(await per!.barriers()).toEqual([]);
    await per!.picture('form-builder-phone');
    await per!.page.getByRole('button', { name: 'Ta bort: Hva er du interessert i?' }).click();
    await per!.page.getByRole('button', { name: 'Publiser skjemaet' }).click();
    await per!.page.getByText('Versjon 1 av skjemaet er publisert').first().waitFor();

    await page.getByRole('button', { name: 'Publiser skjemaet' }).click();
    await page.getByText('Noen har publisert versjon 1 mens du skrev.').waitFor();
    expect(await ingrid!.barriers()).toEqual([]);
    await page.getByRole('button', { name: /Behold mitt/ }).click();
    await page.getByRole('button', { name: 'Publiser skjemaet' }).click();
    await page.getByText('Versjon 2 av skjemaet er publisert').first().waitFor();
    const { rows } = await kull.owner.query<{ ids: string[] }>(
      `select array(select f ->> 'id' from jsonb_array_elements(fields) f) as ids
       from forms where number = 2`,
    );
    expect(rows).toEqual([{ ids: ['long', 'many', 'order', 'scale', 'photo'] }]);
    expect([...ingrid!.faults, ...per!.faults]).toEqual([]);
  });
});
