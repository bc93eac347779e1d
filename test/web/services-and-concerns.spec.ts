import { Service } from '#referrals';
import type { Person } from '#people';
import type { Browser } from 'playwright-core';
import { castOf, type Cast } from '../support/cast.js';
import { TestKull } from '../support/kull.js';
import { DIST, launchChromium, PHONE, Visitor } from './browser.js';

const WORDS = 'Tre av ti har sluttet å komme.';

describe('services and concerns, in the browser', () => {
  let kull: TestKull;
  let browser: Browser;
  let cast: Cast;
  let owner: Person;
  let foreign: Service;

  beforeAll(async () => {
    kull = await TestKull.start({ work: false, web: DIST });
    browser = await launchChromium();
    cast = await castOf(kull);
    const { institutionId } = cast.round;
    owner = await kull.a.person({
      institutionId,
      grants: [{ role: 'service_owner', schemeId: null }],
    });
    const service = (given: Partial<Service>): Promise<Service> =>
      kull.a.insert(Service, institutionId, {
        textNb: 'Hjelper før eksamen.',
        topics: ['exams'],
        email: 'eksamen@kull.example',
        checkedOn: '2020-01-01',
        ...given,
      });
    await service({ nameNb: 'Eksamenshjelpen', ownerId: owner.id });
    foreign = await service({ nameNb: 'Boligkontoret', topics: ['housing'] });
  });
  afterAll(async () => {
    await browser.close();
    await kull.stop();
  });

  const arrive = async (person: Person, size?: typeof PHONE): Promise<Visitor> => {
    const visitor = await Visitor.arrive(browser, kull.baseUrl, size ? { size } : {});
    await visitor.signInAs(person.id);
    return visitor;
  };

  it('lets an owner keep own cards true, and reach no other', async () => {
    const visitor = await arrive(owner, PHONE);
    const { page } = visitor;
    await page.goto('/');
    await page.getByText('1 kort er ikke bekreftet på et halvt år').waitFor();
    await page.getByRole('link', { name: 'Se kortene' }).click();
    await page.getByText('Bør ses over', { exact: true }).waitFor();
    expect(await page.getByText('Boligkontoret').count()).toBe(0);
    expect(await visitor.barriers()).toEqual([]);
    await page.getByRole('button', { name: 'Eksamenshjelpen stemmer fortsatt' }).press('Enter');
    await page.getByText('Bør ses over', { exact: true }).waitFor({ state: 'detached' });

    await page.getByRole('link', { name: 'Eksamenshjelpen' }).click();
    await page.getByRole('textbox', { name: 'Telefon' }).fill('000 00 000');
    expect(await page.getByLabel('Eier').count()).toBe(0);
    expect(await visitor.barriers()).toEqual([]);
    await page.getByRole('button', { name: 'Lagre kortet' }).press('Enter');
    await page.getByText('Kortet er lagret.').waitFor();

    await page.goto(`/help/cards/${foreign.id}`);
    await page.getByRole('heading', { name: 'Vi finner ikke siden' }).waitFor();
    await page.goto('/help');
    await page.getByRole('link', { name: '000 00 000' }).waitFor();
    expect(visitor.faults).toEqual([]);
    await visitor.leave();
  });

  it('shows a student who can help, by topic, and what to call when it is urgent', async () => {
    const visitor = await arrive(cast.people.mentee, PHONE);
    const { page } = visitor;
    await page.goto('/');
    await page.getByRole('link', { name: /Se hvem som kan hjelpe/ }).click();
    await page.getByText('2 tjenester').waitFor();
    await page.getByRole('link', { name: '113' }).waitFor();
    await page.getByLabel('Det gjelder').selectOption({ label: 'Bolig' });
    await page.getByText('1 tjeneste').waitFor();
    expect(await page.getByRole('heading', { level: 2 }).allTextContents()).toEqual([
      'Haster det, så ring',
      'Boligkontoret',
    ]);
    expect(await visitor.barriers()).toEqual([]);
    expect(visitor.faults).toEqual([]);
    await visitor.leave();
  });

  it('lets an administrator make a card, and name its owner', async () => {
    const visitor = await arrive(cast.people.administrator);
    const { page } = visitor;
    await page.goto('/help');
    await page.getByRole('link', { name: 'Hold kortene oppdatert' }).click();
    await page.getByRole('link', { name: 'Nytt kort' }).click();
    await page.getByLabel('Navn – Bokmål').fill('Karrieresenteret');
    await page.getByLabel('Karriere').check();
    await page.getByLabel('Tekst – Bokmål').fill('Hjelper deg ut i jobb.');
    await page.getByRole('button', { name: 'Lagre kortet' }).press('Enter');
    await page.getByText('Skriv minst én måte å nå tjenesten på').first().waitFor();
    expect(await visitor.barriers()).toEqual([]);
    await page.getByLabel('Lenke').fill('https://karriere.example');
    await page.getByLabel('Eier').selectOption({ value: owner.id });
    await page.getByRole('button', { name: 'Lagre kortet' }).press('Enter');
    await page.getByRole('link', { name: 'Karrieresenteret' }).waitFor();
    await page.getByLabel('Lenke').fill('https://sifra.example');
    await page.getByRole('button', { name: 'Lagre lenken' }).press('Enter');
    await page.getByText('Lenken er lagret.').waitFor();
    await page.goto('/help');
    await page.getByRole('link', { name: 'Gå til lærestedets Si fra' }).waitFor();
    expect(await visitor.barriers()).toEqual([]);
    expect(visitor.faults).toEqual([]);
    await visitor.leave();
  });

  it('takes a mentor’s concern to the coordinator she names, and to nobody else', async () => {
    const { mentor, coordinator, administrator } = cast.people;
    const author = await arrive(mentor, PHONE);
    const { page } = author;
    await page.goto(`/groups/${cast.group.id}`);
    await page.getByRole('link', { name: 'Skriv en bekymring' }).click();
    await page.getByLabel('Tema').selectOption({ label: 'Eksamen' });
    await page.getByLabel('Hva er du bekymret for?').fill(WORDS);
    await page.getByText('Ikke skriv noe om noens helse').waitFor();
    await page.getByLabel('Hvem gjelder det?').selectOption({ index: 1 });
    await page.getByLabel(`${coordinator.givenName} ${coordinator.familyName}`).check();
    await page.getByRole('button', { name: 'Send bekymringen' }).press('Enter');
    await page.getByText('Du kan bare skrive om en student som har sagt ja').first().waitFor();
    await page.getByLabel('Studenten vet hva jeg skriver').check();
    expect(await author.barriers()).toEqual([]);
    // Nothing of it is kept on the device: it is not left by a slip, nor lost with the session.
    await page.getByRole('link', { name: 'Grupper', exact: true }).first().press('Enter');
    await page.getByText('Gå fra siden uten å lagre?').waitFor();
    await page.getByRole('button', { name: 'Avbryt' }).press('Enter');
    await kull.owner.query(`delete from sessions where person_id = $1`, [mentor.id]);
    await page.getByRole('button', { name: 'Send bekymringen' }).press('Enter');
    await page.getByText('Du er ikke lenger logget inn, og dette er ikke lagret.').waitFor();
    expect(await author.barriers()).toEqual([]);
    await author.picture('signed-out-concern-phone');
    await author.signInAs(mentor.id);
    expect(await page.getByLabel('Hva er du bekymret for?').inputValue()).toBe(WORDS);
    await page.getByRole('button', { name: 'Send bekymringen' }).press('Enter');
    const opened = page.getByRole('link', { name: `Eksamen, gruppe ${cast.group.number}` });
    await opened.click();
    await page.getByText('har ikke lest').waitFor();
    const address = new URL(page.url()).pathname;
    expect(await author.barriers()).toEqual([]);

    const recipient = await arrive(coordinator);
    await recipient.page.goto('/');
    await recipient.page.getByText('1 bekymring du ikke har lest').waitFor();
    await recipient.page.getByRole('link', { name: 'Se bekymringene' }).click();
    expect(await recipient.barriers()).toEqual([]);
    await recipient.page.getByRole('link', { name: /^Eksamen, gruppe/ }).click();
    await recipient.page.getByRole('heading', { name: 'Eksamenshjelpen' }).waitFor();
    expect(await recipient.page.getByText(WORDS).count()).toBe(0);
    await recipient.page.getByRole('button', { name: 'Les bekymringen' }).press('Enter');
    await recipient.page.getByText(WORDS).waitFor();
    await recipient.page.getByText(/som vet om det og har sagt ja/).waitFor();
    await recipient.page.getByRole('button', { name: 'Jeg følger opp' }).press('Enter');
    await recipient.page.getByText('De andre ser at du følger opp.').waitFor();
    expect(await recipient.barriers()).toEqual([]);

    const { institutionId, schemeId } = cast.round;
    const another = await kull.a.coordinator({ institutionId, schemeId });
    for (const person of [another, administrator]) {
      const stranger = await arrive(person);
      await stranger.page.goto(address);
      await stranger.page.getByRole('heading', { name: 'Vi finner ikke siden' }).waitFor();
      await stranger.leave();
    }

    const auditor = await arrive(administrator);
    await auditor.page.goto('/audit?act=concern.read');
    const row = auditor.page.getByRole('row', { name: /Leste teksten i en bekymring/ });
    await row.waitFor();
    expect(await row.count()).toBe(1);
    expect(await row.textContent()).toContain(coordinator.familyName);
    expect(await auditor.page.getByText(WORDS).count()).toBe(0);

    await page.reload();
    await page.getByText('har lest').waitFor();
    expect(await page.getByRole('button', { name: 'Trekk den tilbake' }).count()).toBe(0);
    await page.getByLabel('Noe nytt').fill('Nå er det fire.');
    await page.getByRole('button', { name: 'Send tillegget' }).press('Enter');
    await page.getByText('Tillegget er sendt.').waitFor();
    await page.getByRole('button', { name: 'Les bekymringen' }).press('Enter');
    await page.getByText('Nå er det fire.').waitFor();
    expect(await author.barriers()).toEqual([]);
    for (const visitor of [author, recipient, auditor]) {
      expect(visitor.faults).toEqual([]);
      await visitor.leave();
    }
  });
});
