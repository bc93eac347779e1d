import type { Person } from '#people';
import type { Institution } from '#platform';
import type { Round } from '#schemes';
import type { Browser } from 'playwright-core';
import { SmtpSink } from '../api/notices/smtp-sink.js';
import { freePort } from '../support/free-port.js';
import { TestIdentityProvider } from '../support/identity-provider.js';
import { TestKull } from '../support/kull.js';
import { fyseLikeSettings, mentorsOfKind } from '../support/scheme-settings.js';
import { DIST, launchChromium, PHONE, Visitor } from './browser.js';

const USERID_SEC = 'https://n.feide.no/claims/userid_sec';

describe('signing in through the identity provider, in the browser', () => {
  let provider: TestIdentityProvider;
  let postbox: SmtpSink;
  let kull: TestKull;
  let browser: Browser;
  let institution: Institution;
  let round: Round;
  let coordinator: Person;

  beforeAll(async () => {
    const port = await freePort();
    // A provider and Kull must not mix the names of this machine, or cookies are lost between them.
    const baseUrl = `http://127.0.0.1:${port}`;
    provider = await TestIdentityProvider.start(baseUrl);
    postbox = new SmtpSink();
    kull = await TestKull.start({
      web: DIST,
      port,
      env: { ...provider.env, KULL_BASE_URL: baseUrl, SMTP_URL: await postbox.listen() },
    });
    browser = await launchChromium();
    institution = await kull.a.institution({ name: 'Høgskolen', isDemo: false });
    await kull.owner.query(`insert into realms values ('hs.example', $1)`, [institution.id]);
    const scheme = await kull.a.scheme({ institutionId: institution.id });
    round = await kull.a.round({ of: scheme, state: 'open' });
    coordinator = await kull.a.coordinator({ institutionId: institution.id });
  });
  afterAll(async () => {
    await browser.close();
    await kull.stop();
    await postbox.close();
    await provider.stop();
  });

  const account = (login: string, name: string, realm = 'hs.example'): void => {
    provider.accounts.set(login, { name, [USERID_SEC]: [`feide:${login}@${realm}`] });
  };

  const logIn = async ({ page }: Visitor, login: string): Promise<void> => {
    await page.getByRole('button', { name: 'Logg inn med Test-Feide' }).click();
    await page.getByLabel('Login').fill(login);
    await page.getByRole('button', { name: 'Log in' }).click();
  };

  const linkIn = (mail: number): string => {
    const source = postbox.received.at(mail)!.source.replaceAll('=\r\n', '');
    return /\/invitations\/[\w-]+(?:\.[\w-]+)*/.exec(source)![0];
  };

  const mentorFromOutside = async (email: string): Promise<void> => {
    const scheme = await kull.a.scheme({ institutionId: institution.id });
    const settings = { ...fyseLikeSettings, mentors: [mentorsOfKind('alumni')] };
    const alumni = await kull.a.round({ of: scheme, settings, state: 'draft' });
    const person = { givenName: 'Alva', familyName: 'Lund', email };
    await kull.a.enrolment({ in: alumni, role: 'mentor', person });
  };

  const askFor = async ({ page }: Visitor, address: string): Promise<void> => {
    await page.goto('/sign-in');
    await page.getByLabel('E-postadresse').fill(address);
    await page.getByRole('button', { name: 'Send meg en kode' }).click();
    await page.getByText('er en e-post på vei dit').waitFor();
    await kull.settled();
  };

  const mailed = (): { readonly link: string; readonly code: string } => {
    const text = postbox.received.at(-1)!.source.replaceAll('=\r\n', '').replaceAll('=3D', '=');
    return {
      link: /\/sign-in\/email#[\w-]+/.exec(text)![0],
      code: /Kode: (\d{6})/.exec(text)![1]!,
    };
  };

  it('a student comes in by the roster’s Feide name, to the page wanted, and leaves both', async () => {
    account('aisha', 'Aisha Khan');
    const student = { givenName: 'Aisha', familyName: 'Khan', feideId: 'aisha@hs.example' };
    await kull.a.enrolment({ in: round, person: student });
    const visitor = await Visitor.arrive(browser, kull.baseUrl, { size: PHONE });
    const { page } = visitor;
    await page.goto('/me/enrolments');
    await page.getByRole('button', { name: 'Logg inn med Test-Feide' }).waitFor();
    expect(await page.getByText('Hvem vil du være?').count()).toBe(0);
    expect(await visitor.barriers()).toEqual([]);
    await logIn(visitor, 'aisha');
    await page.getByRole('heading', { name: 'Ordninger jeg er med i' }).waitFor();

    await page.goto('/me');
    await page.getByRole('button', { name: 'Logg ut', exact: true }).last().click();
    // The provider asks whether its own session is to end as well.
    await page.waitForURL(({ origin }) => origin === provider.issuer);
    await page.getByRole('button', { name: /sign me out/i }).click();
    await page.getByRole('button', { name: 'Logg inn med Test-Feide' }).waitFor();
    await page.goto('/me/enrolments');
    await logIn(visitor, 'aisha');
    await page.getByRole('heading', { name: 'Ordninger jeg er med i' }).waitFor();
    expect(visitor.faults).toEqual([]);
    await visitor.leave();
  });

  it('a staff mentor opens the invitation, says that it is them, and answers', async () => {
    account('olav', 'Olav Dal');
    const person = { givenName: 'Olav', familyName: 'Dal', campus: 'Grimstad' };
    await kull.a.enrolment({ in: round, role: 'mentor', person });
    const links = `/rounds/${round.id}/mentor-links`;
    expect((await (await kull.as(coordinator)).post(links)).body).toEqual({ sent: 1 });
    await kull.settled();
    const visitor = await Visitor.arrive(browser, kull.baseUrl);
    const { page } = visitor;
    const link = linkIn(-1);
    await page.goto(link);
    expect(await visitor.barriers()).toEqual([]);
    await page.getByRole('link', { name: 'Logg inn og svar' }).click();
    await logIn(visitor, 'olav');
    await page.getByText('Olav D., Grimstad: er dette deg?').waitFor();
    expect(await visitor.barriers()).toEqual([]);
    await page.getByRole('button', { name: 'Ja, det er meg' }).click();
    await page.getByRole('button', { name: 'Gå til det du kan svare på' }).click();
    await page.getByRole('heading', { name: 'Hva passer for deg?' }).waitFor();
    const again = await (await kull.as(coordinator)).post(links);
    expect(again.body).toEqual({ sent: 0 });
    expect(visitor.faults).toEqual([]);
    await visitor.leave();

    account('forward', 'Fredrik Forward');
    const other = await Visitor.arrive(browser, kull.baseUrl);
    await other.page.goto(link);
    await other.page.getByRole('link', { name: 'Logg inn og svar' }).click();
    await logIn(other, 'forward');
    await other.page.getByText('logger alt inn på en annen måte').waitFor();
    expect(await other.barriers()).toEqual([]);
    await other.leave();
  });

  it('an alumna comes in by e-mail: by the link’s one button, which a scanner cannot press', async () => {
    await mentorFromOutside('alumna@x.example');
    const visitor = await Visitor.arrive(browser, kull.baseUrl, { size: PHONE });
    const { page } = visitor;
    await askFor(visitor, 'alumna@x.example');
    const link = mailed().link;
    // What a mail scanner does with it.
    for (const method of ['GET', 'HEAD']) await fetch(kull.baseUrl + link, { method });
    await page.goto(link);
    expect(await visitor.barriers()).toEqual([]);
    await page.getByRole('button', { name: 'Logg inn', exact: true }).press('Enter');
    await page.getByRole('heading', { name: /Alva/ }).waitFor();
    expect(page.url()).not.toContain('#');
    await page.goto('/me');
    await page.getByText('Denne enheten').waitFor();

    const late = await Visitor.arrive(browser, kull.baseUrl, { size: PHONE });
    await late.page.goto(link);
    await late.page.getByRole('button', { name: 'Logg inn', exact: true }).click();
    await late.page.getByText('Lenken eller koden er brukt').waitFor();
    expect(await late.barriers()).toEqual([]);
    await late.leave();
    expect(visitor.faults).toEqual([]);
    await visitor.leave();
  });

  it('and by the code, in the window that asked for it', async () => {
    await mentorFromOutside('bedrift@x.example');
    const visitor = await Visitor.arrive(browser, kull.baseUrl, { locale: 'nn-NO' });
    const { page } = visitor;
    await page.goto('/sign-in');
    await page.getByLabel('E-postadresse').fill('bedrift@x.example');
    await page.getByRole('button', { name: 'Send meg ein kode' }).press('Enter');
    await page.getByText('er ein e-post på veg dit').waitFor();
    await kull.settled();
    expect(await visitor.barriers()).toEqual([]);
    const { code } = mailed();
    const wrong = String((Number(code) + 1) % 1_000_000).padStart(6, '0');
    await page.getByLabel('Koden frå e-posten').fill(wrong);
    await page.keyboard.press('Enter');
    await page.getByText('Du kan prøve 4 gonger til.').waitFor();
    await page.getByLabel('Koden frå e-posten').fill(`${code.slice(0, 3)} ${code.slice(3)}`);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: /Alva/ }).waitFor();
    expect(visitor.faults).toEqual([]);
    await visitor.leave();
  });

  it('whom nobody knows asks to join, and the coordinator lets them in', async () => {
    account('siri', 'Siri Ny');
    const visitor = await Visitor.arrive(browser, kull.baseUrl, { size: PHONE });
    const { page } = visitor;
    await page.goto('/');
    await logIn(visitor, 'siri');
    await page.getByRole('heading', { name: 'Vi kjenner deg ikke ennå' }).waitFor();
    await page.getByRole('button', { name: 'Be om å bli med' }).click();
    await page.getByLabel('Noe koordinatoren bør vite?').fill('Jeg byttet program.');
    expect(await visitor.barriers()).toEqual([]);
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await page.getByText('venter på svar').waitFor();

    const desk = await Visitor.arrive(browser, kull.baseUrl);
    const cookie = (await kull.as(coordinator)).cookieSent!.split('=');
    await desk.page
      .context()
      .addCookies([{ name: cookie[0]!, value: cookie[1]!, url: kull.baseUrl }]);
    await desk.page.goto('/');
    await desk.page.getByRole('link', { name: 'Svar dem' }).click();
    await desk.page.getByText('Jeg byttet program.').waitFor();
    expect(await desk.barriers()).toEqual([]);
    await desk.page.getByRole('button', { name: 'Slipp inn som ny student' }).click();
    await desk.page.getByText('Ingen venter på svar.').waitFor();
    await desk.leave();

    await page.reload();
    await page.getByText('du er sluppet inn').waitFor();
    expect(visitor.faults).toEqual([]);
    await visitor.leave();
  });

  it('says what to do to whoever gives up, or is of an institution not known here', async () => {
    account('stranger', 'Ukjent Person', 'elsewhere.example');
    const visitor = await Visitor.arrive(browser, kull.baseUrl, { size: PHONE });
    const { page } = visitor;
    await page.goto('/sign-in');
    await page.getByRole('button', { name: 'Logg inn med Test-Feide' }).click();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.getByText('Du avbrøt innloggingen.').waitFor();
    await page.reload();
    await page.getByText('Denne innloggingen er brukt').waitFor();
    expect(await visitor.barriers()).toEqual([]);
    await logIn(visitor, 'stranger');
    await page.getByRole('heading', { name: 'Lærestedet ditt bruker ikke Kull her' }).waitFor();
    expect(await visitor.barriers()).toEqual([]);
    expect(visitor.faults).toEqual([]);
    await visitor.leave();
  });
});
