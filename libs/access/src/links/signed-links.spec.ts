import { newId } from '#kernel';
import type { Config } from '#platform';
import { SignedLinks } from './signed-links.js';

const subject = () => ({ institutionId: newId(), personId: newId(), subjectId: newId() });
const linksAt = (now: string, secretKey: string | null = 'k'.repeat(32)): SignedLinks =>
  new SignedLinks({ secretKey } as Config, { now: () => new Date(now) });
const until = new Date('2026-10-20T12:00:00Z');

describe('a signed link', () => {
  it('says whom and what it is about, until its last moment', async () => {
    const about = subject();
    const token = (await linksAt('2026-10-01T00:00:00Z').sign('meeting.reply', about, until)) ?? '';
    const read = (now: string) => linksAt(now).read('meeting.reply', token);
    await expect(read('2026-10-20T11:59:59Z')).resolves.toEqual(about);
    await expect(read('2026-10-20T12:00:01Z')).rejects.toMatchObject({ code: 'link.expired' });
  });

  it('opens nothing but what it was made for', async () => {
    const links = linksAt('2026-10-01T00:00:00Z');
    const token = (await links.sign('meeting.reply', subject(), until)) ?? '';
    await expect(links.read('meeting.log', token)).rejects.toMatchObject({ code: 'link.invalid' });
  });

  it('is worth nothing once a character of it is changed, or with another key', async () => {
    const links = linksAt('2026-10-01T00:00:00Z');
    const token = (await links.sign('meeting.reply', subject(), until)) ?? '';
    const altered = Array.from(
      token,
      (was, i) => token.slice(0, i) + (was === 'A' ? 'B' : 'A') + token.slice(i + 1),
    );
    // The last character carries bits that base64 leaves out, so another one there may mean the same.
    for (const other of altered.slice(0, -1))
      await expect(links.read('meeting.reply', other)).rejects.toMatchObject({
        code: 'link.invalid',
      });
    const others = linksAt('2026-10-01T00:00:00Z', 'o'.repeat(32));
    await expect(others.read('meeting.reply', token)).rejects.toMatchObject({
      code: 'link.invalid',
    });
  });

  it('is not made where the installation has no key', async () => {
    await expect(
      linksAt('2026-10-01T00:00:00Z', null).sign('meeting.reply', subject(), until),
    ).resolves.toBeNull();
  });
});
