import type { Group } from '#groups';
import { Form, type Round } from '#schemes';
import { day } from '../support/days.js';
import { formField, inBokmaal } from '../support/form-field.js';
import { PHONE, type Visitor } from './browser.js';
import { OpenWeb } from './open-web.js';

const RESTORED = 'Vi hentet fram det du skrev sist.';

/** What a student writes on a phone outlives a reload, and a session that ends in the midst of it. */
describe('what a student writes on a phone', () => {
  const web = OpenWeb.forThisFile();
  let round: Round;
  let group: Group;
  let enrolmentId: string;
  let studentId: string;
  let student: Visitor;

  beforeAll(async () => {
    const { kull, institutionId } = web;
    const scheme = await kull.a.scheme({ institutionId, name: 'FYSE' });
    round = await kull.a.round({
      ...{ of: scheme, state: 'running', startsOn: day(-60), endsOn: day(60) },
    });
    const fields = [
      formField('more', { long: true, label: inBokmaal('Hva vil du få ut av det?') }),
    ];
    const form = await kull.a.insert(Form, institutionId, { number: 1, fields });
    await kull.owner.query(`update rounds set form_id = $2 where id = $1`, [round.id, form.id]);
    const made = await kull.a.group({ in: round, of: 2, number: 12 });
    group = made.group;
    await kull.a.group({ in: round, of: 1, number: 13 });
    [enrolmentId, studentId] = [made.mentees[0]!.id, made.mentees[0]!.personId];
    await kull.owner.query(
      `insert into meetings (institution_id, id, group_id, starts_at, ends_at)
       select institution_id, gen_random_uuid(), id, now() + interval '2 days', now() + interval '50 hours'
       from groups where id = $1`,
      [group.id],
    );
    // Reported by the student, and so not by its writer.
    const mentor = await web.arrive(made.mentor.personId);
    await mentor.page.goto(`/groups/${group.id}/messages`);
    await mentor.page.getByLabel('Melding til gruppa').fill('Vi møtes på biblioteket.');
    await mentor.page.getByRole('button', { name: 'Send til gruppa' }).press('Enter');
    await mentor.page.getByText('Vi møtes på biblioteket.', { exact: true }).waitFor();
    await mentor.leave();
  });
  beforeEach(async () => {
    student = await web.arrive(studentId, { size: PHONE });
  });
  afterEach(() => student.leave());

  const signedOut = () =>
    web.kull.owner.query(`delete from sessions where person_id = $1`, [studentId]);
  const press = (name: string) =>
    student.page.getByRole('button', { name, exact: true }).press('Enter');
  const comesBack = async (): Promise<void> => {
    const back = new URL(student.page.url()).searchParams.get('next');
    await student.signInAs(studentId);
    await student.page.goto(back ?? '/');
  };
  const isUnsentSaid = async (): Promise<void> => {
    await student.page.waitForURL(/sign-in/);
    await student.page.getByText('ligger på denne enheten, og er ikke sendt ennå').waitFor();
  };

  it('is there again after a reload, and after signing in anew: answers, a wish, a report', async () => {
    const { page } = student;
    const answer = page.getByRole('textbox', { name: 'Hva vil du få ut av det?' });
    await page.goto(`/me/enrolments/${enrolmentId}`);
    await answer.fill('Noen å spørre');
    await page.reload();
    await page.getByText(RESTORED).waitFor();
    expect(await answer.inputValue()).toBe('Noen å spørre');
    await signedOut();
    await press('Lagre svarene');
    await isUnsentSaid();
    expect(await student.barriers()).toEqual([]);
    await student.picture('signed-out-unsent-phone');
    // Nor is anything of the page before still said.
    expect(await page.locator('body').innerText()).not.toContain('tegn igjen');
    await comesBack();
    await page.getByText(RESTORED).waitFor();
    expect(await answer.inputValue()).toBe('Noen å spørre');
    await press('Lagre svarene');
    await page.waitForURL(/\/done$/);
    await page.goto(`/me/enrolments/${enrolmentId}`);
    await answer.waitFor();
    expect(await page.getByText(RESTORED).count()).toBe(0);

    const word = page.getByLabel('Noe koordinatoren bør vite (frivillig)');
    await page.goto(`/groups/${group.id}/another`);
    await word.fill('Krasjer med jobben');
    await signedOut();
    await press('Send ønsket');
    await isUnsentSaid();
    await comesBack();
    await page.getByText(RESTORED).waitFor();
    expect(await word.inputValue()).toBe('Krasjer med jobben');
    await press('Send ønsket');
    await page.getByText('Koordinatoren har ikke svart ennå.').waitFor();
    expect(await page.getByText(RESTORED).count()).toBe(0);

    const why = page.getByLabel('Noe mer koordinatorene bør vite (frivillig)');
    await page.goto(`/groups/${group.id}/messages`);
    await press('Meld fra om denne');
    await why.fill('Feil gruppe');
    await signedOut();
    await press('Meld fra');
    await isUnsentSaid();
    await comesBack();
    await press('Meld fra om denne');
    expect(await why.inputValue()).toBe('Feil gruppe');
    await press('Meld fra');
    await page.getByText('Koordinatorene har fått beskjed.').waitFor();
    expect(student.faults).toEqual([]);
  });

  it('is no longer said to be fetched once it is sent, or begun anew', async () => {
    const { page } = student;
    const message = page.getByLabel('Melding', { exact: true });
    await page.goto(`/groups/${group.id}/messages/mentor`);
    await message.fill('Jeg rekker det ikke.');
    await page.reload();
    await page.getByText(RESTORED).waitFor();
    await press('Send melding');
    await page.getByRole('heading', { level: 1, name: /^Meldinger med / }).waitFor();
    await message.fill('Og en til.');
    await page.reload();
    await page.getByText(RESTORED).waitFor();
    await press('Send melding');
    await page.getByRole('listitem').getByText('Og en til.', { exact: true }).waitFor();
    await page.getByText(RESTORED).waitFor({ state: 'hidden' });
    expect(await message.inputValue()).toBe('');
    await message.fill('Nei, forresten');
    await page.reload();
    await press('Start på nytt');
    await page.getByText(RESTORED).waitFor({ state: 'hidden' });
    await page.reload();
    await message.waitFor();
    expect(await page.getByText(RESTORED).count()).toBe(0);
  });

  it('and presses there: it is said what was not done', async () => {
    const { page } = student;
    await page.goto('/');
    const no = page.getByRole('button', { name: 'Kommer ikke' }).first();
    await no.waitFor();
    await page.context().setOffline(true);
    await no.press('Enter');
    await page.getByText('Du er uten dekning, så dette ble ikke gjort.').waitFor();
    expect(await page.getByText('Det du har skrevet').count()).toBe(0);
    await page.context().setOffline(false);
    await page.goto('/');
    await no.waitFor();
    await page.waitForLoadState('networkidle');
    await signedOut();
    await no.press('Enter');
    await page.waitForURL(/sign-in/);
    await page.getByText('det du trykket på, ble ikke gjort').waitFor();
    await student.picture('signed-out-act-phone');
  });
});
