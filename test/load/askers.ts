import { Sessions } from '#access';
import { ROLES, type Cast, type Role } from '../support/cast.js';
import type { TestKull } from '../support/kull.js';

export type Asker = Role | 'signedOut' | 'replayed' | 'altered';

/** Everybody of a cast, nobody, and two who are nobody any more. */
export const ASKERS: readonly Asker[] = [...ROLES, 'signedOut', 'replayed', 'altered'];

/** The cookies of a cast; a session that an operation has ended is opened again. */
export class Cookies {
  private readonly held = new Map<Asker, string | null>();

  constructor(
    private readonly kull: TestKull,
    private readonly cast: Cast,
  ) {}

  async of(asker: Asker): Promise<string | null> {
    const held = this.held.get(asker);
    if (held !== undefined) return held;
    const cookie = await this.make(asker);
    this.held.set(asker, cookie);
    return cookie;
  }

  forget(asker: Asker): void {
    if (!['signedOut', 'replayed', 'altered'].includes(asker)) this.held.delete(asker);
  }

  private async make(asker: Asker): Promise<string | null> {
    if (asker === 'signedOut') return null;
    const { institutionId, id } =
      this.cast.people[asker === 'replayed' || asker === 'altered' ? 'administrator' : asker];
    const sessions = this.kull.app.get(Sessions);
    const token = await sessions.open({ institutionId, personId: id });
    if (asker === 'replayed') await sessions.close(token);
    const sent =
      asker === 'altered' ? `${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}` : token;
    return `kull_session=${sent}`;
  }
}
