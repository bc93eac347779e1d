import { TestKull } from '../../support/kull.js';

describe('what the API answers', () => {
  let kull: TestKull;
  beforeAll(async () => {
    kull = await TestKull.start({ work: false });
  });
  afterAll(() => kull.stop());

  it('is never stored, and never called unchanged because a version is', async () => {
    const scheme = await kull.a.scheme();
    const coordinator = await kull.as(await kull.a.coordinator(scheme));
    const first = await coordinator.get(`/schemes/${scheme.id}`);
    expect(first.headers.get('cache-control')).toBe('no-store');
    await kull.a.round({ of: scheme });
    const again = await coordinator.get(`/schemes/${scheme.id}`, {
      'if-none-match': first.headers.get('etag') ?? '',
    });
    expect(again.status).toBe(200);
    expect(again.as<{ rounds: unknown[] }>().rounds).toHaveLength(1);
  });
});
