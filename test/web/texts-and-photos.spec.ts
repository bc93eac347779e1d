import type { Browser } from 'playwright-core';
import sharp from 'sharp';
import { Meeting } from '#meetings';
import { castOf, type Cast, type Role } from '../support/cast.js';
import { TestKull } from '../support/kull.js';
import { DIST, launchChromium, PHONE, Visitor } from './browser.js';

interface Drawn {
  readonly naturalWidth: number;
  decode(): Promise<void>;
}

const HOSTILE = [
  'Vi tok opp **eksamen** og',
  'avtalte å møtes igjen.',
  '',
  '- [biblioteket](https://library.example/?a=1&b=2)',
  '- [her](javascript:document.title="run")',
  '',
  '<img src=x onerror="document.title=\'run\'"> <script>document.title="run"</script>',
  '',
  '![bilde](https://elsewhere.example/pixel.png)',
].join('\n');

describe('what people write and upload, in the browser', () => {
  let kull: TestKull;
  let browser: Browser;
  let cast: Cast;

  beforeAll(async () => {
    kull = await TestKull.start({ work: false, web: DIST });
    browser = await launchChromium();
    cast = await castOf(kull);
  });
  afterAll(async () => {
    await browser.close();
    await kull.stop();
  });

  const signedIn = async (role: Role): Promise<Visitor> => {
    const visitor = await Visitor.arrive(browser, kull.baseUrl, { size: PHONE });
    await visitor.signInAs(cast.people[role].id);
    return visitor;
  };

  it('shows a text as it is meant, and runs nothing that stands in it', async () => {
    await kull.a.insert(Meeting, cast.group.institutionId, {
      groupId: cast.group.id,
      startsAt: new Date('2026-09-01T10:15:00Z'),
      endsAt: new Date('2026-09-01T11:00:00Z'),
      state: 'held',
      summary: HOSTILE,
    });
    const visitor = await signedIn('mentee');
    const { page } = visitor;
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(`/groups/${cast.group.id}`);
    await page.locator('strong', { hasText: 'eksamen' }).waitFor();
    const link = page.getByRole('link', { name: 'biblioteket' });
    expect(await link.getAttribute('href')).toBe('https://library.example/?a=1&b=2');
    expect(await link.getAttribute('rel')).toContain('noreferrer');
    expect(await page.getByRole('link', { name: 'her', exact: true }).count()).toBe(0);
    await page.getByText('<script>').waitFor();
    expect(await page.locator('main img').count()).toBe(0);
    expect(await page.title()).not.toBe('run');
    expect(asked.filter((url) => !url.startsWith(kull.baseUrl))).toEqual([]);
    expect(await visitor.barriers()).toEqual([]);
    expect(visitor.faults).toEqual([]);
    await visitor.leave();
  });

  it('lets a mentor put up a photo, says what is wrong with a file, and shows it to the students', async () => {
    const mentor = await signedIn('mentor');
    const { page } = mentor;
    await page.goto('/me');
    const input = page.getByLabel('Velg et bilde');
    await input.setInputFiles({
      name: 'cv.jpg',
      mimeType: 'image/jpeg',
      buffer: Buffer.from('%PDF-1.7'),
    });
    await page.getByText('Fila er ikke et bilde vi kan lese').waitFor();
    const buffer = await sharp({
      create: { width: 640, height: 480, channels: 3, background: '#884' },
    })
      .jpeg()
      .toBuffer();
    await input.setInputFiles({ name: 'meg.jpg', mimeType: 'image/jpeg', buffer });
    const photo = page.getByAltText('Bildet av deg');
    await photo.waitFor();
    expect(await mentor.barriers()).toEqual([]);

    const student = await signedIn('mentee');
    await student.page.goto('/');
    const face = student.page.locator('main img');
    await face.waitFor();
    const width = await face.evaluate(async (element) => {
      const image = element as unknown as Drawn;
      await image.decode();
      return image.naturalWidth;
    });
    expect(width).toBe(320);
    expect(await student.barriers()).toEqual([]);
    expect(student.faults).toEqual([]);
    await student.leave();

    await page.getByRole('button', { name: 'Fjern bildet' }).click();
    await photo.waitFor({ state: 'detached' });
    expect(mentor.faults).toEqual([]);
    await mentor.leave();
  });
});
