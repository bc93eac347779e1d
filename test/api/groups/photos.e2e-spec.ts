import sharp from 'sharp';
import { castOf, statuses, type Cast } from '../../support/cast.js';
import type { Answer, TestClient } from '../../support/client.js';
import { TestKull } from '../../support/kull.js';

describe('a mentor’s photo', () => {
  let kull: TestKull;
  let cast: Cast;
  beforeAll(async () => {
    kull = await TestKull.start({ work: false });
    cast = await castOf(kull);
  });
  afterAll(() => kull.stop());

  const picture = (format: 'jpeg' | 'png' | 'webp' | 'gif' | 'tiff'): Promise<Buffer> =>
    sharp({ create: { width: 900, height: 600, channels: 3, background: '#336699' } })
      .withExif({ IFD0: { Artist: 'Kari Kamera' }, IFD3: { GPSLatitude: '58/1 8/1 0/1' } })
      .toFormat(format)
      .toBuffer();

  const upload = (client: TestClient, bytes: Buffer | string, name = 'me.jpg'): Promise<Answer> => {
    const form = new FormData();
    form.set('file', new Blob([typeof bytes === 'string' ? bytes : new Uint8Array(bytes)]), name);
    return client.send('PUT', '/me/photo', form, {});
  };

  const imageOf = async (path: string): Promise<{ response: Response; bytes: Buffer }> => {
    const { cookieSent } = cast.as.mentee;
    const headers = { cookie: cookieSent ?? '' };
    const response = await fetch(`${kull.baseUrl}${path}`, { headers });
    return { response, bytes: Buffer.from(await response.arrayBuffer()) };
  };

  const photoShown = async (client: TestClient): Promise<string | null> => {
    const group = (await client.get(`/groups/${cast.group.id}`)).as<{
      mentors: { photo: string | null }[];
    }>();
    return group.mentors[0]!.photo;
  };

  it('is shown small, to those who may open the group, with nothing left of the file', async () => {
    expect(await photoShown(cast.as.mentee)).toBeNull();
    const camera = await picture('jpeg');
    expect(camera.includes('Kari Kamera')).toBe(true);
    expect((await upload(cast.as.mentor, camera)).status).toBe(204);

    const address = await photoShown(cast.as.mentee);
    const { response, bytes } = await imageOf(address!);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'image/webp',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': 'no-store',
      'cross-origin-resource-policy': 'same-origin',
    });
    const { format, width, height, exif } = await sharp(bytes).metadata();
    expect({ format, width, height, exif }).toEqual({ format: 'webp', width: 320, height: 320 });
    expect(bytes.includes('Kari Kamera')).toBe(false);
  });

  it('is there for nobody else, and for nobody signed out', async () => {
    const path = `/enrolments/${cast.mentor.id}/photo`;
    expect(await statuses(cast, (client) => client.get(path))).toEqual({
      mentee: 200,
      fellow: 200,
      mentor: 200,
      leadMentor: 200,
      coordinator: 200,
      administrator: 200,
      insight: 404,
      otherMentee: 404,
      otherMentor: 404,
      otherCoordinator: 404,
      otherInstitution: 404,
    });
    expect((await kull.client().get(path)).status).toBe(401);
    expect((await cast.as.coordinator.get(`/enrolments/${cast.mentees[0]!.id}/photo`)).status).toBe(
      404,
    );
  });

  it('is on the home of the students, and gone when the mentor takes it away', async () => {
    const mentors = async () =>
      (await cast.as.mentee.get('/home')).as<{
        mentee: { mentors: { photo: string | null }[] }[];
      }>().mentee[0]!.mentors;
    expect(await mentors()).toMatchObject([{ photo: await photoShown(cast.as.mentee) }]);
    const mine = async () =>
      (await cast.as.mentor.get('/me/photo')).as<{ photo: string | null }>().photo;
    expect(await mine()).toMatch(/^\/api\/v1\/me\/photo\/image\?v=\d+$/);
    expect((await cast.as.mentor.get('/me/photo/image')).status).toBe(200);
    expect((await cast.as.mentor.delete('/me/photo')).status).toBe(204);
    expect(await mine()).toBeNull();
    expect((await cast.as.mentor.get('/me/photo/image')).status).toBe(404);
    expect(await mentors()).toMatchObject([{ photo: null }]);
    expect((await cast.as.mentee.get(`/enrolments/${cast.mentor.id}/photo`)).status).toBe(404);
  });

  it('of a protected mentor is shown to nobody', async () => {
    await upload(cast.as.mentor, await picture('png'));
    const protect = (isProtected: boolean) =>
      kull.owner.query(`update persons set is_protected = $2 where id = $1`, [
        cast.people.mentor.id,
        isProtected,
      ]);
    await protect(true);
    expect(await photoShown(cast.as.coordinator)).toBeNull();
    expect((await cast.as.coordinator.get(`/enrolments/${cast.mentor.id}/photo`)).status).toBe(404);
    await protect(false);
    expect(await photoShown(cast.as.coordinator)).not.toBeNull();
  });

  it('is for mentors', async () => {
    expect(await upload(cast.as.mentee, await picture('jpeg'))).toMatchObject({
      status: 409,
      body: { code: 'photo.mentors_only' },
    });
  });

  it.each(['jpeg', 'png', 'webp'] as const)('may be %s, whatever it is called', async (format) => {
    expect((await upload(cast.as.mentor, await picture(format), 'x.exe')).status).toBe(204);
  });

  it('is known by its content, and refused where that is no photo', async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
    const png = await picture('png');
    const huge = await sharp({
      create: { width: 16_000, height: 16_000, channels: 3, background: '#fff' },
    })
      .png()
      .toBuffer();
    for (const bytes of [
      svg,
      '<html><script>alert(1)</script>',
      '%PDF-1.7',
      '',
      await picture('gif'),
      await picture('tiff'),
      png.subarray(0, png.length / 2),
      huge,
    ])
      expect(await upload(cast.as.mentor, bytes, 'photo.png')).toMatchObject({
        status: 422,
        body: { code: 'photo.unreadable', fields: [{ pointer: '/file' }] },
      });
    expect(await upload(cast.as.mentor, Buffer.alloc(10_000_001))).toMatchObject({ status: 413 });
    expect(await cast.as.mentor.send('PUT', '/me/photo', new FormData(), {})).toMatchObject({
      status: 422,
      body: { code: 'photo.missing' },
    });
    // What was there before is still there.
    expect((await cast.as.mentor.get('/me/photo/image')).status).toBe(200);
  });
});
