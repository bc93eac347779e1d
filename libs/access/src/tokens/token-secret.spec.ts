import { newId } from '#kernel';
import { institutionOfToken, newTokenSecret, tokenHashOf } from './token-secret.js';

describe('a token’s secret', () => {
  const institutionId = newId();
  const secret = newTokenSecret(institutionId);

  it('is known by its beginning and its length, and names its institution', () => {
    expect(secret).toMatch(/^kull_[0-9a-f]{104}$/);
    expect(institutionOfToken(secret)).toBe(institutionId);
    expect(tokenHashOf(secret)).toHaveLength(32);
    expect(newTokenSecret(institutionId)).not.toBe(secret);
  });

  it('is none where a character is another one, missing or too many', () => {
    const last = secret.at(-40) === 'a' ? 'b' : 'a';
    for (const altered of [
      secret.slice(0, -40) + last + secret.slice(-39),
      secret.slice(1),
      secret.slice(0, -1),
      `${secret}0`,
      secret.toUpperCase(),
      `kull_${'0'.repeat(104)}`,
      '',
    ])
      expect(institutionOfToken(altered)).toBeNull();
  });
});
